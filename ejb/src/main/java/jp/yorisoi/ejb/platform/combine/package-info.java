/**
 * Acts of many callers, committed in one transaction.
 *
 * <p>Belongs here: who does them and in which order. What they are belongs to the feature.
 *
 * <p>Called by: support. Calls: nothing.
 */
package jp.yorisoi.ejb.platform.combine;

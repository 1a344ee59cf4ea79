/**
 * JSON as text.
 *
 * <p>Belongs here: how it is read and written; what it says belongs to the feature.
 *
 * <p>Called by: every feature, integration. Calls: nothing.
 */
package jp.yorisoi.ejb.platform.json;

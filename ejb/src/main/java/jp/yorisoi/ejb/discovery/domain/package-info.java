/**
 * What may be said about few people: which figures are shown and which are not.
 *
 * <p>Belongs here: plain Java, no container.
 *
 * <p>Called by: discovery.
 */
package jp.yorisoi.ejb.discovery.domain;

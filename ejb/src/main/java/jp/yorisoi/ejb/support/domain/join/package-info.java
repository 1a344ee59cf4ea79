/**
 * The rule by which marks made without network join the list of a session, in plain Java
 * (docs/adr/0044).
 *
 * <p>Belongs here: what is written at once, what somebody at the desk has to decide first, and for
 * how long a list that was taken along is of use.
 *
 * <p>Called by: {@code ejb.support.offline} only.
 */
package jp.yorisoi.ejb.support.domain.join;

/**
 * Rules of a case, in plain Java.
 *
 * <p>Belongs here: which state follows which, who may decide, what differs.
 *
 * <p>Called by: {@code ejb.procedure} only.
 */
package jp.yorisoi.ejb.procedure.domain;

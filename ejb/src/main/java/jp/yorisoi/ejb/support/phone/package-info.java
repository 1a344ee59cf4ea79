/**
 * 電話すること: what the desk has to tell somebody by telephone, one by one, because nothing else reaches
 * them.
 *
 * <p>Belongs here: the tasks themselves, the door of the desk to them, and {@link
 * jp.yorisoi.ejb.support.phone.PhoneTasks}, by which other parts of booking add one.
 *
 * <p>Does not belong here: why somebody has to be called. Who adds a task says it in words.
 *
 * <p>Called by: {@code ejb.support} and {@code web.staff.support}.
 */
package jp.yorisoi.ejb.support.phone;

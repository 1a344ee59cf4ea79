/**
 * What the desk writes down about a class: what was taught and what the next one needs, and nothing
 * about persons.
 *
 * <p>Belongs here: the door {@link jp.yorisoi.ejb.support.note.NoteDesk} what crosses it, and what
 * a note may not say.
 *
 * <p>Does not belong here: SQL ({@code ejb.support.persistence}), pages.
 *
 * <p>Called by: {@code web.staff.support}.
 */
package jp.yorisoi.ejb.support.note;

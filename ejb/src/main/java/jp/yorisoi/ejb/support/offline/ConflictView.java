package jp.yorisoi.ejb.support.offline;

import java.time.LocalDateTime;
import jp.yorisoi.ejb.support.Attendance;
import jp.yorisoi.ejb.support.AttendanceMark;

/**
 * A mark somebody at the desk has to decide about.
 *
 * @param list id of its list
 * @param result id of its file
 * @param key tells it from the others of the file
 * @param session row id of the session
 * @param number booking number, empty for who came without one
 * @param kana name, empty for who is kept off the lists and for a number of nobody
 * @param said what was said at the place
 * @param at when, Japanese time
 * @param conflict why it was not written; null when it could be by now
 * @param writable whether it may be written all the same
 * @param same whether it may be the person of the other booking
 * @param other number of the booking it is in conflict with, empty for none
 * @param stands what the list says now of the number
 */
public record ConflictView(
    String list,
    String result,
    String key,
    long session,
    String number,
    String kana,
    Attendance said,
    LocalDateTime at,
    Conflict conflict,
    boolean writable,
    boolean same,
    String other,
    AttendanceMark stands) {

  /** Keeps the person out of logs. */
  @Override
  public String toString() {
    return "ConflictView[" + conflict + "]";
  }
}

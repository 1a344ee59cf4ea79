package jp.yorisoi.ejb.support.open;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * One entry of a calendar.
 *
 * @param uid the same for the same thing for ever, so that a calendar replaces and never doubles it
 * @param revised when what is said here was last changed
 * @param sequence 0 at first, more when it was changed
 * @param cancelled whether it does not take place for the reader
 * @param starts when it begins, Japanese time
 * @param ends when it ends, Japanese time
 * @param summary what it is
 * @param description more words, in lines
 * @param location where it is
 * @param url a page about it, if there is an address to give
 * @param reminder when and with which words to remind, if at all
 */
record CalendarEvent(
    String uid,
    Instant revised,
    int sequence,
    boolean cancelled,
    LocalDateTime starts,
    LocalDateTime ends,
    String summary,
    String description,
    String location,
    Optional<String> url,
    Optional<Reminder> reminder) {

  /**
   * What a calendar shows by itself.
   *
   * @param at when
   * @param words what
   */
  record Reminder(Instant at, String words) {}
}

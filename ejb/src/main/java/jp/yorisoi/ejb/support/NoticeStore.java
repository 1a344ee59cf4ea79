package jp.yorisoi.ejb.support;

import java.time.Instant;
import java.util.List;
import jp.yorisoi.ejb.support.Attendee.Reminder;
import jp.yorisoi.ejb.support.SupportStore.Stored;
import jp.yorisoi.ejb.support.domain.NoticeKind;
import jp.yorisoi.ejb.support.domain.SupportSession;

/** Which messages bookings are followed by, as it stands in the database. */
public interface NoticeStore {

  /**
   * A message that is planned.
   *
   * @param number booking number
   * @param kind what it tells
   * @param way how it goes
   */
  record Planned(String number, NoticeKind kind, Reminder way) {}

  /**
   * A message whose turn has come; its booking still holds a seat, or has lost it with its class
   * when that is what is told.
   *
   * @param planned which message
   * @param booking the booking
   * @param session its session, which has not begun
   */
  record Due(Planned planned, Stored booking, SupportSession session) {}

  /**
   * Plans messages.
   *
   * @param planned at least one, none of them planned before
   */
  void plan(List<Planned> planned);

  /**
   * Plans a message, also when one of its kind was done before.
   *
   * @param planned which one
   */
  void planAnew(Planned planned);

  /**
   * Messages of a kind that are not done yet, of classes that begin within a span of time.
   *
   * @param kind what they tell
   * @param ways how they go, at least one
   * @param from first moment
   * @param until moment after the last
   * @param limit at most so many
   * @return by the beginning of the class
   */
  List<Due> due(NoticeKind kind, List<Reminder> ways, Instant from, Instant until, int limit);

  /**
   * Marks a message as done: put into the outbox, or printed.
   *
   * @param planned which one
   * @param by who did it
   * @param now present time
   * @return false when it was done before
   */
  boolean done(Planned planned, String by, Instant now);
}

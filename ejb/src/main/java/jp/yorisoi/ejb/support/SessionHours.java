package jp.yorisoi.ejb.support;

import java.time.Instant;
import java.time.LocalDateTime;
import jp.yorisoi.ejb.support.domain.BookingRule;
import jp.yorisoi.ejb.support.domain.MarkRule;
import jp.yorisoi.ejb.support.domain.SchedulePlan;
import jp.yorisoi.ejb.support.domain.SupportSession;

/**
 * What the desk can do with the list of a session now.
 *
 * @param opens from when people are marked, Japanese time
 * @param closes until when, Japanese time
 * @param marking whether people are marked now
 * @param ended whether the session is over
 * @param door whether somebody who comes without a booking can be let in now, if a seat is left
 * @param walkIns whether a seat is left for them
 */
public record SessionHours(
    LocalDateTime opens,
    LocalDateTime closes,
    boolean marking,
    boolean ended,
    boolean door,
    boolean walkIns) {

  static SessionHours of(SupportSession session, Instant now) {
    boolean ended = !now.isBefore(session.endsAt());
    boolean marking = MarkRule.shut(session, now).isEmpty();
    return new SessionHours(
        LocalDateTime.ofInstant(MarkRule.opens(session), SchedulePlan.JAPAN),
        LocalDateTime.ofInstant(MarkRule.closes(session), SchedulePlan.JAPAN),
        marking,
        ended,
        marking && !ended,
        BookingRule.atTheDoor(session, now).isEmpty());
  }
}

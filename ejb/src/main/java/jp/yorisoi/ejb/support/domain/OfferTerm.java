package jp.yorisoi.ejb.support.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/**
 * How long an offered seat is held. Shorter near the session, so that the next has a chance too;
 * never ending at night, since many are told by telephone; never past the closing of bookings.
 *
 * @param hours how long, as a rule
 * @param nearWithin so long before bookings close an offer is near
 * @param nearHours how long an offer near the session is held
 * @param from no offer ends earlier in the day, Japanese time
 * @param until no offer ends later in the day, Japanese time
 */
public record OfferTerm(
    Duration hours, Duration nearWithin, Duration nearHours, LocalTime from, LocalTime until) {

  /**
   * When an offer made now ends.
   *
   * @param session the session
   * @param now present time, before bookings close
   * @return the first instant at which it is over
   */
  public Instant end(SupportSession session, Instant now) {
    boolean near = !now.plus(nearWithin).isBefore(session.closesAt());
    Instant end = awake(now.plus(near ? nearHours : hours));
    return end.isBefore(session.closesAt()) ? end : session.closesAt();
  }

  private Instant awake(Instant end) {
    ZonedDateTime there = end.atZone(SchedulePlan.JAPAN);
    if (there.toLocalTime().isBefore(from)) {
      return there.with(from).toInstant();
    }
    return there.toLocalTime().isAfter(until) ? there.plusDays(1).with(from).toInstant() : end;
  }
}

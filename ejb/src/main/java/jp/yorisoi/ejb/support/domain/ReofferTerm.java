package jp.yorisoi.ejb.support.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * How long a seat of another stop is held for somebody whose own stop is not made. Other than with
 * waiting lists it may be held past the closing of bookings: the next stop may be in an hour.
 *
 * @param hours how long, as a rule
 * @param before so long before the stop begins it ends at the latest
 * @param shortest a stop that leaves less time to answer is not offered
 * @param from it ends no earlier in the day, unless the stop begins before, Japanese time
 * @param until it ends no later in the day, Japanese time
 */
public record ReofferTerm(
    Duration hours, Duration before, Duration shortest, LocalTime from, LocalTime until) {

  /**
   * When an offer made now ends.
   *
   * @param session the stop
   * @param now present time
   * @return the first instant at which it is over; empty when there is too little time to answer
   */
  Optional<Instant> end(SupportSession session, Instant now) {
    Instant latest = session.startsAt().minus(before);
    Instant usual = awake(now.plus(hours));
    return latest.isBefore(now.plus(shortest))
        ? Optional.empty()
        : Optional.of(usual.isBefore(latest) ? usual : latest);
  }

  private Instant awake(Instant end) {
    ZonedDateTime there = end.atZone(SchedulePlan.JAPAN);
    if (there.toLocalTime().isBefore(from)) {
      return there.with(from).toInstant();
    }
    return there.toLocalTime().isAfter(until) ? there.plusDays(1).with(from).toInstant() : end;
  }
}

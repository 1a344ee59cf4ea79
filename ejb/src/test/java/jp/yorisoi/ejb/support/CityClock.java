package jp.yorisoi.ejb.support;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/** The time of a simulated city, which goes on when the city says so. */
final class CityClock extends Clock {
  private final Supplier<Instant> time;

  CityClock(Supplier<Instant> time) {
    this.time = time;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }

  @Override
  public Instant instant() {
    return time.get();
  }
}

package jp.yorisoi.policy.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** Gives every bean the same clock (UTC); tests replace it to move time. */
@ApplicationScoped
public class ClockProducer {

  /** The clock of the system, in UTC. */
  @Produces
  public Clock clock() {
    return Clock.systemUTC();
  }
}

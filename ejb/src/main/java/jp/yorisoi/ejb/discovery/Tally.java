package jp.yorisoi.ejb.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;

/**
 * Counts in memory, so that no page waits for a row all others want as well. About once a minute
 * one of the requests takes the counts along to the database; an instance that dies takes the last
 * minute with it, which figures like these can bear.
 */
@ApplicationScoped
public class Tally {
  private static final Duration KEPT = Duration.ofMinutes(1);

  private final Map<Counted, LongAdder> counts = new ConcurrentHashMap<>();
  private final AtomicReference<Instant> taken = new AtomicReference<>(Instant.EPOCH);

  /**
   * Counts one.
   *
   * @param what what happened
   */
  void count(Counted what) {
    counts.computeIfAbsent(what, fresh -> new LongAdder()).increment();
  }

  /**
   * Takes the counts out when it is time; of those who ask at once one gets them.
   *
   * @param now present time
   * @return what was counted since, empty when it is not time
   */
  Map<Counted, Integer> due(Instant now) {
    Instant before = taken.get();
    if (now.isBefore(before.plus(KEPT)) || !taken.compareAndSet(before, now)) {
      return Map.of();
    }
    Map<Counted, Integer> out = new HashMap<>();
    counts.forEach(
        (what, adder) -> {
          int seen = (int) adder.sumThenReset();
          if (seen > 0) {
            out.put(what, seen);
          }
        });
    return out;
  }

  /**
   * Puts back what could not be stored.
   *
   * @param unstored what {@link #due} gave
   */
  void back(Map<Counted, Integer> unstored) {
    unstored.forEach(
        (what, seen) -> counts.computeIfAbsent(what, fresh -> new LongAdder()).add(seen));
  }
}

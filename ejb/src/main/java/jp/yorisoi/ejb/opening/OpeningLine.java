package jp.yorisoi.ejb.opening;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jp.yorisoi.ejb.opening.domain.ArrivalRule;
import jp.yorisoi.ejb.opening.domain.OpeningRule;
import jp.yorisoi.ejb.platform.combine.Combiner;

/**
 * The line of this instance before the one table of numbers. What opens is looked up every few
 * seconds; who has a number costs the database nothing.
 */
@ApplicationScoped
class OpeningLine {
  private static final Duration LOOK_EACH = Duration.ofSeconds(3);
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int TOGETHER = 256;

  @EJB private OpeningRounds rounds;
  @Inject private OpeningStore store;
  @Inject private Clock clock;

  private final Combiner<Instant, Long> draws =
      new Combiner<>(openings -> rounds.commit(openings), nobody -> false, TOGETHER, PATIENCE);
  private final Map<String, ArrivalRule> arrivals = new ConcurrentHashMap<>();
  private volatile Seen seen = new Seen(Instant.MIN, List.of());

  /** The last number this instance has drawn, and of which opening. */
  private volatile Drawn last = new Drawn(Instant.MIN, 0);

  private record Seen(Instant at, List<Instant> openings) {}

  private record Drawn(Instant opensAt, long number) {}

  /** What opens within minutes, or has opened and still has a seat; the latest. */
  Optional<Instant> opening() {
    Instant now = clock.instant();
    Seen before = seen;
    if (!now.isBefore(before.at().plus(LOOK_EACH))) {
      seen = new Seen(now, before.openings()); // the others need not look too
      seen =
          new Seen(
              now, store.openings(now.minus(OpeningRule.LONGEST), now.plus(OpeningRule.BEFORE)));
      arrivals.values().removeIf(count -> count.isOver(now));
    }
    return seen.openings().stream()
        .filter(at -> at.isAfter(now.minus(OpeningRule.LONGEST)))
        .reduce((earlier, later) -> later); // the rush is where it opens last
  }

  /**
   * Draws a number.
   *
   * @param opensAt the opening
   * @param network where it comes from, may be null
   * @return empty when too many came from there while others wait
   */
  Optional<Long> draw(Instant opensAt, String network) {
    Instant now = clock.instant();
    if (network != null && isCrowded(opensAt, now) && !count(network, now).draws()) {
      return Optional.empty();
    }
    long number = draws.submit(opensAt);
    last = new Drawn(opensAt, number);
    return Optional.of(number);
  }

  private boolean isCrowded(Instant opensAt, Instant now) {
    Drawn drawn = last;
    return drawn.opensAt().equals(opensAt) && drawn.number() > OpeningRule.entered(opensAt, now);
  }

  private ArrivalRule count(String network, Instant now) {
    return arrivals.compute(
        network,
        (same, count) -> count == null || count.isOver(now) ? new ArrivalRule(now) : count);
  }
}

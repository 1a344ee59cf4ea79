package jp.yorisoi.ejb.support;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import jp.yorisoi.ejb.platform.combine.Combiner;
import jp.yorisoi.ejb.platform.combine.Group;
import jp.yorisoi.ejb.support.SupportStore.Stored;

/**
 * The lanes in which seats are given and returned. Acts about one session share a lane, so that a
 * hot session costs one transaction for many callers; a session whose row somebody holds keeps only
 * the sessions of its lane waiting. PINs are tried in lanes of their own beforehand.
 */
@ApplicationScoped
public class SeatLanes {
  private static final int LANES = 4;

  /** Acts of one transaction: enough to share its costs, few enough to be answered soon. */
  private static final int TOGETHER = 64;

  /** Longer than a person would wait before trying again. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** More than another instance can be first with at one number, key and slots of one person. */
  private static final int TRIES = 5;

  @EJB private SeatRounds rounds;
  @EJB private PinRounds pins;

  private final List<Combiner<SeatAct, SeatResult>> seats =
      Stream.generate(
              () -> Combiner.gathering(this::together, Conflicts::isOfOneAct, TOGETHER, PATIENCE))
          .limit(LANES)
          .toList();

  /** One lane, since who looks waits for nobody's row. */
  private final Combiner<PinTry, Optional<Stored>> looks =
      new Combiner<>(tried -> pins.look(tried), nobody -> false, TOGETHER, PATIENCE);

  /** How many try at a number just now. */
  private final Map<String, Integer> trying = new ConcurrentHashMap<>();

  private final List<Combiner<PinTry, Optional<Stored>>> tries =
      Stream.generate(
              () ->
                  new Combiner<PinTry, Optional<Stored>>(
                      tried -> pins.commit(tried), Conflicts::isOfOneAct, TOGETHER, PATIENCE))
          .limit(LANES)
          .toList();

  /**
   * Has an act committed, together with what others want of the same lane.
   *
   * @param act what to do; not within a transaction
   * @return what came of it, after the commit
   */
  SeatResult submit(SeatAct act) {
    return seats.get(lane(Long.hashCode(act.session()))).submit(act);
  }

  /**
   * Tries a PIN, together with others. A right one where nobody has guessed wrong is only looked
   * at. Whoever tries at a number where somebody else does so just now stands in line with them: a
   * hundred at once are no way around the count (docs/adr/0040).
   *
   * @param one the try; not within a transaction
   * @return the booking, or empty for unknown, wrong and too many guesses alike
   */
  Optional<Stored> find(PinTry one) {
    boolean alone = trying.merge(one.number(), 1, Integer::sum) == 1;
    try {
      Optional<Stored> seen = alone ? looks.submit(one) : Optional.empty();
      return seen.isPresent() ? seen : tries.get(lane(one.number().hashCode())).submit(one);
    } finally {
      trying.computeIfPresent(one.number(), (number, many) -> many == 1 ? null : many - 1);
    }
  }

  /** Mixed, since ids of some databases all leave the same rest. */
  private static int lane(int of) {
    return Math.floorMod((of * 0x9E3779B9) >>> 16, LANES);
  }

  private List<SeatResult> together(Group<SeatAct> acts) {
    for (int tried = 1; ; tried++) {
      try {
        return rounds.commit(acts);
      } catch (RuntimeException refused) {
        if (acts.acts().size() > 1 || tried == TRIES || !Conflicts.isRace(refused)) {
          throw refused;
        }
        redraw(acts.acts().get(0));
      }
    }
  }

  private static void redraw(SeatAct act) {
    if (act instanceof SeatAct.Book book) {
      book.draft().draw();
    }
  }
}

package jp.yorisoi.ejb.support.tour;

import java.util.Locale;
import java.util.Map;
import jp.yorisoi.policy.Outcome;

/**
 * What came of saying that stops are not made.
 *
 * @param code what happened
 * @param stops how many stops are not made
 * @param offered for how many people a seat of another stop is held
 * @param without how many people no stop has a seat for; each of them is called
 * @param told how many people are told, by the name of the way
 */
public record StopsOutcome(
    Code code, int stops, int offered, int without, Map<String, Integer> told) implements Outcome {

  /** What can happen. */
  public enum Code {
    /** It is written. */
    DONE,
    /** There is no such tour, or no stop of it is left to be cancelled. */
    NOTHING,
    /** Since the page was shown somebody has booked or given back; nothing is written. */
    MEANWHILE
  }

  /** Takes a copy. */
  public StopsOutcome {
    told = Map.copyOf(told);
  }

  static StopsOutcome refused(Code code) {
    return new StopsOutcome(code, 0, 0, 0, Map.of());
  }

  @Override
  public String outcomeCode() {
    return code.name().toLowerCase(Locale.ROOT);
  }
}

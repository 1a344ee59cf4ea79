package jp.yorisoi.ejb.support.plan;

import java.util.Locale;
import java.util.Map;
import jp.yorisoi.ejb.support.domain.SessionChange;
import jp.yorisoi.policy.Outcome;

/**
 * What came of changing a session, or of saying that it is not held.
 *
 * @param code what happened
 * @param told how many people are told, by the name of the way
 */
public record ChangeOutcome(Code code, Map<String, Integer> told) implements Outcome {

  /** What can happen. */
  public enum Code {
    /** It is written. */
    DONE,
    /** There is no such session. */
    NOT_FOUND,
    /** It is not held any more. */
    CANCELLED,
    /** It has begun. */
    BEGUN,
    /** Since the page was shown somebody has booked, given back or changed; nothing is written. */
    MEANWHILE,
    /** More seats are taken than there would be. */
    UNDER_TAKEN,
    /** It has as many seats already. */
    UNCHANGED,
    /** It is a stop of the vehicle, which is cancelled with its tour: its people are re-offered. */
    TOUR_STOP
  }

  /** Takes a copy. */
  public ChangeOutcome {
    told = Map.copyOf(told);
  }

  static ChangeOutcome of(SessionChange.Answer answer, Map<String, Integer> told) {
    return new ChangeOutcome(Code.valueOf(answer.name()), told);
  }

  /** Whether it is written. */
  public boolean done() {
    return code == Code.DONE;
  }

  @Override
  public String outcomeCode() {
    return code.name().toLowerCase(Locale.ROOT);
  }
}

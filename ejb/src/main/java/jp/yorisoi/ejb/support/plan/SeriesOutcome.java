package jp.yorisoi.ejb.support.plan;

import java.util.Locale;
import java.util.Map;
import jp.yorisoi.policy.Outcome;

/**
 * What came of saving a series, or a change of one.
 *
 * @param code what happened
 * @param id row id of the series, 0 when there is none
 * @param sessions how many sessions were made or changed
 * @param told how many people are told, by the name of the way
 */
public record SeriesOutcome(Code code, long id, int sessions, Map<String, Integer> told)
    implements Outcome {

  /** What can happen. */
  public enum Code {
    /** It is saved; the same form sent again gets the same answer. */
    SAVED,
    /** What is in the way has changed since it was shown; nothing was saved. */
    MEANWHILE,
    /** No day is left. */
    NO_DAY,
    /** The form was saved with other words before. */
    FORM_REUSED,
    /** There is no such series. */
    NOT_FOUND
  }

  /** Takes a copy. */
  public SeriesOutcome {
    told = Map.copyOf(told);
  }

  static SeriesOutcome refused(Code code) {
    return new SeriesOutcome(code, 0, 0, Map.of());
  }

  @Override
  public String outcomeCode() {
    return code == Code.SAVED ? "done" : code.name().toLowerCase(Locale.ROOT);
  }
}

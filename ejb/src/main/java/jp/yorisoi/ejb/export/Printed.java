package jp.yorisoi.ejb.export;

import jp.yorisoi.policy.Outcome;

/**
 * What came of opening something to print it.
 *
 * @param outcome whether it is open, or why not
 * @param watermark what stands on every page, or null
 * @param content what is printed, or null
 * @param <T> what is printed
 */
public record Printed<T>(ExportOutcome outcome, Watermark watermark, T content) implements Outcome {

  static <T> Printed<T> refused(ExportOutcome why) {
    return new Printed<>(why, null, null);
  }

  @Override
  public String outcomeCode() {
    return outcome.outcomeCode();
  }

  /** What is printed stays out of logs. */
  @Override
  public String toString() {
    return outcome.name();
  }
}

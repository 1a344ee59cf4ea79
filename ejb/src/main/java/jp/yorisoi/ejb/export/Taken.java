package jp.yorisoi.ejb.export;

import jp.yorisoi.policy.Outcome;

/**
 * What came of taking an export.
 *
 * @param outcome whether it was taken, or why not
 * @param file the file, or null
 */
public record Taken(ExportOutcome outcome, ExportFile file) implements Outcome {

  static Taken refused(ExportOutcome why) {
    return new Taken(why, null);
  }

  @Override
  public String outcomeCode() {
    return outcome.outcomeCode();
  }
}

package jp.yorisoi.ejb.export;

import jp.yorisoi.policy.Outcome;

/**
 * What came of asking for an export.
 *
 * @param outcome {@link ExportOutcome#DONE} when it can be taken at once, {@link
 *     ExportOutcome#WAITING} when another person has to approve it, else why not
 * @param id number of the request, or null
 * @param rows rows counted, 0 when nothing was
 */
public record Asked(ExportOutcome outcome, String id, int rows) implements Outcome {

  static Asked refused(ExportOutcome why) {
    return new Asked(why, null, 0);
  }

  @Override
  public String outcomeCode() {
    return outcome.outcomeCode();
  }
}

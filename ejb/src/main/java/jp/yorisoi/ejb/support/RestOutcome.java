package jp.yorisoi.ejb.support;

import jp.yorisoi.policy.Outcome;

/**
 * What came of saying that all who are left did not come.
 *
 * @param code what happened
 * @param people how many were marked
 */
public record RestOutcome(MarkOutcome.Code code, int people) implements Outcome {
  @Override
  public String outcomeCode() {
    return code.text();
  }
}

package jp.yorisoi.ejb.request;

import java.util.List;
import jp.yorisoi.ejb.catalogue.Problem;
import jp.yorisoi.policy.Outcome;

/** What came of sending a form. */
public sealed interface SubmitOutcome extends Outcome {

  /**
   * It was sent, now or by an earlier press of the same button.
   *
   * @param receipt what to hand to the applicant
   */
  record Sent(Receipt receipt) implements SubmitOutcome {
    @Override
    public String outcomeCode() {
      return "sent";
    }
  }

  /**
   * Something is still missing or wrong; nothing was sent.
   *
   * @param problems what, in the order of the form
   */
  record Incomplete(List<Problem> problems) implements SubmitOutcome {
    /** Takes a copy of the problems. */
    public Incomplete {
      problems = List.copyOf(problems);
    }

    @Override
    public String outcomeCode() {
      return "incomplete";
    }
  }
}

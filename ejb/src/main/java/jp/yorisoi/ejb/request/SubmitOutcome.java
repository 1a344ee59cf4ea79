package jp.yorisoi.ejb.request;

import java.util.List;
import jp.yorisoi.ejb.catalogue.Problem;

/** What came of sending a form. */
public sealed interface SubmitOutcome {

  /**
   * It was sent, now or by an earlier press of the same button.
   *
   * @param receipt what to hand to the applicant
   */
  record Sent(Receipt receipt) implements SubmitOutcome {}

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
  }
}

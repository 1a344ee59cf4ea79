package jp.yorisoi.ejb.intake.archive;

import jp.yorisoi.ejb.intake.Refusal;

/** What came of reading a package. */
public sealed interface ReadOutcome {

  /**
   * The package is of the form.
   *
   * @param content all of it
   */
  record Read(ApplicationPackage content) implements ReadOutcome {}

  /**
   * The package is not of the form.
   *
   * @param refusal why
   */
  record Refused(Refusal refusal) implements ReadOutcome {}
}

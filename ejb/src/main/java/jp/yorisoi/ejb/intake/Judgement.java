package jp.yorisoi.ejb.intake;

import jp.yorisoi.ejb.intake.archive.ApplicationPackage;

/** What the checks say of a package, before anything is stored. */
sealed interface Judgement {

  /** Everything holds. */
  record Fit(ApplicationPackage content, Verification verification) implements Judgement {}

  /** Something does not hold. */
  record Unfit(Refusal refusal) implements Judgement {}

  /** It cannot be told now. */
  record Open(String reason) implements Judgement {}
}

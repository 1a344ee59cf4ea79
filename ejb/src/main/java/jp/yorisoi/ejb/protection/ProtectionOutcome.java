package jp.yorisoi.ejb.protection;

import jp.yorisoi.policy.Outcome;

/** What came of an act on a protection. Only {@link #DONE} changed anything. */
public enum ProtectionOutcome implements Outcome {
  /** It was done. */
  DONE,
  /** There is no such protection. */
  NOT_FOUND,
  /** Somebody changed or ended it meanwhile. */
  CHANGED_MEANWHILE,
  /** The register says so; only there it can be changed. */
  IN_REGISTER,
  /** It is not time to renew it, or it has no period of a year. */
  NOT_RENEWABLE,
  /** The mirror of the register does not know one of the persons. */
  UNKNOWN_PERSON,
  /** The last day lies before the first. */
  WRONG_PERIOD,
  /** A reason is needed. */
  REASON_MISSING,
  /** A release lasts 1 to 60 minutes. */
  WRONG_MINUTES;

  @Override
  public String outcomeCode() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}

package jp.yorisoi.ejb.identity;

import jp.yorisoi.policy.Outcome;

/** What came of a try to sign in. The person who tried is not told why it was refused. */
public sealed interface SignInOutcome extends Outcome {

  /**
   * The pair fits.
   *
   * @param staff who it is
   */
  record SignedIn(StaffView staff) implements SignInOutcome {
    @Override
    public String outcomeCode() {
      return "signed_in";
    }
  }

  /** Refused; the reason is for the audit trail and the figures only. */
  enum Refused implements SignInOutcome {
    /** No account of this name. */
    UNKNOWN_ACCOUNT("unknown_account"),
    /** Too many wrong passwords in a row, or the account may not be used any more. */
    LOCKED("locked"),
    /** The password is another. */
    WRONG_PASSWORD("wrong_password"),
    /** The password is right, but does not keep the rule of the city. */
    WEAK_PASSWORD("weak_password"),
    /** No role today that an account of this schema can hold. */
    NO_ROLE("no_role");

    private final String code;

    Refused(String code) {
      this.code = code;
    }

    @Override
    public String outcomeCode() {
      return code;
    }
  }
}

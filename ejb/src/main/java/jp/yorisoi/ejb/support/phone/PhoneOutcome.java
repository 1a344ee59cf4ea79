package jp.yorisoi.ejb.support.phone;

import java.util.Locale;
import jp.yorisoi.policy.Outcome;

/** What came of saying how a call went. */
public enum PhoneOutcome implements Outcome {
  /** It is written. */
  RECORDED,
  /** Somebody else has called since the list was shown; nothing was written. */
  MEANWHILE,
  /** There is no such call. */
  NOT_FOUND;

  @Override
  public String outcomeCode() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package jp.yorisoi.ejb.export;

import java.util.Locale;
import jp.yorisoi.policy.Outcome;

/** What came of a step of an export. */
public enum ExportOutcome implements Outcome {
  /** It was done. */
  DONE,
  /** It waits for another person, since it is large. */
  WAITING,
  /** There is no such request or nothing of that name, for this person. */
  NOT_FOUND,
  /** A purpose from the list is needed. */
  PURPOSE_MISSING,
  /** A reason is needed. */
  REASON_MISSING,
  /** The reason is too long. */
  REASON_TOO_LONG,
  /** Reason or filter hold an individual number. */
  INDIVIDUAL_NUMBER,
  /** There is nothing to export. */
  EMPTY,
  /** Who asked cannot approve. */
  SAME_PERSON,
  /** The time of the request is over. */
  EXPIRED,
  /** Another person refused it. */
  REFUSED,
  /** It was taken before. */
  TAKEN,
  /** Somebody has decided before, or nothing is to be decided. */
  DECIDED,
  /** The list has grown: another person has to approve it first. */
  GROWN,
  /** It is no longer what was shown to who decides. */
  CHANGED,
  /** A letter whose address is not confirmed. */
  HELD,
  /** Too many rows to print without another person. */
  TOO_LARGE;

  @Override
  public String outcomeCode() {
    return name().toLowerCase(Locale.ROOT);
  }
}

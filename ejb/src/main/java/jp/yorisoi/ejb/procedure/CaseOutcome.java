package jp.yorisoi.ejb.procedure;

/** What came of an act on a case. Only {@link #DONE} changed anything. */
public enum CaseOutcome {
  /** It was done. */
  DONE,
  /** There is no such case. */
  NOT_FOUND,
  /** Somebody else changed the case since the page was shown. */
  CHANGED_MEANWHILE,
  /** The state of the case does not allow it. */
  WRONG_STATE,
  /** Proposer and decider must differ. */
  SAME_PERSON,
  /** A text for the applicant is needed. */
  MESSAGE_MISSING,
  /** The text for the applicant is longer than its field. */
  MESSAGE_TOO_LONG,
  /** The note of the office is longer than its field. */
  NOTE_TOO_LONG,
  /** A text holds an individual number; nothing of it was kept. */
  INDIVIDUAL_NUMBER,
  /** The applicant is not linked to a resident. */
  NOT_LINKED,
  /** The resident chosen has moved out or died. */
  NOT_LIVING_HERE,
  /** The person is protected at level エラー, and no release is running. */
  PROTECTED,
  /** The person is protected at level アラート, and that was not confirmed. */
  ALERT_UNCONFIRMED;
}

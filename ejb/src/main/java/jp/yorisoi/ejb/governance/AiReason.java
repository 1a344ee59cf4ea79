package jp.yorisoi.ejb.governance;

/** What came of a check. */
public enum AiReason {
  /** It may go to an AI tool. */
  PASSED,
  /** There is no text. */
  EMPTY,
  /** It is longer than {@link AiText#LONGEST}; it was not looked at. */
  TOO_LONG,
  /** The policy keeps texts of its class from AI tools; it was not looked at. */
  CLASS,
  /** It holds a 個人番号. */
  INDIVIDUAL_NUMBER,
  /**
   * The caller had as many texts compared with the register as one may in an hour, or found as many
   * persons; where something stands is not told.
   */
  PACE,
  /** It holds names or numbers of persons. */
  FOUND
}

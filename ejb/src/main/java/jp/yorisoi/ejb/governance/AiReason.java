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
  /** It holds names or numbers of persons. */
  FOUND
}

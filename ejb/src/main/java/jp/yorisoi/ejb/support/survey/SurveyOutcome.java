package jp.yorisoi.ejb.support.survey;

/** What came of answering a slip. */
public enum SurveyOutcome {
  /** The answers are counted. */
  TAKEN("taken"),
  /** There is no such slip, or too many were tried. */
  UNKNOWN("unknown"),
  /** It was answered before. */
  USED("used"),
  /** Its two weeks are over. */
  CLOSED("closed");

  private final String code;

  SurveyOutcome(String code) {
    this.code = code;
  }

  /** The stable word for texts and audit entries. */
  public String code() {
    return code;
  }
}

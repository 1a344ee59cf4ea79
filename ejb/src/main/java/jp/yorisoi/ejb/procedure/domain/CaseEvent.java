package jp.yorisoi.ejb.procedure.domain;

/** What happened to a case, as its history shows it. */
public enum CaseEvent {
  /** It reached the city. */
  ARRIVED("届く"),
  /** The inner zone took it in and looked for the applicant. */
  TAKEN_IN("受付・自動確認"),
  /** Somebody became responsible. */
  ASSIGNED("担当を決める"),
  /** A clerk said which resident the applicant is. */
  LINKED("住民を特定"),
  /** It was returned to the applicant. */
  RETURNED("補正を求める"),
  /** It was taken up again. */
  RESUMED("審査を再開"),
  /** A decision was proposed. */
  PROPOSED("起案"),
  /** The proposal was sent back. */
  SENT_BACK("差戻し"),
  /** It was approved. */
  APPROVED("承認を決裁"),
  /** It was rejected. */
  REJECTED("却下を決裁");

  private final String label;

  CaseEvent(String label) {
    this.label = label;
  }

  /** The words staff read. */
  public String label() {
    return label;
  }
}

package jp.yorisoi.policy;

/** Who somebody is to this system. A person may hold several, each for a time. */
public enum Role {
  /** Checks cases and proposes decisions. */
  CLERK("審査担当"),
  /** Decides on proposals of others. */
  APPROVER("決裁者"),
  /** Books for callers and keeps attendance. */
  BOOKING_DESK("予約受付"),
  /** Answers for the booking desk; may open names that are kept off the lists. */
  BOOKING_LEAD("予約受付責任者"),
  /** Beside another role: is named to deal with protected persons. */
  PROTECTION_HANDLER("支援措置取扱者"),
  /** Is responsible for protected persons: sets, renews, ends and lifts protections. */
  PROTECTION_OFFICER("支援措置責任者"),
  /** Watches policy and audit, and what the system could not deliver. */
  OFFICER("情報セキュリティ担当"),
  /** Somebody before the sign-in page of staff: may only say who he or she is. */
  VISITOR("職員の入口"),
  /** Anybody on the Internet, acting for himself or herself. */
  RESIDENT("住民"),
  /** A system of a partner (a call centre, a neighbouring office) that books for its callers. */
  PARTNER("連携システム"),
  /** A scheduled job of the system. */
  JOB("定時処理");

  private final String label;

  Role(String label) {
    this.label = label;
  }

  /** The word staff use for this role. */
  public String label() {
    return label;
  }
}

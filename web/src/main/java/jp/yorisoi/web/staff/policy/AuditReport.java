package jp.yorisoi.web.staff.policy;

/** The reports of the page, in the order of its chips. */
enum AuditReport {
  /** Acts while the office is closed. */
  CLOSED("夜間・休日"),
  /** Many persons or cases shown. */
  MASS("大量検索"),
  /** Refused sign-ins. */
  SIGNIN("サインインの失敗"),
  /** Who saw a citizen or a case. */
  WHO("だれが見たか"),
  /** All entries. */
  ENTRIES("記録の一覧"),
  /** State of the chain. */
  CHAIN("記録の証し");

  private final String label;

  AuditReport(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }
}

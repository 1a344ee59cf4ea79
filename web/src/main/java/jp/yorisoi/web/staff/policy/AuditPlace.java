package jp.yorisoi.web.staff.policy;

import jp.yorisoi.policy.zone.Zone;

/** The two audit trails, as staff speak of them. */
enum AuditPlace {
  /** Trail of {@code core}. */
  CORE("内側（申請の審査・住民記録・決裁）", Zone.MYNUMBER),
  /** Trail of {@code front}. */
  FRONT("外側（申請の受付・予約・知らせ）", Zone.LGWAN);

  private final String label;
  private final Zone zone;

  AuditPlace(String label, Zone zone) {
    this.label = label;
    this.zone = zone;
  }

  String label() {
    return label;
  }

  /** The zone whose instances may read it. */
  Zone zone() {
    return zone;
  }
}

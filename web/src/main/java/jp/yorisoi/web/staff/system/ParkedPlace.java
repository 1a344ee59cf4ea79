package jp.yorisoi.web.staff.system;

import jp.yorisoi.policy.zone.Zone;

/** The two outboxes, as staff speak of them. */
enum ParkedPlace {
  /** Outbox of {@code core}. */
  CORE("内側から出すもの（基幹システム、状態、知らせ）", Zone.MYNUMBER),
  /** Outbox of {@code front}. */
  FRONT("外へ送るもの（メール、申請管理）", Zone.LGWAN);

  private final String label;
  private final Zone zone;

  ParkedPlace(String label, Zone zone) {
    this.label = label;
    this.zone = zone;
  }

  String label() {
    return label;
  }

  /** The zone whose instances deliver from it. */
  Zone zone() {
    return zone;
  }
}

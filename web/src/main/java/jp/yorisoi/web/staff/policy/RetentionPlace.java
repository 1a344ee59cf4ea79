package jp.yorisoi.web.staff.policy;

import java.util.Locale;
import jp.yorisoi.policy.zone.Zone;

/** The two schemas with retention of their own, as staff speak of them. */
public enum RetentionPlace {
  /** {@code core}. */
  CORE("内側の台帳（案件、支援措置）", Zone.MYNUMBER),
  /** {@code front}. */
  FRONT("外側の台帳（申請の控え、予約）", Zone.LGWAN);

  private final String label;
  private final Zone zone;

  RetentionPlace(String label, Zone zone) {
    this.label = label;
    this.zone = zone;
  }

  /** What the choice says (EL). */
  public String getLabel() {
    return label;
  }

  /** Its name in the address (EL). */
  public String getWord() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The zone whose instances do its retention. */
  Zone zone() {
    return zone;
  }
}

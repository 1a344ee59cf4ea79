package jp.yorisoi.ejb.protection;

import java.time.LocalDate;
import jp.yorisoi.ejb.protection.domain.SupportPeriod;

/** Where a protection stands today, for those who have to decide about it. */
public enum ProtectionPhase {
  /** It has no last day. */
  OPEN("期限なし", ""),
  /** Its first day is to come; it holds all the same. */
  NOT_YET("開始前（有効）", ""),
  /** Within its period. */
  RUNNING("期間中", "ok"),
  /** In its last month. */
  LAST_MONTH("満了まで1か月以内", "warn"),
  /** Its last day has passed; it holds until somebody decides. */
  OVERDUE("期間満了（終了か延長の判断待ち・有効）", "error"),
  /** Somebody ended it. */
  ENDED("終了", "");

  private final String label;
  private final String tint;

  ProtectionPhase(String label, String tint) {
    this.label = label;
    this.tint = tint;
  }

  /** The words staff read. */
  public String label() {
    return label;
  }

  /** The tint of its tag: {@code ok}, {@code warn}, {@code error} or empty. */
  public String tint() {
    return tint;
  }

  /**
   * Where a protection stands.
   *
   * @param one the protection
   * @param today the day, Japanese time
   * @return its phase
   */
  public static ProtectionPhase of(Protection one, LocalDate today) {
    if (!one.inForce()) {
      return ENDED;
    }
    if (one.endsOn() == null) {
      return OPEN;
    }
    return valueOf(new SupportPeriod(one.startsOn(), one.endsOn()).on(today).name());
  }
}

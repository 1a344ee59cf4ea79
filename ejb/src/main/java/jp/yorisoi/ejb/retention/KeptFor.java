package jp.yorisoi.ejb.retention;

import jp.yorisoi.policy.Chain;

/**
 * What is kept for a time after it has served its purpose. How long, and why, stands in the policy
 * of the city: the Act on the Protection of Personal Information (個人情報の保護に関する法律) has public bodies
 * hold personal data only as far as their task needs them (article 61).
 */
public enum KeptFor {
  /**
   * Packages the inner zone has fetched: it holds them itself. The days are for a {@code core} that
   * had to be restored from a backup of before the fetch and takes them in anew.
   */
  PACKAGE_AFTER_FETCH("取り込んだ申請の控え", "emptied"),
  /** What delivered or given-up messages said: for questions whether and what was sent. */
  MESSAGE_AFTER_DELIVERY("送った知らせの中身", "emptied"),
  /** Refused packages somebody has dealt with: for applicants who come back about it. */
  PACKAGE_AFTER_CLEARING("隔離して対応を終えた申請", "emptied"),
  /** Who sat in a class: for things left behind and questions of the instructor. */
  BOOKING_AFTER_SESSION("教室の参加者", "anonymised"),
  /** Help somebody needed at a session, and what it was about: for nothing once it is over. */
  NEEDS_AFTER_SESSION("会場での手助け", "deleted"),
  /** Calls the desk made or could not make: for questions whether somebody was told. */
  PHONE_TASK_AFTER_CALL("電話で伝えること", "deleted"),
  /**
   * Keys of lists that were taken to places without network, and marks nobody has decided about.
   */
  OFFLINE_LIST_AFTER_ITS_TIME("持ち出した名簿のかぎ", "deleted"),
  /** Whether who agreed to it used an online procedure after a class: for counting. */
  FOLLOW_AFTER_CLASS("教室のあとの利用（同意した方）", "anonymised"),
  /** How often classes were found, by day: for comparing a month with the one before. */
  REACH_AFTER_ITS_DAY("教室が届いた回数", "deleted"),
  /** Which offices looked at a request: for questions of its owner. */
  LOOK_AFTER_IT_HAPPENED("申請を見た部署", "deleted"),
  /** States published to an applicant whose case is closed, and the PIN to look them up. */
  STATUS_AFTER_END("申請者が見る状態", "deleted"),
  /** Requests to export, and what was printed: for questions about what left. */
  EXPORT_AFTER_ITS_TIME("出力の申請と印刷の記録", "deleted"),
  /**
   * Closed cases: package, answers, documents, letters and notes, and whom they are about. Number,
   * dates and state stay for figures.
   */
  CASE_AFTER_END("完結した案件", "anonymised"),
  /** Protections of persons that were ended. */
  PROTECTION_AFTER_END("終わった支援措置・抑止", "deleted");

  private final String label;
  private final String then;

  KeptFor(String label, String then) {
    this.label = label;
    this.then = then;
  }

  /** For people. */
  public String label() {
    return label;
  }

  /** What the job does to it, in the word of the policy; the policy must say the same. */
  public String then() {
    return then;
  }

  /**
   * Whether a schema has such records.
   *
   * @param chain the schema
   * @return true where the job forgets them
   */
  public boolean isOf(Chain chain) {
    return switch (this) {
      case MESSAGE_AFTER_DELIVERY, EXPORT_AFTER_ITS_TIME -> true;
      case CASE_AFTER_END, PROTECTION_AFTER_END -> chain == Chain.CORE;
      default -> chain == Chain.FRONT;
    };
  }
}

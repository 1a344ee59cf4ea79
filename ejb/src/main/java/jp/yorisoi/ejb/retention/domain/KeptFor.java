package jp.yorisoi.ejb.retention.domain;

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
  PACKAGE_AFTER_FETCH,
  /** What delivered or given-up messages said: for questions whether and what was sent. */
  MESSAGE_AFTER_DELIVERY,
  /** Refused packages somebody has dealt with: for applicants who come back about it. */
  PACKAGE_AFTER_CLEARING,
  /** Who sat in a class: for things left behind and questions of the instructor. */
  BOOKING_AFTER_SESSION
}

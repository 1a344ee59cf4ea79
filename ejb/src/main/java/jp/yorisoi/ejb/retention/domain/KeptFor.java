package jp.yorisoi.ejb.retention.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * How long what is kept, each with its reason. The Act on the Protection of Personal Information
 * (個人情報の保護に関する法律) has public bodies hold personal data only as far as their task needs them
 * (article 61); a city that decides otherwise changes the days here.
 */
public enum KeptFor {
  /**
   * Packages the inner zone has fetched: it holds them itself. The days are for a {@code core} that
   * had to be restored from a backup of before the fetch and takes them in anew.
   */
  PACKAGE_AFTER_FETCH(30),
  /** What delivered or given-up messages said: for questions whether and what was sent. */
  MESSAGE_AFTER_DELIVERY(30),
  /** Refused packages somebody has dealt with: for applicants who come back about it. */
  PACKAGE_AFTER_CLEARING(90),
  /** Who sat in a class: for things left behind and questions of the instructor. */
  BOOKING_AFTER_SESSION(30);

  private final Duration time;

  KeptFor(int days) {
    this.time = Duration.ofDays(days);
  }

  /**
   * The moment before which it is forgotten.
   *
   * @param now present moment
   * @return what ended before this is too old
   */
  public Instant before(Instant now) {
    return now.minus(time);
  }
}

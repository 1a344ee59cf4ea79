package jp.yorisoi.ejb.privacy.domain;

/**
 * A number of people as it may be published. Below ten somebody might be recognised, and the last
 * digit would tell who came and went from one day to the next; thresholds are multiples of ten, so
 * rounding down crosses none.
 */
public final class RoundedCount {
  /** The smallest number that is published as a number. */
  public static final int SMALLEST = 10;

  private RoundedCount() {}

  /**
   * Rounds down to tens.
   *
   * @param exact how many people, 0 or more
   * @return a multiple of ten; 0 stands for "below ten"
   */
  public static int of(int exact) {
    return exact / SMALLEST * SMALLEST;
  }
}

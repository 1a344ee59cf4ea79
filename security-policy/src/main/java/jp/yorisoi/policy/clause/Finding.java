package jp.yorisoi.policy.clause;

/**
 * What a check saw.
 *
 * @param holds whether the demand is met
 * @param evidence what was seen, in words for the security officer; no personal data
 */
public record Finding(boolean holds, String evidence) {

  /**
   * The demand is met.
   *
   * @param evidence what was seen
   * @return a good finding
   */
  public static Finding good(String evidence) {
    return new Finding(true, evidence);
  }

  /**
   * The demand is not met.
   *
   * @param evidence what was seen
   * @return a bad finding
   */
  public static Finding bad(String evidence) {
    return new Finding(false, evidence);
  }

  /**
   * Compares a number with the limit of a clause.
   *
   * @param value the number
   * @param limit the highest that is allowed
   * @param what the number in words with its unit, {@code %d} for it
   * @return good up to the limit
   */
  public static Finding atMost(long value, long limit, String what) {
    return new Finding(
        value > 0 && value <= limit, String.format(what, value) + "（上限 " + limit + "）");
  }
}

package jp.yorisoi.policy.clause;

/**
 * What a check saw.
 *
 * @param holds whether the demand is met
 * @param demonstration whether it is not met, and a demonstration may do without; a city may not
 * @param evidence what was seen, in words for the security officer; no personal data
 */
public record Finding(boolean holds, boolean demonstration, String evidence) {

  /**
   * A demand that is met or is not.
   *
   * @param holds whether it is met
   * @param evidence what was seen
   */
  public Finding(boolean holds, String evidence) {
    this(holds, false, evidence);
  }

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
   * The demand is not met, and need not be in a demonstration.
   *
   * @param evidence what was seen
   * @return a finding the instance may run with, which does not count as held
   */
  public static Finding forDemonstration(String evidence) {
    return new Finding(false, true, evidence);
  }

  /** Whether the instance may run with it. */
  public boolean bearable() {
    return holds || demonstration;
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

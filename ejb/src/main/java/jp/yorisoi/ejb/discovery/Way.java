package jp.yorisoi.ejb.discovery;

/**
 * How far a place is from where somebody lives, as the crow flies: for choosing, not for walking.
 *
 * @param sameDistrict whether it is in the district itself; then the distance says nothing
 * @param kilometres from the midst of the district
 */
public record Way(boolean sameDistrict, double kilometres) implements Comparable<Way> {
  private static final double NEAR = 5;
  private static final double REACHED = 10;

  /** How the reader thinks of a way. */
  public enum Reach {
    /** In the own district. */
    HERE,
    /** Up to five kilometres. */
    NEAR,
    /** Up to ten kilometres. */
    REACHED,
    /** Farther. */
    FAR
  }

  /**
   * How the reader thinks of it.
   *
   * @return one of four
   */
  public Reach reach() {
    if (sameDistrict) {
      return Reach.HERE;
    }
    if (kilometres <= NEAR) {
      return Reach.NEAR;
    }
    return kilometres <= REACHED ? Reach.REACHED : Reach.FAR;
  }

  /**
   * The distance as it is said.
   *
   * @return whole kilometres, at least 1
   */
  public int rounded() {
    return (int) Math.max(1, Math.round(kilometres));
  }

  /** What is in the own district comes first, then what is nearer. */
  @Override
  public int compareTo(Way other) {
    return sameDistrict == other.sameDistrict
        ? Double.compare(kilometres, other.kilometres)
        : Boolean.compare(other.sameDistrict, sameDistrict);
  }
}

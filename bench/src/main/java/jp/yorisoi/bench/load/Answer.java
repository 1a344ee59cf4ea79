package jp.yorisoi.bench.load;

/**
 * What a caller was told.
 *
 * @param kind the kind of answer
 * @param number booking number when booked, else the words of another answer, else null
 * @param pin its PIN when booked, else null
 */
public record Answer(Kind kind, String number, String pin) {

  /** Kinds of answers. */
  public enum Kind {
    /** The seat is held. */
    BOOKED,
    /** No seat is left. */
    FULL,
    /** The seat was given back. */
    CANCELLED,
    /** The key was used before, and its seat was given back since. */
    GIVEN_BACK,
    /** Anything a caller of this load should not hear. */
    OTHER
  }

  /** The answer that no seat is left. */
  public static final Answer FULL = new Answer(Kind.FULL, null, null);

  /** The answer that a seat was given back. */
  public static final Answer CANCELLED = new Answer(Kind.CANCELLED, null, null);

  /** The answer that a key was used for a seat which was given back since. */
  public static final Answer GIVEN_BACK = new Answer(Kind.GIVEN_BACK, null, null);

  /**
   * The seat is held.
   *
   * @param number booking number
   * @param pin its PIN
   * @return the answer
   */
  public static Answer booked(String number, String pin) {
    return new Answer(Kind.BOOKED, number, pin);
  }

  /**
   * An answer nobody should hear.
   *
   * @param words what was said
   * @return the answer
   */
  public static Answer other(String words) {
    return new Answer(Kind.OTHER, words, null);
  }
}

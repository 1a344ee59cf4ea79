package jp.yorisoi.ejb.kernel;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;

/**
 * Number on a slip handed out after a class: {@code S-NNNN-NNNN-C}. Whoever holds the slip answers
 * its questions once; nothing says who got which slip. Digits only, so that it is typed on any
 * telephone; the letter tells it from a booking number, the check digit is Damm's.
 *
 * @param value the number with its hyphens, 13 characters
 */
public record SurveySlip(String value) implements Serializable {
  private static final char LETTER = 'S';

  /** How many different numbers there are; drawn numbers lie below. */
  public static final int RANGE = Lettered.RANGE;

  /**
   * Accepts only the exact form with a right check digit.
   *
   * @throws IllegalArgumentException when it is anything else; the input is not repeated in the
   *     message
   */
  public SurveySlip {
    Objects.requireNonNull(value, "slip");
    if (!Lettered.is(LETTER, value)) {
      throw new IllegalArgumentException("not the number of a slip");
    }
  }

  /**
   * The number for a drawn one.
   *
   * @param drawn 0 to {@link #RANGE} - 1
   * @return the number with its check digit
   * @throws IllegalArgumentException when it lies outside
   */
  public static SurveySlip of(int drawn) {
    return new SurveySlip(Lettered.of(LETTER, drawn));
  }

  /**
   * Reads what a person typed: full-width forms, a missing S, missing or other hyphens and spaces
   * are forgiven.
   *
   * @param typed the text, may be null
   * @return the number, or empty when it is none or has a slip in it
   */
  public static Optional<SurveySlip> parse(String typed) {
    return Lettered.parse(LETTER, typed).map(SurveySlip::new);
  }

  @Override
  public String toString() {
    return value;
  }
}

package jp.yorisoi.ejb.support.survey;

import java.util.Optional;

/**
 * What one slip says. Three questions, four answers each, no free text: nothing in it tells who
 * wrote it, and nobody has to read it for what should not be there.
 *
 * @param understood whether it was easy to follow, 1 (not at all) to 4 (very)
 * @param alone whether the person feels able to do it alone, 1 to 4
 * @param again whether the person would come again or tell a friend, 1 to 4
 */
public record SurveyAnswers(int understood, int alone, int again) {
  /** The answer that says least. */
  public static final int LEAST = 1;

  /** The answer that says most. */
  public static final int MOST = 4;

  /** From this answer on it counts as a yes. */
  public static final int YES = 3;

  /**
   * Accepts answers of the scale only.
   *
   * @throws IllegalArgumentException when one lies outside
   */
  public SurveyAnswers {
    if (isOutside(understood) || isOutside(alone) || isOutside(again)) {
      throw new IllegalArgumentException("not an answer of the scale");
    }
  }

  /**
   * One answer as a form sends it.
   *
   * @param sent the value, may be null
   * @return the answer, or empty when it is none of the four
   */
  public static Optional<Integer> answer(String sent) {
    return sent != null && sent.matches("[1-4]")
        ? Optional.of(Integer.valueOf(sent))
        : Optional.empty();
  }

  private static boolean isOutside(int answer) {
    return answer < LEAST || answer > MOST;
  }
}

package jp.yorisoi.ejb.support.survey;

import java.util.OptionalInt;

/**
 * What those who came to one kind of class in a month said, in numbers.
 *
 * @param kind id of the kind
 * @param slips how many slips were handed out
 * @param answered how many were answered
 * @param understood how many found it easy to follow
 * @param alone how many feel able to do it alone
 * @param again how many would come again
 */
public record SurveyFigures(
    String kind, int slips, int answered, int understood, int alone, int again) {

  /** Fewer answers than this are not shown: they could be known of persons. */
  public static final int FEWEST = 5;

  private static final int WHOLE = 100;

  /** Whether there are enough answers to be shown. */
  public boolean shown() {
    return answered >= FEWEST;
  }

  /**
   * A count as a part of the answers.
   *
   * @param count one of the counts
   * @return whole percent, or empty when too few have answered
   */
  public OptionalInt percent(int count) {
    return shown()
        ? OptionalInt.of(Math.round(count * (float) WHOLE / answered))
        : OptionalInt.empty();
  }
}

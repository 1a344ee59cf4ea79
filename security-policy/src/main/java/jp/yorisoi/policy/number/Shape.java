package jp.yorisoi.policy.number;

import jp.yorisoi.policy.number.DigitRun.Gap;

/** How an individual number is written when no word beside it says what it is. */
final class Shape {
  private static final int LENGTH = CheckDigit.LENGTH;
  private static final int GROUP = 4;

  /** A group of so many digits beside it is a number for itself, for example of a telephone. */
  private static final int ANOTHER_NUMBER = 7;

  private Shape() {}

  /**
   * Whether twelve digits stand as such a number does, for themselves.
   *
   * @param text the text
   * @param run the digits that stand together
   * @param from the first of the twelve
   */
  static boolean isUsual(String text, DigitRun run, int from) {
    int group = group(run, from);
    return group > 0
        && endsBefore(text, run, from, group)
        && endsBehind(text, run, from, group)
        && !isMoment(run.digits(), from)
        && !isNought(run.digits(), from);
  }

  /** The length of its groups: 12, 4 or 1; 0 for any other grouping. */
  private static int group(DigitRun run, int from) {
    int group = 1;
    while (group < LENGTH && !run.begins(from + group)) {
      group++;
    }
    if (group != LENGTH && group != GROUP && group != 1) {
      return 0;
    }
    for (int i = 1; i < LENGTH; i++) {
      if (run.begins(from + i) != (i % group == 0) || run.gap(from + i) == Gap.LINE) {
        return 0;
      }
    }
    return group;
  }

  private static boolean endsBefore(String text, DigitRun run, int from, int group) {
    Gap gap = run.gap(from);
    if (gap == null) {
      return isFreeBefore(text, run.place(from));
    }
    return parts(run, from, group, gap)
        || gap == Gap.SPACE && run.isLongBefore(from, ANOTHER_NUMBER);
  }

  private static boolean endsBehind(String text, DigitRun run, int from, int group) {
    Gap gap = run.gap(from + LENGTH);
    if (gap == null) {
      return isFreeBehind(text, run.place(from + LENGTH - 1) + width(text, run, from));
    }
    return parts(run, from, group, gap)
        || gap == Gap.SPACE && run.isLongFrom(from + LENGTH, ANOTHER_NUMBER);
  }

  /** Whether a gap beside it is of another kind than those within, so that it ends the number. */
  private static boolean parts(DigitRun run, int from, int group, Gap gap) {
    if (gap == Gap.LINE) {
      return true;
    }
    boolean within = false;
    for (int i = group; i < LENGTH; i += group) {
      within |= run.gap(from + i) == gap;
    }
    return gap != Gap.DASH && !within;
  }

  private static int width(String text, DigitRun run, int from) {
    return Character.charCount(text.codePointAt(run.place(from + LENGTH - 1)));
  }

  private static boolean isFreeBefore(String text, int place) {
    char c = at(text, place - 1);
    boolean hyphen = c == '-' && isLatin(at(text, place - 2));
    boolean point = (c == '.' || c == ',') && Character.isDigit(at(text, place - 2));
    return !isLatin(c) && c != '+' && !hyphen && !point;
  }

  private static boolean isFreeBehind(String text, int place) {
    char c = at(text, place);
    boolean hyphen = c == '-' && isLatin(at(text, place + 1));
    boolean point = (c == '.' || c == ',') && Character.isDigit(at(text, place + 1));
    boolean amount = c == '円' || Character.isSpaceChar(c) && at(text, place + 1) == '円';
    return !isLatin(c) && !hyphen && !point && !amount;
  }

  /** A character, or a space outside of the text. */
  private static char at(String text, int place) {
    return place < 0 || place >= text.length() ? ' ' : text.charAt(place);
  }

  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
  }

  /** Whether it reads as a day and a time to the minute. */
  private static boolean isMoment(int[] digits, int from) {
    int century = pair(digits, from, 0);
    return (century == 19 || century == 20)
        && isBetween(pair(digits, from, 4), 1, 12)
        && isBetween(pair(digits, from, 6), 1, 31)
        && isBetween(pair(digits, from, 8), 0, 23)
        && isBetween(pair(digits, from, 10), 0, 59);
  }

  private static int pair(int[] digits, int from, int place) {
    return digits[from + place] * 10 + digits[from + place + 1];
  }

  private static boolean isBetween(int value, int least, int most) {
    return value >= least && value <= most;
  }

  static boolean isNought(int[] digits, int from) {
    for (int i = 0; i < LENGTH; i++) {
      if (digits[from + i] != 0) {
        return false;
      }
    }
    return true;
  }
}

package jp.yorisoi.policy.number;

/** Digits written as kanji, of everyday use and of deeds (大字), each for one place of a number. */
final class KanjiDigit {
  private static final String EVERYDAY = "〇一二三四五六七八九";
  private static final String OF_DEEDS = "零壱弐参肆伍陸漆捌玖";
  private static final String OLD_FORMS = "零壹貳參肆伍陸柒捌玖";

  /** Circles, which are written for the nought. */
  private static final String CIRCLES = "\u25CB\u25EF";

  /** What makes a numeral of several places of a digit beside it. */
  private static final String UNITS = "十百千万億兆拾佰仟萬";

  private KanjiDigit() {}

  /** The value, or -1 for any other character. */
  static int of(int c) {
    if (c < '\u25CB') {
      return -1;
    }
    int value = Math.max(EVERYDAY.indexOf(c), Math.max(OF_DEEDS.indexOf(c), OLD_FORMS.indexOf(c)));
    return value < 0 && CIRCLES.indexOf(c) >= 0 ? 0 : value;
  }

  /** Whether a character is a unit, so that the digits beside it are an amount. */
  static boolean isUnit(int c) {
    return UNITS.indexOf(c) >= 0;
  }
}

package jp.yorisoi.policy.number;

import java.util.Arrays;

/**
 * Digits of a text that stand together: as many as follow each other with nothing between but
 * spaces, hyphens, middle dots or line breaks. Where such a mark stands, a group of digits ends.
 */
final class DigitRun {
  /** What stands between two digits. */
  enum Gap {
    /** Nothing, or invisible format characters. */
    NONE,
    /** Spaces of any width. */
    SPACE,
    /** A middle dot, with spaces or without. */
    DOT,
    /** A hyphen or dash, with anything but a line break. */
    DASH,
    /** A line break, with anything. */
    LINE
  }

  /** More marks than this between two digits end the run. */
  private static final int WIDEST_GAP = 4;

  private int[] digits = new int[16];
  private int[] places = new int[16];
  private Gap[] before = new Gap[16];
  private int size;
  private boolean hasKanji;

  private DigitRun() {}

  /**
   * Reads the run that begins at a digit.
   *
   * @param text the text
   * @param start place of the first digit
   * @param kanji whether kanji digits count
   */
  static DigitRun at(String text, int start, boolean kanji) {
    DigitRun run = new DigitRun();
    Gap gap = Gap.NONE;
    int width = 0;
    for (int i = start; i < text.length() && width <= WIDEST_GAP; ) {
      int c = text.codePointAt(i);
      int digit = digit(c, kanji);
      if (digit >= 0) {
        run.add(digit, i, gap);
        run.hasKanji |= KanjiDigit.of(c) >= 0;
        gap = Gap.NONE;
        width = 0;
      } else {
        Gap mark = mark(c);
        if (mark == null) {
          break;
        }
        gap = mark.compareTo(gap) > 0 ? mark : gap;
        width += mark == Gap.NONE ? 0 : 1;
      }
      i += Character.charCount(c);
    }
    return run;
  }

  /** The value of a decimal digit of any width or script, else -1. */
  static int digit(int c) {
    return Character.isDigit(c) ? Character.digit(c, 10) : -1;
  }

  /** The value of a decimal digit of any width or script, and of a kanji if they count; else -1. */
  static int digit(int c, boolean kanji) {
    int digit = digit(c);
    return digit < 0 && kanji ? KanjiDigit.of(c) : digit;
  }

  /** Whether any of its digits is a kanji. */
  boolean hasKanji() {
    return hasKanji;
  }

  /** What a character makes of the gap it stands in; null when it ends the run. */
  private static Gap mark(int c) {
    return switch (Character.getType(c)) {
      case Character.FORMAT -> Gap.NONE;
      case Character.SPACE_SEPARATOR -> Gap.SPACE;
      case Character.DASH_PUNCTUATION -> Gap.DASH;
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> Gap.LINE;
      default ->
          switch (c) {
            case '\t' -> Gap.SPACE;
            case '\n', '\r' -> Gap.LINE;
            // minus and long vowel mark, which phones offer beside digits
            case '\u2212', '\u30FC', '\uFF70' -> Gap.DASH;
            case '\u30FB', '\uFF65', '\u00B7' -> Gap.DOT;
            default -> null;
          };
    };
  }

  private void add(int digit, int place, Gap gap) {
    if (size == digits.length) {
      digits = Arrays.copyOf(digits, size * 2);
      places = Arrays.copyOf(places, size * 2);
      before = Arrays.copyOf(before, size * 2);
    }
    digits[size] = digit;
    places[size] = place;
    before[size++] = gap;
  }

  int size() {
    return size;
  }

  int[] digits() {
    return digits;
  }

  /** Place of a digit in the text. */
  int place(int index) {
    return places[index];
  }

  /** What stands before a digit; at the ends of the run null. */
  Gap gap(int index) {
    return index <= 0 || index >= size ? null : before[index];
  }

  /** Whether a group begins at a digit. */
  boolean begins(int index) {
    return index == 0 || index == size || before[index] != Gap.NONE;
  }

  /** Whether the group that ends before {@code index} has at least so many digits. */
  boolean isLongBefore(int index, int least) {
    for (int i = index - 1; i > index - least; i--) {
      if (i <= 0 || before[i] != Gap.NONE) {
        return false;
      }
    }
    return true;
  }

  /** Whether the group that begins at {@code index} has at least so many digits. */
  boolean isLongFrom(int index, int least) {
    for (int i = index + 1; i < index + least; i++) {
      if (i >= size || before[i] != Gap.NONE) {
        return false;
      }
    }
    return true;
  }
}

package jp.yorisoi.ejb.governance.domain;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text as the finders of numbers read it, with the way back to the places of the original:
 * compatibility forms as plain ones (full-width, circled, ℡), every dash as {@code -}, every space
 * as a blank, nothing that cannot be seen. Middle dots and long vowel marks behind a digit count as
 * dashes.
 */
final class PlainText {
  private final StringBuilder plain = new StringBuilder();
  private int[] from;
  private int[] to;

  PlainText(String text) {
    from = new int[text.length() + 16];
    to = new int[text.length() + 16];
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (!Invisible.is(c)) {
        add(form(c), i, next);
      }
      i = next;
    }
  }

  private String form(int c) {
    boolean afterDigit = plain.length() > 0 && isDigit(plain.charAt(plain.length() - 1));
    if (c == '\n' || c == '\r') {
      return "\n";
    }
    if (c == '\t' || Character.isSpaceChar(c)) {
      return " ";
    }
    if (Character.getType(c) == Character.DASH_PUNCTUATION
        || "\u2212\u2500\u2501".indexOf(c) >= 0
        || afterDigit && "\u30FC\uFF70\u30FB\uFF65\u00B7~\u301C\uFF5E".indexOf(c) >= 0) {
      return "-";
    }
    if ("|\uFF5C\u2502\u00A6".indexOf(c) >= 0) {
      return "|";
    }
    if (Character.isDigit(c)) {
      return String.valueOf(Character.digit(c, 10));
    }
    boolean isPlain = c < 0x80 || c >= 0x3041 && c <= 0x30FF || c >= 0x4E00 && c <= 0x9FFF;
    String form = Character.toString(c);
    return isPlain ? form : Normalizer.normalize(form, Normalizer.Form.NFKC);
  }

  private void add(String form, int start, int end) {
    int at = plain.length();
    plain.append(form);
    if (plain.length() > from.length) {
      int room = Math.max(plain.length(), from.length * 2);
      from = Arrays.copyOf(from, room);
      to = Arrays.copyOf(to, room);
    }
    Arrays.fill(from, at, plain.length(), start);
    Arrays.fill(to, at, plain.length(), end);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The plain text. */
  String value() {
    return plain.toString();
  }

  /** A stretch of the plain text as a place of the original. */
  Place place(PlaceKind kind, int start, int end) {
    return new Place(kind, from[start], to[end - 1]);
  }
}

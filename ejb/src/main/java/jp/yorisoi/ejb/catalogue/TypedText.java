package jp.yorisoi.ejb.catalogue;

import java.text.Normalizer;
import java.util.function.IntPredicate;

/**
 * Text as people and phones type it, made even before it is checked. Characters of names are left
 * as they are: no compatibility ideograph is replaced, no variation selector lost.
 */
final class TypedText {
  private TypedText() {}

  /**
   * One line of text: half-width kana wide, full-width letters and digits narrow, marks joined,
   * spaces single.
   */
  static String line(String typed) {
    return spaces(joined(without(typed, TypedText::isUnseen)), "\\s\\p{Zs}");
  }

  /** Several lines: as one line, but line breaks stay, at most one empty line at a time. */
  static String lines(String typed) {
    String even = typed.replace("\r\n", "\n").replace('\r', '\n');
    String joined = joined(without(even, c -> c != '\n' && isUnseen(c)));
    return joined.replaceAll("[ \\t]*\\n[ \\t]*", "\n").replaceAll("\\n{3,}", "\n\n").strip();
  }

  /** Kana: everything of a line, and hiragana becomes katakana. */
  static String kana(String typed) {
    StringBuilder kana = new StringBuilder();
    line(typed)
        .replaceAll("[‐‑‒–—―−－-]", "ー")
        .codePoints()
        .map(c -> c >= 'ぁ' && c <= 'ゖ' ? c + ('ァ' - 'ぁ') : c)
        .forEach(kana::appendCodePoint);
    return Normalizer.normalize(kana, Normalizer.Form.NFC);
  }

  /** Numbers and addresses of machines: everything narrow, every dash a hyphen, no spaces. */
  static String narrow(String typed) {
    String plain = Normalizer.normalize(without(typed, TypedText::isUnseen), Normalizer.Form.NFKC);
    String close = plain.replaceAll("[\\s\\p{Zs}]", "").replaceAll("[\\p{Pd}\u2212\u30FC]", "-");
    return Normalizer.normalize(close, Normalizer.Form.NFC);
  }

  /** Characters as people count them: a mark or a variation selector belongs to the one before. */
  static int length(String text) {
    return (int) text.codePoints().filter(c -> !isMark(c)).count();
  }

  /**
   * Whether a character is in it that no document can carry: half of a pair, private, never
   * assigned, or heaped marks.
   */
  static boolean hasUnusable(String text) {
    int marks = 0;
    for (int c : text.codePoints().toArray()) {
      marks = isMark(c) ? marks + 1 : 0;
      if (marks > 2 || isUnusable(c)) {
        return true;
      }
    }
    return false;
  }

  /** Planes 2 and 3 hold ideographs younger than this Java; plane 16 holds those of 行政事務標準文字. */
  private static boolean isUnusable(int c) {
    int type = Character.getType(c);
    int plane = c >>> 16;
    return type == Character.SURROGATE
        || type == Character.PRIVATE_USE && plane != 16
        || type == Character.UNASSIGNED && plane != 2 && plane != 3
        || (c & 0xFFFE) == 0xFFFE;
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  /**
   * Controls and invisible format characters, which also turn the direction of text; tabs and
   * breaks are spaces.
   */
  private static boolean isUnseen(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL && c != '\t' && c != '\n' && c != '\r'
        || type == Character.FORMAT;
  }

  private static String without(String text, IntPredicate unwanted) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().filter(c -> !unwanted.test(c)).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /**
   * NFC would replace compatibility ideographs, which are other letters in a name; only the rest is
   * composed.
   */
  private static String joined(String text) {
    StringBuilder even = new StringBuilder(text.length());
    StringBuilder run = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (c >= 0xF900 && c <= 0xFAFF || c >= 0x2F800 && c <= 0x2FA1F) {
                even.append(Normalizer.normalize(run, Normalizer.Form.NFC)).appendCodePoint(c);
                run.setLength(0);
              } else if (c >= 0xFF01 && c <= 0xFFEF) {
                run.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
              } else {
                run.appendCodePoint(c);
              }
            });
    return even.append(Normalizer.normalize(run, Normalizer.Form.NFC)).toString();
  }

  private static String spaces(String text, String kinds) {
    return text.replaceAll("[" + kinds + "]*\u3000[" + kinds + "]*", "\u3000")
        .replaceAll("[" + kinds + "&&[^\u3000]]+", " ")
        .strip();
  }
}

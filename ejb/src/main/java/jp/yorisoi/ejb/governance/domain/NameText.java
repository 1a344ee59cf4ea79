package jp.yorisoi.ejb.governance.domain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.yorisoi.ejb.kernel.SearchKey;

/**
 * The letters of a text, each folded as {@link SearchKey} folds those of a name, with its place and
 * with what stands before it. Invisible characters and marks are no letters.
 */
final class NameText {
  /** What letters are written in. */
  enum Script {
    KANJI,
    HIRAGANA,
    KATAKANA,
    LATIN,
    OTHER
  }

  /** As wide as a gap that ends a name: the end of a sentence. */
  static final int BREAK = 99;

  /**
   * A letter.
   *
   * @param key folded, as a rule one character
   * @param raw as it is written
   * @param script of what it is written
   * @param gap marks and blanks before it
   * @param from its place
   * @param to behind it, with what belongs to it
   */
  record Letter(String key, String raw, Script script, int gap, int from, int to) {}

  private static final String SMALL_VOWELS = "ァィェォアイエオぁぃぇぉあいえお";
  private static final String ENDS = "。．！？!?｡";

  private final Map<String, String> folded = new HashMap<>();
  private final String text;
  private final List<Letter> letters = new ArrayList<>();
  private int gap;

  private NameText(String text) {
    this.text = text;
  }

  static List<Letter> letters(String text) {
    NameText reading = new NameText(text);
    for (int i = 0; i < text.length(); ) {
      i = reading.read(i);
    }
    return reading.letters;
  }

  private int read(int start) {
    int c = text.codePointAt(start);
    int end = start + Character.charCount(c);
    if (Invisible.is(c)) {
      return end;
    }
    if (isLong(c)) {
      return end; // long vowels are no letters of a key, and no gap
    }
    end = unit(start, end);
    String raw = text.substring(start, end);
    String key = folded.computeIfAbsent(raw, one -> SearchKey.of(one).value());
    if (key.isEmpty()) {
      gap = ENDS.indexOf(c) >= 0 ? BREAK : Math.min(BREAK, gap + 1);
    } else {
      letters.add(new Letter(key, raw, script(c), gap, start, end));
      gap = 0;
    }
    return end;
  }

  /** A kana with its marks of voicing, and ヴ with the small vowel that makes バ of it. */
  private int unit(int start, int end) {
    int to = end;
    while (to < text.length() && Invisible.isVoicing(text.charAt(to))) {
      to++;
    }
    String form = Normalizer.normalize(text.substring(start, to), Normalizer.Form.NFKC);
    if (form.equals("ヴ") || form.equals("ゔ")) {
      int next = to;
      while (next < text.length() && Invisible.is(text.charAt(next))) {
        next++;
      }
      String vowel = next < text.length() ? text.substring(next, next + 1) : "";
      if (!vowel.isEmpty()
          && SMALL_VOWELS.contains(Normalizer.normalize(vowel, Normalizer.Form.NFKC))) {
        return next + 1;
      }
    }
    return to;
  }

  private static boolean isLong(int c) {
    return c == 'ー' || c == 'ｰ';
  }

  private static Script script(int c) {
    if (c == '々' || c == '〆' || c == '〇') {
      return Script.KANJI;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case HAN -> Script.KANJI;
      case HIRAGANA -> Script.HIRAGANA;
      case KATAKANA -> Script.KATAKANA;
      default -> Character.isDigit(c) ? Script.OTHER : Script.LATIN;
    };
  }
}

package jp.yorisoi.ejb.kernel;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A name or its kana, folded so that what people type finds what the register holds. For searching
 * and matching only: it is never stored as the name and never shown.
 *
 * <p>Rules: あいまい検索 of the standard specification of the resident record system (japan-specs 2.3),
 * in this order: width and compatibility forms, variation selectors, hiragana to katakana, small to
 * large kana, ヂ=ジ ヅ=ズ ワ=ハ ヲ=オ ヴ=ブ, voicing off, long vowels off (ー, and ウ or オ after an o-sound),
 * spaces and marks off, capital letters without accents, and our own table of variant characters
 * ({@code codes/kanji-variants.csv}).
 *
 * @param value the folded text; empty when nothing searchable was given
 */
public record SearchKey(String value) implements Serializable {
  private static final Map<Integer, Integer> VARIANTS = variants();

  private static final Map<Integer, Integer> KANA =
      pairs("ァアィイゥウェエォオッツャヤュユョヨヮハヵカヶケヂシヅスワハヷハヲオヺオヰイヸイヱエヹエ");
  private static final String O_SOUNDS = "オコソトノホモヨロ";

  /** A key is there, even if empty. */
  public SearchKey {
    Objects.requireNonNull(value, "search key");
  }

  /**
   * The key of a name, a kana reading or a search word.
   *
   * @param text the text, may be null
   * @return the key; folding a key again changes nothing
   */
  public static SearchKey of(String text) {
    if (text == null) {
      return new SearchKey("");
    }
    String plain = plainForms(text).replaceAll("[ヴゔ][ァぁアあ]", "バ").replaceAll("[ヴゔ][ィぃイい]", "ビ");
    plain =
        plain.replaceAll("[ヴゔ][ェぇエえ]", "ベ").replaceAll("[ヴゔ][ォぉオお]", "ボ").replaceAll("[ヴゔ]", "ブ");
    return new SearchKey(
        withoutLongVowels(Normalizer.normalize(withoutVoicing(plain), Normalizer.Form.NFC)));
  }

  /**
   * Whether there is nothing to search with.
   *
   * @return true when the text held no letter, kana, character or digit
   */
  public boolean isEmpty() {
    return value.isEmpty();
  }

  /**
   * What a column of a table holds of the key. Folding may make a text longer (the ligature ﬃ is
   * three letters), so a key is cut where it is stored and where it is looked up, and nowhere else.
   *
   * @param characters width of the column in characters, not UTF-16 units
   * @return the key, at most so long
   */
  public String column(int characters) {
    return value.codePointCount(0, value.length()) <= characters
        ? value
        : value.substring(0, value.offsetByCodePoints(0, characters));
  }

  @Override
  public String toString() {
    return value;
  }

  /**
   * NFKC only where it cannot make other words of it (㈱ and ① stay): width forms, compatibility
   * ideographs, radicals, half-width kana with their marks.
   */
  private static String plainForms(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> !isVariationSelector(c))
        .forEach(
            c -> {
              if (isSafeToFold(c)) {
                plain.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
              } else {
                plain.appendCodePoint(c);
              }
            });
    return Normalizer.normalize(plain, Normalizer.Form.NFC);
  }

  private static boolean isVariationSelector(int c) {
    return c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF || c >= 0x180B && c <= 0x180F;
  }

  private static boolean isSafeToFold(int c) {
    return c >= 0xFF00 && c <= 0xFFEF
        || c >= 0xF900 && c <= 0xFAFF
        || c >= 0x2F800 && c <= 0x2FA1F
        || c >= 0x2E80 && c <= 0x2FD5;
  }

  private static String withoutVoicing(String plain) {
    StringBuilder folded = new StringBuilder(plain.length());
    plain
        .codePoints()
        .map(SearchKey::toKatakana)
        .map(c -> KANA.getOrDefault(c, c))
        .forEach(c -> folded.appendCodePoint(c));
    StringBuilder bare = new StringBuilder(folded.length());
    Normalizer.normalize(folded.toString().toUpperCase(Locale.ROOT), Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || c == 'ー')
        .map(c -> KANA.getOrDefault(c, c))
        .map(c -> VARIANTS.getOrDefault(c, c))
        .forEach(bare::appendCodePoint);
    return bare.toString();
  }

  private static int toKatakana(int c) {
    return c >= 'ぁ' && c <= 'ゖ' ? c + ('ァ' - 'ぁ') : c;
  }

  private static String withoutLongVowels(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              boolean afterO =
                  kept.length() > 0 && O_SOUNDS.indexOf(kept.charAt(kept.length() - 1)) >= 0;
              if (c != 'ー' && !(afterO && (c == 'ウ' || c == 'オ'))) {
                kept.appendCodePoint(c);
              }
            });
    return kept.toString();
  }

  private static Map<Integer, Integer> pairs(String fromTo) {
    Map<Integer, Integer> map = new HashMap<>();
    for (int i = 0; i < fromTo.length(); i += 2) {
      map.put((int) fromTo.charAt(i), (int) fromTo.charAt(i + 1));
    }
    return Map.copyOf(map);
  }

  private static Map<Integer, Integer> variants() {
    Map<Integer, Integer> map = new HashMap<>();
    for (String[] cells : DataLines.of("/codes/kanji-variants.csv")) {
      int base = cells[0].codePointAt(0);
      cells[1].codePoints().forEach(variant -> map.put(variant, base));
    }
    return Map.copyOf(map);
  }
}

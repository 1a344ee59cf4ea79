package jp.yorisoi.ejb.support.domain;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the name and the telephone number as people type them. */
public final class TypedPerson {
  private static final int MAX_NAME = 60;
  private static final int MAX_TYPED = 200;

  /** Katakana, or Latin letters for those who have no kana; one space between the parts. */
  private static final Pattern NAME =
      Pattern.compile("[\\u30A1-\\u30FA\\u30FC\\u30FBA-Za-z\\u00C0-\\u024F.'\\-]+( [^ ]+)*");

  private static final Pattern LETTERS =
      Pattern.compile("[\\u30A1-\\u30FA\\u30FC\\u30FBA-Za-z\\u00C0-\\u024F.'\\- ]+");
  private static final Pattern PHONE = Pattern.compile("0[0-9]{9,10}");

  private TypedPerson() {}

  /**
   * A name in kana. Hiragana, half-width kana, any spaces and any dashes are forgiven (behind kana
   * a dash that is no hyphen is a long vowel, as phones write サト−); kanji are not, since the list
   * is read aloud.
   *
   * @param typed the text, may be null
   * @return full-width katakana or letters with single spaces, or empty
   */
  public static Optional<String> kana(String typed) {
    if (typed == null || typed.length() > MAX_TYPED) {
      return Optional.empty();
    }
    StringBuilder katakana = new StringBuilder();
    Normalizer.normalize(typed, Normalizer.Form.NFKC)
        .codePoints()
        .map(c -> c >= 'ぁ' && c <= 'ゖ' ? c + ('ァ' - 'ぁ') : c)
        .forEach(katakana::appendCodePoint);
    String name =
        katakana
            .toString()
            .replaceAll("(?<=[ァ-ヺー])[‐‑‒–—―−]", "ー")
            .replaceAll("[‐‑‒–—―−]", "-")
            .replaceAll("[\\s\\p{Zs}]+", " ")
            .strip();
    return name.length() <= MAX_NAME
            && LETTERS.matcher(name).matches()
            && NAME.matcher(name).matches()
        ? Optional.of(name)
        : Optional.empty();
  }

  /**
   * A Japanese telephone number with its area code. Full-width digits, hyphens, brackets and spaces
   * are forgiven.
   *
   * @param typed the text, may be null
   * @return ten or eleven digits, or empty
   */
  public static Optional<String> phone(String typed) {
    if (typed == null || typed.length() > MAX_TYPED) {
      return Optional.empty();
    }
    String digits =
        Normalizer.normalize(typed, Normalizer.Form.NFKC)
            .replaceAll("[\\s\\p{Zs}\\p{Pd}\\u2212\\u30FC()]", "");
    return PHONE.matcher(digits).matches() ? Optional.of(digits) : Optional.empty();
  }

  /**
   * What tells one person from another: the name without spaces and the number. People of one
   * household share the number, so the name counts as written.
   *
   * @param kana a name from {@link #kana}
   * @param phone a number from {@link #phone}
   * @return the text to hash
   */
  public static String identity(String kana, String phone) {
    return kana.replaceAll("[ ・]", "").toUpperCase(java.util.Locale.ROOT) + '\0' + phone;
  }
}

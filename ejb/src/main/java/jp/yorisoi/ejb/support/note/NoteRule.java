package jp.yorisoi.ejb.support.note;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import jp.yorisoi.policy.number.IndividualNumber;

/**
 * What a note about a class may not say. It is read by whoever holds the next class, so it is about
 * the class: numbers and names of people, and words about how somebody is, do not belong there.
 */
public final class NoteRule {
  /** How long a note may be, in letters. */
  public static final int LONGEST = 400;

  private static final Pattern TELEPHONE =
      Pattern.compile("(?<![0-9])0[0-9]{1,4}[-( ]?[0-9]{1,4}[-) ]?[0-9]{3,4}(?![0-9])");

  /** A person is spoken of; 皆さん and the like are nobody in particular. */
  private static final Pattern SOMEBODY = Pattern.compile("(?<!皆|みな|ミナ|お客|オ客)(?:サン|サマ|様|氏)(?!々)");

  private final List<String> judging;

  /** What is wrong with a note. */
  public enum Fault {
    /** Longer than {@link #LONGEST}. */
    TOO_LONG,
    /** A 個人番号 or a telephone number. */
    NUMBER,
    /** Somebody is named. */
    NAME,
    /** A word about how a person is. */
    JUDGEMENT,
    /** Nothing. */
    NONE
  }

  /**
   * A rule with words a city does not want to read.
   *
   * @param judging words about how somebody is
   */
  public NoteRule(Collection<String> judging) {
    this.judging = judging.stream().map(NoteRule::plain).toList();
  }

  /**
   * Looks at a note.
   *
   * @param text what was typed
   * @param names kana names of those who come to the class
   * @return the first fault, or none
   */
  public Fault fault(String text, Collection<String> names) {
    String plain = plain(text);
    if (text.codePointCount(0, text.length()) > LONGEST) {
      return Fault.TOO_LONG;
    }
    if (IndividualNumber.isIn(text) || TELEPHONE.matcher(plain).find()) {
      return Fault.NUMBER;
    }
    if (SOMEBODY.matcher(plain).find() || names.stream().anyMatch(name -> isNamed(plain, name))) {
      return Fault.NAME;
    }
    return judging.stream().anyMatch(plain::contains) ? Fault.JUDGEMENT : Fault.NONE;
  }

  private static boolean isNamed(String plain, String name) {
    String whole = plain(name);
    return !whole.isEmpty() && plain.contains(whole);
  }

  /** Half and full width, hiragana and katakana, small and large, spaces: all the same here. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .codePoints()
        .filter(c -> !Character.isWhitespace(c))
        .map(Character::toLowerCase)
        .map(c -> c >= 'ぁ' && c <= 'ゖ' ? c + ('ァ' - 'ぁ') : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}

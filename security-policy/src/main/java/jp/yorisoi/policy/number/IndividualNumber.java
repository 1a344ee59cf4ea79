package jp.yorisoi.policy.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds individual numbers (個人番号) in text, and masks them. What counts, in this order:
 *
 * <table>
 *   <caption>Rules</caption>
 *   <tr><th>Digits</th><th>Words beside them</th><th>Check digit</th><th>Counts</th></tr>
 *   <tr><td>12 in any grouping, alone</td><td>個人番号, マイナンバー, my number … at most 8 characters
 *     before</td><td>right or wrong</td><td>yes: a slip of one digit is still somebody's</td></tr>
 *   <tr><td>12 in any grouping, also at the side of others</td><td>such a word at most 30 characters
 *     before or 12 behind</td><td>right</td><td>yes</td></tr>
 *   <tr><td>12 in any grouping</td><td>at most 8 characters before, nearer: 電話, 受付番号, 口座, 法人番号, 宛名番号, 伝票番号, tel
 *     …</td><td>right</td><td>no</td></tr>
 *   <tr><td>12 in one, 4-4-4, or each digit for itself (boxes of a form)</td><td>none</td>
 *     <td>right</td><td>yes, unless one of the next rows says no</td></tr>
 *   <tr><td>part of a longer number (13 digits of a company, 16 of a bank card, joined by
 *     hyphens)</td><td>none</td><td>right</td><td>no</td></tr>
 *   <tr><td>with a Latin letter, a plus sign, a decimal point or 円 at its side</td><td>none</td>
 *     <td>right</td><td>no: an identifier, a foreign telephone number, an amount</td></tr>
 *   <tr><td>{@code yyyyMMddHHmm} of 1900 to 2099; twelve noughts</td><td>none</td><td>right</td>
 *     <td>no</td></tr>
 *   <tr><td>anything else</td><td></td><td></td><td>no</td></tr>
 * </table>
 *
 * <p>Digits may be of any width; between groups there may be spaces, hyphens, dashes or middle dots
 * of any kind, at most four, and with a word beside it also line breaks. Invisible characters are
 * looked through. Digits may be kanji, also among others (一二三, 壱弐参, 〇 and circles for it): such a
 * number counts with the right check digit only, unless it is all noughts (a blank to be filled in)
 * or a unit (十, 万) stands at its side. One digit in eleven fits by chance.
 *
 * <p>The time is proportional to the length of the text, whatever it is.
 */
public final class IndividualNumber {
  /** What stands in the place of a number. */
  public static final String MASK = "●".repeat(CheckDigit.LENGTH);

  private IndividualNumber() {}

  /** A number in a text: first and last place of its digits. */
  private record Found(int first, int last) {}

  /**
   * Where a number stands in a text.
   *
   * @param from place of its first digit, in UTF-16 units
   * @param to place behind its last digit
   */
  public record Span(int from, int to) {}

  /**
   * Whether a text holds one.
   *
   * @param text the text, may be null
   * @return true if there is at least one
   */
  public static boolean isIn(String text) {
    return !find(text, true).isEmpty();
  }

  /**
   * Where they stand.
   *
   * @param text the text, may be null
   * @return in the order of the text
   */
  public static List<Span> spans(String text) {
    return find(text, false).stream()
        .map(
            number ->
                new Span(
                    number.first(),
                    number.last() + Character.charCount(text.codePointAt(number.last()))))
        .toList();
  }

  /**
   * The text with each number replaced by {@link #MASK}; the last defence before text leaves.
   *
   * @param text the text, may be null
   * @return the same text when it holds none
   */
  public static String masked(String text) {
    List<Found> found = find(text, false);
    if (found.isEmpty()) {
      return text;
    }
    StringBuilder safe = new StringBuilder(text.length());
    int from = 0;
    for (Found number : found) {
      safe.append(text, from, number.first()).append(MASK);
      from = number.last() + Character.charCount(text.codePointAt(number.last()));
    }
    return safe.append(text, from, text.length()).toString();
  }

  /** Once without kanji, so that a kanji beside a number hides nothing, and once with them. */
  private static List<Found> find(String text, boolean oneIsEnough) {
    List<Found> found = find(text, oneIsEnough, false);
    if (oneIsEnough && !found.isEmpty()) {
      return found;
    }
    List<Found> withKanji = find(text, oneIsEnough, true);
    return withKanji.isEmpty() ? found : together(found, withKanji);
  }

  /** In the order of the text; of two that overlap the one with no kanji, which is sure. */
  private static List<Found> together(List<Found> sure, List<Found> withKanji) {
    TreeMap<Integer, Found> all = new TreeMap<>();
    sure.forEach(one -> all.put(one.first(), one));
    for (Found one : withKanji) {
      Map.Entry<Integer, Found> near = all.floorEntry(one.last());
      if (near == null || near.getValue().last() < one.first()) {
        all.put(one.first(), one);
      }
    }
    return List.copyOf(all.values());
  }

  private static List<Found> find(String text, boolean oneIsEnough, boolean kanji) {
    List<Found> found = new ArrayList<>();
    int length = text == null ? 0 : text.length();
    for (int i = 0; i < length && !(oneIsEnough && !found.isEmpty()); ) {
      int c = text.codePointAt(i);
      if (DigitRun.digit(c, kanji) < 0) {
        i += Character.charCount(c);
        continue;
      }
      DigitRun run = DigitRun.at(text, i, kanji);
      if (run.hasKanji() == kanji) {
        find(text, run, found);
      }
      int last = run.place(run.size() - 1);
      i = last + Character.charCount(text.codePointAt(last));
    }
    return found;
  }

  private static void find(String text, DigitRun run, List<Found> found) {
    for (int i = 0; i + CheckDigit.LENGTH <= run.size(); ) {
      if (run.hasKanji() ? countsInKanji(text, run, i) : counts(text, run, i)) {
        found.add(new Found(run.place(i), run.place(i + CheckDigit.LENGTH - 1)));
        i += CheckDigit.LENGTH;
      } else {
        i++;
      }
    }
  }

  private static boolean countsInKanji(String text, DigitRun run, int from) {
    int last = run.place(from + CheckDigit.LENGTH - 1);
    return CheckDigit.fits(run.digits(), from)
        && !Shape.isNought(run.digits(), from)
        && !isUnit(text, run.place(from) - 1)
        && !isUnit(text, last + 1)
        && counts(text, run, from);
  }

  private static boolean isUnit(String text, int place) {
    return place >= 0 && place < text.length() && KanjiDigit.isUnit(text.charAt(place));
  }

  private static boolean counts(String text, DigitRun run, int from) {
    int to = from + CheckDigit.LENGTH;
    if (!run.begins(from) || !run.begins(to)) {
      return false;
    }
    if (!CheckDigit.fits(run.digits(), from)) {
      return run.size() == CheckDigit.LENGTH && Labels.leadsTo(text, run.place(0));
    }
    boolean ofShape = Shape.isUsual(text, run, from);
    if (!ofShape && isFarInside(run, from)) {
      return false; // no word can be near enough
    }
    return switch (Labels.around(text, run.place(from), run.place(to - 1))) {
      case INDIVIDUAL -> true;
      case OTHER -> false;
      case NOTHING -> ofShape;
    };
  }

  private static boolean isFarInside(DigitRun run, int from) {
    return run.place(from) - run.place(0) > Labels.BEFORE && from + CheckDigit.LENGTH < run.size();
  }
}

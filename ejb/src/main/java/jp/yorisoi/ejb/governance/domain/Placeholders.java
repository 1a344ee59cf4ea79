package jp.yorisoi.ejb.governance.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yorisoi.ejb.kernel.SearchKey;

/**
 * Puts placeholders in the place of what was found: 〔氏名1〕, 〔電話1〕. What is the same, in whatever
 * width or spelling, gets the same placeholder, so that the text keeps its sense. Numbers go on
 * behind those a text has already, so that two persons never share one.
 */
public final class Placeholders {
  private static final Pattern GIVEN = Pattern.compile("〔(\\p{IsHan}{1,6}|メール|カード)(\\d{1,6})〕");

  private final Map<String, Integer> last = new HashMap<>();
  private final Map<String, String> given = new HashMap<>();

  private Placeholders(String text) {
    Matcher matcher = GIVEN.matcher(text);
    while (matcher.find()) {
      last.merge(matcher.group(1), Integer.parseInt(matcher.group(2)), Math::max);
    }
  }

  /**
   * The text with placeholders.
   *
   * @param text the text
   * @param places what to replace, in order, not overlapping
   * @return the new text
   */
  public static String in(String text, List<Place> places) {
    Placeholders placeholders = new Placeholders(text);
    StringBuilder safe = new StringBuilder(text.length());
    int from = 0;
    for (Place place : places) {
      safe.append(text, from, place.from());
      safe.append(placeholders.of(place.kind(), text.substring(place.from(), place.to())));
      from = place.to();
    }
    return safe.append(text, from, text.length()).toString();
  }

  private String of(PlaceKind kind, String found) {
    String key = kind + " " + SearchKey.of(found).value();
    return given.computeIfAbsent(
        key, one -> "〔" + kind.label() + last.merge(kind.label(), 1, Integer::sum) + "〕");
  }
}

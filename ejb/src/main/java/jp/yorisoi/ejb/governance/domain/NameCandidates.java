package jp.yorisoi.ejb.governance.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.yorisoi.ejb.governance.domain.NameText.Letter;
import jp.yorisoi.ejb.governance.domain.NameText.Script;
import jp.yorisoi.ejb.kernel.SearchKey;

/**
 * What in a text may be the full name of somebody, to be looked up in the register. Family and
 * given name next to each other, with nothing or at most three marks between any two letters
 * (blanks, line breaks, commas, bars, middle dots), within a sentence.
 *
 * <table>
 *   <caption>Rules</caption>
 *   <tr><th>Written in</th><th>Where it may begin and end</th><th>Letters</th></tr>
 *   <tr><td>characters, with kana or without</td><td>a character anywhere; kana where its stretch
 *     begins or ends, or at a particle</td><td>3 to 10; 2 only with a blank or mark between, or with
 *     様 or 氏名 at its side, since 平和 is a name too</td></tr>
 *   <tr><td>kana</td><td>where its stretch begins and ends, or at a particle</td><td>4 to 24, 3 with
 *     a blank between</td></tr>
 *   <tr><td>Latin letters</td><td>at words</td><td>5 to 60, at least two words</td></tr>
 * </table>
 *
 * <p>Three characters that end like a place (安来市) count as those of two.
 *
 * <p>A family name alone is not looked up: every second one is a word.
 */
public final class NameCandidates {
  /** Longest name written with characters that is looked up. */
  public static final int LONGEST = 10;

  private static final int WIDEST_GAP = 3;
  private static final int LONGEST_KANA = 24;
  private static final int LONGEST_LATIN = 60;
  private static final int SHORTEST_LATIN = 5;
  private static final String BEFORE = "のはがをにとでへもやか";
  private static final String AFTER = BEFORE + "さちくだよねな";
  private static final Set<String> PLACES = Set.of("市", "町", "村", "区", "郡", "県", "地");
  private static final Set<String> TITLES = Set.of("様", "殿", "氏", "君");

  private final List<Letter> letters;
  private final Map<String, List<Place>> names = new HashMap<>();
  private final Map<String, List<Place>> readings = new HashMap<>();

  /**
   * Reads a text.
   *
   * @param text the text
   */
  public NameCandidates(String text) {
    letters = NameText.letters(text);
    for (int first = 0; first < letters.size(); first++) {
      if (mayBegin(first)) {
        from(first);
      }
    }
  }

  /** Keys to be looked up among names. */
  public Set<String> names() {
    Set<String> all = new HashSet<>(names.keySet());
    all.addAll(readings.keySet());
    return all;
  }

  /** Keys to be looked up among readings. */
  public Set<String> readings() {
    return Set.copyOf(readings.keySet());
  }

  /**
   * Where those stand that are in the register.
   *
   * @param known keys of either kind that are
   * @return their places, possibly overlapping
   */
  public List<Place> places(Set<String> known) {
    List<Place> places = new ArrayList<>();
    for (String key : known) {
      places.addAll(names.getOrDefault(key, List.of()));
      places.addAll(readings.getOrDefault(key, List.of()));
    }
    return places;
  }

  private void from(int first) {
    StringBuilder key = new StringBuilder();
    boolean vowels = false;
    boolean kanji = false;
    boolean latin = false;
    boolean parted = false;
    for (int last = first; last < letters.size(); last++) {
      Letter letter = letters.get(last);
      if (letter.script() == Script.OTHER || last > first && letter.gap() > WIDEST_GAP) {
        return;
      }
      parted |= last > first && letter.gap() > 0;
      kanji |= letter.script() == Script.KANJI;
      latin |= letter.script() == Script.LATIN;
      vowels |= letter.key().equals("ウ") || letter.key().equals("オ");
      key.append(letter.key());
      if (last - first >= longest(kanji, latin)) {
        return;
      }
      if (mayEnd(last)) {
        String whole = vowels ? SearchKey.of(key.toString()).value() : key.toString();
        add(whole, first, last, kanji, latin, parted);
      }
    }
  }

  private static int longest(boolean kanji, boolean latin) {
    return latin ? LONGEST_LATIN : kanji ? LONGEST : LONGEST_KANA;
  }

  private void add(String key, int first, int last, boolean kanji, boolean latin, boolean parted) {
    int shortest = parted ? 3 : 4;
    if (latin) {
      shortest = parted ? SHORTEST_LATIN : Integer.MAX_VALUE;
    } else if (kanji) {
      shortest = parted || isTitled(first, last) ? 2 : PLACES.contains(ending(last)) ? 4 : 3;
    }
    if (key.length() >= shortest) {
      (kanji || latin ? names : readings)
          .computeIfAbsent(key, none -> new ArrayList<>())
          .add(new Place(PlaceKind.NAME, letters.get(first).from(), letters.get(last).to()));
    }
  }

  private String ending(int last) {
    return letters.get(last).raw();
  }

  private boolean mayBegin(int at) {
    Letter letter = letters.get(at);
    if (letter.script() == Script.KANJI) {
      return true;
    }
    if (letter.script() == Script.OTHER) {
      return false;
    }
    return at == 0
        || letter.gap() > 0
        || letters.get(at - 1).script() != letter.script()
        || letter.script() == Script.HIRAGANA && BEFORE.contains(letters.get(at - 1).raw());
  }

  private boolean mayEnd(int at) {
    Letter letter = letters.get(at);
    if (letter.script() == Script.KANJI || at + 1 == letters.size()) {
      return true;
    }
    Letter next = letters.get(at + 1);
    return next.gap() > 0
        || next.script() != letter.script()
        || letter.script() == Script.HIRAGANA && AFTER.contains(next.raw());
  }

  private boolean isTitled(int first, int last) {
    boolean title = last + 1 < letters.size() && TITLES.contains(letters.get(last + 1).raw());
    boolean called =
        last + 2 < letters.size()
            && letters.get(last + 1).raw().equals("さ")
            && "んま".contains(letters.get(last + 2).raw());
    boolean labelled =
        first > 1
            && letters.get(first).gap() <= WIDEST_GAP
            && letters.get(first - 1).raw().equals("名")
            && "氏姓".contains(letters.get(first - 2).raw());
    return title || called || labelled;
  }
}

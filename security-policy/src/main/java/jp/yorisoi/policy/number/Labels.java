package jp.yorisoi.policy.number;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * The words beside a number that say what it is. The nearest before it counts, a word for another
 * number only when it is close and has had no digits of its own yet; a word for the individual
 * number may also stand right behind it. Words are compared in half width and lower case.
 */
final class Labels {
  /** What the words beside a number say. */
  enum Says {
    /** That it is an individual number. */
    INDIVIDUAL,
    /** That it is another number. */
    OTHER,
    /** Nothing. */
    NOTHING
  }

  /** How far before a number a word is looked for, in characters. */
  static final int BEFORE = 30;

  /** How far behind it. */
  private static final int AFTER = 12;

  /** How far a word may stand before a number to lead to it. */
  private static final int CLOSE = 8;

  private static final List<String> INDIVIDUAL =
      List.of(
          "個人番号",
          "マイナンバー",
          "マイ・ナンバー",
          "まいなんばー",
          "こじんばんごう",
          "my number",
          "mynumber",
          "my-number",
          "individual number",
          "número individual",
          "numero individual");

  /** The card has many numbers; its name says nothing of the one that follows. */
  private static final List<String> CARD = List.of("カード", "かーど", "card");

  private static final List<String> OTHER =
      List.of(
          "電話",
          "携帯",
          "ファックス",
          "受付番号",
          "予約番号",
          "申請番号",
          "整理番号",
          "管理番号",
          "問合せ番号",
          "問い合わせ番号",
          "伝票番号",
          "追跡番号",
          "注文番号",
          "宛名番号",
          "世帯番号",
          "法人番号",
          "会員番号",
          "年金番号",
          "保険者番号",
          "許可番号",
          "免許",
          "口座",
          "振込",
          "金額",
          "カード番号",
          "tel",
          "fax",
          "phone",
          "mobile",
          "receipt",
          "booking",
          "tracking",
          "account",
          "telefone",
          "celular",
          "recibo",
          "reserva",
          "conta");

  private Labels() {}

  /** What the words before and behind say. */
  static Says around(String text, int first, int last) {
    String before = even(text.substring(Math.max(0, first - BEFORE), first));
    int individual = nearest(before);
    int other = -1;
    for (String word : OTHER) {
      int at = place(before, word);
      other = at >= 0 && namesWhatFollows(before, at + word.length()) ? Math.max(other, at) : other;
    }
    if (other > individual) {
      return Says.OTHER;
    }
    return individual >= 0 || isBehind(text, last) ? Says.INDIVIDUAL : Says.NOTHING;
  }

  /** Whether a word for the individual number leads right to the number. */
  static boolean leadsTo(String text, int first) {
    String before = even(text.substring(Math.max(0, first - BEFORE), first));
    return INDIVIDUAL.stream()
        .anyMatch(
            word -> {
              int at = individual(before, word);
              return at >= 0 && before.length() - at - word.length() <= CLOSE;
            });
  }

  private static int nearest(String before) {
    return INDIVIDUAL.stream().mapToInt(word -> individual(before, word)).max().orElse(-1);
  }

  private static boolean isBehind(String text, int last) {
    String behind =
        even(text.substring(last + 1, Math.min(text.length(), last + 1 + AFTER + BEFORE)));
    return INDIVIDUAL.stream()
        .anyMatch(
            word -> {
              int at = behind.indexOf(word);
              return at >= 0 && at <= AFTER && !isCard(behind, at + word.length());
            });
  }

  /** Where a word for the number stands last that is no name of the card; -1 for nowhere. */
  private static int individual(String before, String word) {
    int at = before.lastIndexOf(word);
    return at >= 0 && isCard(before, at + word.length()) ? -1 : at;
  }

  private static boolean isCard(String text, int from) {
    String rest = text.substring(from).stripLeading();
    return CARD.stream().anyMatch(rest::startsWith);
  }

  /** Where a word stands last; one in Latin letters not within another word. */
  private static int place(String text, String word) {
    int at = text.lastIndexOf(word);
    boolean latin = word.charAt(0) < 0x80;
    boolean within = latin && at > 0 && Character.isLetter(text.charAt(at - 1));
    return within && text.charAt(at - 1) < 0x250 ? -1 : at;
  }

  /** Whether a word stands close to the number, and has had no digits of its own yet. */
  private static boolean namesWhatFollows(String before, int from) {
    return before.length() - from <= CLOSE
        && before.substring(from).chars().noneMatch(Character::isDigit);
  }

  private static String even(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}

package jp.yorisoi.ejb.governance.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yorisoi.ejb.kernel.BookingNumber;

/**
 * What is known by the words or marks beside it: mail addresses, postal codes, streets with house
 * numbers, dates of birth, accounts, serials of cards, other numbers of a person. Every repetition
 * is bounded or possessive, so that the time stays proportional to the length of the text.
 */
final class WordedNumbers {
  /** A date: of an era, of the Western calendar, with 年月日 or marks, or in eight digits. */
  private static final String DATE =
      "(?:(?:明治|大正|昭和|平成|令和|[MTSHR]) ?+(?:\\d{1,2}|元)|(?:1[89]|20)\\d{2}) ?+(?:年|[-./]) ?+"
          + "\\d{1,2} ?+(?:月|[-./]) ?+\\d{1,2}(?:日)?+|(?:1[89]|20)\\d{6}(?!\\d)";

  private static final String GAP = "[^0-9A-Za-z\\n。]{0,10}+";

  private static final String TOWN = "[\\p{IsHan}ヶケノ]{0,12}(?:町|(?<!町)村|丁目|大字|(?<![文数漢赤黒太題名])字)";

  /** Not the beginning of a count, an amount or a range of days. */
  private static final String NO_UNIT =
      "(?![\\d,.%]| ?(?:月|日|時|分|年|人|名|歳|回|円|千|万|世帯|戸|枚|頁|ページ|階|条|割|件|個|か所|ヶ所|箇所|会場|団体|ha|km|m))";

  /** Finds by a pattern; the group {@code f} is the finding. */
  private record Rule(PlaceKind kind, Pattern pattern) {
    Rule(PlaceKind kind, String pattern) {
      this(kind, Pattern.compile(pattern));
    }
  }

  private static final List<Rule> RULES =
      List.of(
          new Rule(
              PlaceKind.MAIL,
              "(?<![A-Za-z0-9._%+-])(?<f>[A-Za-z0-9._%+-]{1,64}+ ?@ ?[A-Za-z0-9-]{1,63}+"
                  + "(?:\\.[A-Za-z0-9-]{1,63}+){1,6}+)"),
          new Rule(PlaceKind.ADDRESS, "(?<f>(?:〒|郵便番号[:は ]{0,3}+) ?+\\d{3} ?-? ?\\d{4})(?!\\d)"),
          new Rule(
              PlaceKind.ADDRESS,
              "(?<![\\d-])(?<f>\\d{3}-\\d{4})(?=[ \\n]{0,2}\\p{IsHan}{2,3}[都道府県市])"),
          new Rule(
              PlaceKind.ADDRESS,
              "(?<f>" + TOWN + "[\\p{IsHan}ヶケノ]{0,6} ?\\d{1,5} ?番地?(?: ?の? ?\\d{1,4}(?: ?号)?)?)"),
          new Rule(
              PlaceKind.ADDRESS,
              "(?<f>"
                  + TOWN
                  + "[\\p{IsHan}ヶケノ]{0,4} ?\\d{1,5} ?- ?\\d{1,4}(?: ?- ?\\d{1,4})?)"
                  + NO_UNIT),
          new Rule(
              PlaceKind.ADDRESS,
              "(?<f>[市郡][\\p{IsHan}ヶケノ]{1,8}[町村][\\p{IsHan}ヶケノ]{0,4} ?\\d{3,5})" + NO_UNIT),
          new Rule(
              PlaceKind.BIRTH_DATE, "(?:生年月日|誕生日|出生日|生まれ|生れ)[^0-9\\n。]{0,8}?(?<f>" + DATE + ")"),
          new Rule(
              PlaceKind.BIRTH_DATE,
              "(?<![\\d-])(?<f>"
                  + DATE
                  + ")(?=[ )]{0,2}+(?:生まれ|生れ|生(?![活産計命])|出生|[,、 \\t(]{0,2}+(?:男|女|満?\\d{1,3}歳)))"),
          new Rule(
              PlaceKind.ACCOUNT,
              "(?:口座|普通|当座|貯蓄|通常)[^0-9\\n。]{0,12}+(?<f>\\d{6,8})(?![\\d,.]| ?(?:千|百万|万|億)?[円人件])"),
          new Rule(
              PlaceKind.ACCOUNT, "記号" + GAP + "(?<f>\\d{5}[- ]{0,2}+[^0-9\\n。]{0,6}+\\d{2,8})"),
          new Rule(
              PlaceKind.CARD,
              "(?:シリアル番号|発行番号|製造番号|カード番号|カードの番号|在留カード)" + GAP + "(?<f>[0-9A-Za-z]{6,64}+)"),
          new Rule(PlaceKind.CARD, "(?<![A-Z0-9])(?<f>[A-Z]{2}\\d{8}[A-Z]{2})(?![A-Z0-9])"),
          new Rule(
              PlaceKind.PERSONAL_NUMBER,
              "(?:被保険者番号|被保険者等?の?記号|基礎年金番号|年金番号|免許証番号|免許証の番号|旅券番号|パスポート番号|世帯番号|住民票コード|受給者番号|障害者手帳番号)"
                  + GAP
                  + "(?<f>[A-Z]{0,2}+\\d[0-9 -]{3,20}\\d)"),
          new Rule(PlaceKind.ADDRESSEE_NUMBER, "宛名番号" + GAP + "(?<f>\\d(?:[ -]?\\d){9})(?!\\d)"),
          new Rule(
              PlaceKind.TELEPHONE,
              "(?i:電話|TEL|FAX|ファクス|携帯|連絡先|内線)[^0-9\\n。]{0,6}+(?<f>\\d{2,4}-\\d{4})(?![\\d-])"));

  private static final Pattern BOOKING =
      Pattern.compile(
          "(?<![A-Za-z0-9])(?<f>[Bb][ -]?\\d[ -]?\\d[ -]?\\d[ -]?\\d[ -]?\\d[ -]?\\d[ -]?\\d[ -]?\\d"
              + "[ -]?\\d)(?!\\d)");

  private WordedNumbers() {}

  static List<Place> in(PlainText text) {
    List<Place> places = new ArrayList<>();
    String plain = text.value();
    for (Rule rule : RULES) {
      Matcher matcher = rule.pattern().matcher(plain);
      while (matcher.find()) {
        places.add(text.place(rule.kind(), matcher.start("f"), matcher.end("f")));
      }
    }
    Matcher booking = BOOKING.matcher(plain);
    while (booking.find()) {
      if (BookingNumber.parse(booking.group("f")).isPresent()) {
        places.add(text.place(PlaceKind.BOOKING_NUMBER, booking.start("f"), booking.end("f")));
      }
    }
    return places;
  }
}

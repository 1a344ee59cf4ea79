package jp.yorisoi.policy.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndividualNumberTest {
  /** The example of japan-specs 8.2. */
  private static final String NUMBER = "123456789018";

  private static final int EACH = 500;
  private final MadeUpNumbers made = new MadeUpNumbers(20261125);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "123456789018",
        "私の番号は123456789018です。",
        "１２３４５６７８９０１８",
        "1234-5678-9018",
        "１２３４－５６７８－９０１８",
        "1234 5678 9018",
        "1234　5678　9018",
        "1234・5678・9018",
        "1234･5678･9018",
        "1234‐5678−9018",
        "1234ー5678ー9018",
        "1234 - 5678 - 9018",
        "1 2 3 4 5 6 7 8 9 0 1 8",
        "12\u200B3456\u200B789018",
        "・123456789018",
        "電話は090-1234-5678、番号は1234-5678-9018",
        "09012345678 1234 5678 9018",
        "1234 5678 9018\n2345",
        "個人番号 123 456 789 018",
        "マイナンバー：12-34-56-78-90-18",
        "ﾏｲﾅﾝﾊﾞｰ 123456 789018",
        "個人番号\n1234\n5678\n9018",
        "My Number: 123.. 1234 5678 9018 090 1234 5678",
        "123456 789018（マイナンバーです）",
        "個人番号123456789012",
        "電話ではなくマイナンバー 123456789018",
        "一二三四五六七八九〇一八",
        "私の番号は一二三四五六七八九〇一八です。",
        "一二三四－五六七八－九〇一八",
        "一二三四 五六七八 九零一八",
        "一 二 三 四 五 六 七 八 九 ○ 一 八",
        "壱弐参四五六七八九零壱八",
        "壹貳參肆伍陸柒捌玖零壹捌",
        "1234五六七八9018",
        "マイナンバー 一二三四五六 七八九〇一八",
        "123456789018一郎の番号",
        "1234 5678 9018 一郎",
        "三男 1234 5678 9018",
        "123456789〇18",
        "一23456789018"
      })
  void it_is_found_in_every_documented_shape(String text) {
    assertThat(IndividualNumber.isIn(text)).isTrue();
    String masked = IndividualNumber.masked(text);
    assertThat(masked).contains(IndividualNumber.MASK);
    assertThat(IndividualNumber.isIn(masked)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "123456789012",
        "2611-000001-3",
        "B-1234-5678-9",
        "0854-23-3000",
        "+81 90 1234 5678",
        "+123456789018",
        "電話 123456789018",
        "受付番号：123456789018",
        "宅配の伝票番号 1234-5678-9018",
        "1234567890181",
        "3 1234 5678 9018",
        "1234-5678-9018-2345",
        "123456 789018",
        "123 456 789 018",
        "1,123456789018",
        "123456789018円",
        "123456789018 円",
        "id123456789018",
        "0f3a12b4-1234-5678-9018-123456789abc",
        "202611251005",
        "000000000000",
        "マイナンバーカードの受付番号 123456789018",
        "マイナンバーカードは202611251005に受け取りました",
        "〒692-8686 安来市安来町878番地2",
        "一二三四五六七八九〇一二",
        "マイナンバー：○○○○ ○○○○ ○○○○",
        "個人番号 〇〇〇〇〇〇〇〇〇〇〇〇",
        "二〇二六一一二五一〇〇五",
        "電話 一二三四五六七八九〇一八",
        "一二三四五六七八九〇一八万円",
        "一二三四五六七八九〇一八十",
        "十一二三四五六七八九〇一八",
        "千一二三四五六七八九〇一八",
        "安来町一丁目二番三号",
        "平成三〇年一二月二八日から令和〇八年一〇月三一日まで",
        "一二三四五六七八九〇一八一"
      })
  void what_is_no_such_number_is_left_alone(String text) {
    assertThat(IndividualNumber.isIn(text)).isFalse();
    assertThat(IndividualNumber.masked(text)).isSameAs(text);
  }

  @Test
  void nothing_holds_none() {
    assertThat(IndividualNumber.isIn(null)).isFalse();
    assertThat(IndividualNumber.masked(null)).isNull();
  }

  @Test
  void only_the_number_is_replaced_and_each_of_them() {
    assertThat(IndividualNumber.masked("父 1234-5678-9018、母 ２３４５６７８９０１２１。2611-000001-3"))
        .isEqualTo("父 ●●●●●●●●●●●●、母 ●●●●●●●●●●●●。2611-000001-3");
  }

  @Test
  void numbers_in_digits_and_in_kanji_are_replaced_in_one_text() {
    assertThat(IndividualNumber.masked("父 1234-5678-9018、母 二三四五六七八九〇一二一。子 一二三四五六七八九〇一八"))
        .isEqualTo("父 ●●●●●●●●●●●●、母 ●●●●●●●●●●●●。子 ●●●●●●●●●●●●");
    assertThat(IndividualNumber.masked("子 一二三四五六七八九〇一八、父 1234-5678-9018"))
        .isEqualTo("子 ●●●●●●●●●●●●、父 ●●●●●●●●●●●●");
  }

  /** 一一一一 1234 5678 has the right check digit too. */
  @Test
  void of_two_that_overlap_the_one_without_kanji_is_replaced() {
    assertThat(IndividualNumber.masked("個人番号 一一一一 1234 5678 9018"))
        .isEqualTo("個人番号 一一一一 ●●●●●●●●●●●●");
  }

  @Test
  void where_they_stand_is_told_from_the_first_digit_to_behind_the_last() {
    String text = "父 1234-5678-9018、母 𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗𝟎𝟏𝟐𝟏。";
    assertThat(IndividualNumber.spans(text))
        .containsExactly(
            new IndividualNumber.Span(2, 16), new IndividualNumber.Span(19, text.length() - 1));
    assertThat(IndividualNumber.masked(text)).isEqualTo("父 ●●●●●●●●●●●●、母 ●●●●●●●●●●●●。");
    assertThat(IndividualNumber.spans("2611-000001-3")).isEmpty();
    assertThat(IndividualNumber.spans(null)).isEmpty();
  }

  /** Recall: planted in every shape the class documents, each between words of a form. */
  @Test
  void of_generated_numbers_in_the_documented_shapes_none_is_missed() {
    List<String> missed = new ArrayList<>();
    int planted = 0;
    for (UnaryOperator<String> shape : shapes()) {
      for (int i = 0; i < EACH; i++, planted++) {
        String text = shape.apply(made.individual());
        if (!IndividualNumber.isIn(text) || IndividualNumber.isIn(IndividualNumber.masked(text))) {
          missed.add(text);
        }
      }
    }
    assertThat(planted).isGreaterThanOrEqualTo(5_000);
    assertThat(missed).isEmpty();
  }

  private List<UnaryOperator<String>> shapes() {
    return List.of(
        n -> n,
        n -> "子どもの番号は" + n + "です",
        IndividualNumberTest::wide,
        n -> "番号 " + grouped(n, "-") + " を書きました",
        n -> wide(grouped(n, "-")),
        n -> grouped(n, " "),
        n -> grouped(n, "\u3000"),
        n -> grouped(n, "・"),
        n -> grouped(n, " - "),
        n -> String.join(" ", n.split("")),
        n -> "個人番号：" + n.substring(0, 6) + " " + n.substring(6),
        n -> "マイナンバー " + n.replaceAll("(...)(?=.)", "$1-"),
        n -> "my number is " + n.replaceAll("(..)(?=.)", "$1 "),
        IndividualNumberTest::kanji,
        n -> "番号は" + kanji(n) + "です",
        n -> kanji(grouped(n, "－")),
        n -> kanji(n.substring(0, 4)) + n.substring(4),
        n -> "電話 0854-23-" + made.digits(4) + "、" + n);
  }

  private static String grouped(String number, String mark) {
    return number.substring(0, 4) + mark + number.substring(4, 8) + mark + number.substring(8);
  }

  private static String kanji(String text) {
    return text.chars()
        .map(c -> c >= '0' && c <= '9' ? "〇一二三四五六七八九".charAt(c - '0') : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String wide(String text) {
    return text.chars()
        .map(c -> c > ' ' && c < 0x7F ? c + 0xFEE0 : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** False hits: what residents and clerks really write that has many digits. */
  @Test
  void of_generated_harmless_texts_none_is_hit() {
    List<String> hit = new ArrayList<>();
    int written = 0;
    for (Supplier<String> harmless : harmless()) {
      for (int i = 0; i < EACH; i++, written++) {
        String text = harmless.get();
        if (IndividualNumber.isIn(text)) {
          hit.add(text);
        }
      }
    }
    assertThat(written).isGreaterThanOrEqualTo(8_000);
    assertThat(hit).isEmpty();
  }

  private List<Supplier<String>> harmless() {
    return List.of(
        this::receipt,
        () -> receipt() + " " + receipt() + "・" + receipt(),
        () -> "B-" + made.digits(4) + "-" + made.digits(4) + "-" + made.digits(1),
        () ->
            "0854-"
                + made.digits(2)
                + "-"
                + made.digits(4)
                + "、090-"
                + made.digits(4)
                + "-"
                + made.digits(4),
        () -> "090" + made.digits(8) + " / 0854" + made.digits(6),
        () ->
            "090 "
                + made.digits(4)
                + " "
                + made.digits(4)
                + " 0854 "
                + made.digits(2)
                + " "
                + made.digits(4),
        () -> "+81" + made.digits(10) + " +81-90-" + made.digits(4) + "-" + made.digits(4),
        () ->
            "〒692-"
                + made.digits(4)
                + " 安来市安来町"
                + made.upTo(3000)
                + "-"
                + made.upTo(20)
                + "-"
                + made.upTo(12),
        () -> "令和" + made.upTo(9) + "年" + made.upTo(12) + "月" + made.upTo(28) + "日 " + moment(""),
        () -> moment("-") + "から" + moment("-"),
        () ->
            kanji(
                "安来市安来町"
                    + made.upTo(9)
                    + "丁目"
                    + made.upTo(20)
                    + "番"
                    + made.upTo(30)
                    + "号、"
                    + made.upTo(3000)
                    + "番地"
                    + made.upTo(12)),
        () -> kanji(made.upTo(3000) + "-" + made.upTo(20) + "-" + made.upTo(12)),
        () ->
            kanji(
                "令和"
                    + made.upTo(9)
                    + "年"
                    + made.upTo(12)
                    + "月"
                    + made.upTo(28)
                    + "日 "
                    + moment("")),
        () -> kanji("電話 090-" + made.digits(4) + "-" + made.digits(4)),
        () -> kanji("金額 " + made.digits(12) + "円"),
        () -> "一郎 " + made.digits(4) + " 二郎 " + made.digits(4) + " 三郎 " + made.digits(4),
        () ->
            "口座 架空銀行 本店 普通 " + made.digits(7) + "、記号 1" + made.digits(4) + " 番号 " + made.digits(8),
        () -> "口座番号 " + made.digits(12),
        () -> made.digits(4) + "-" + made.digits(3) + "-" + made.digits(7),
        () ->
            "金額 "
                + made.digits(12)
                + "円、内訳 "
                + made.digits(3)
                + ","
                + made.digits(3)
                + ","
                + made.digits(3)
                + ","
                + made.digits(3),
        () ->
            "法人番号 "
                + made.digits(13)
                + "（"
                + made.digits(1)
                + "-"
                + made.digits(4)
                + "-"
                + made.digits(4)
                + "-"
                + made.digits(4)
                + "）",
        () -> made.digits(4) + " " + made.digits(4) + " " + made.digits(4) + " " + made.digits(4),
        () -> made.digits(16) + " " + made.digits(14) + " " + made.digits(15),
        () -> "宛名番号 " + made.digits(10) + " 世帯番号 " + made.digits(10),
        () -> "電話番号 " + made.digits(12),
        () -> "お問い合わせ番号 " + made.digits(4) + "-" + made.digits(4) + "-" + made.digits(4),
        () ->
            "request "
                + java.util.UUID.nameUUIDFromBytes(
                    made.digits(9).getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
  }

  private String receipt() {
    return "26" + "%02d".formatted(made.upTo(12)) + "-" + made.digits(6) + "-" + made.digits(1);
  }

  private String moment(String mark) {
    return "20%02d%s%02d%s%02d %02d%02d"
        .formatted(
            made.upTo(60),
            mark,
            made.upTo(12),
            mark,
            made.upTo(28),
            made.upTo(24) - 1,
            made.upTo(60) - 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "0",
        "1 ",
        "0 ",
        "0-",
        "1234 ",
        "0000 ",
        "000000000000 ",
        "個人番号 ",
        "個人番号0 ",
        "0\u200B",
        "1    ",
        "0000\n",
        "一",
        "〇 ",
        "123456789018 "
      })
  void a_hostile_megabyte_takes_no_longer_than_its_length(String part) {
    String hostile = "個人番号 " + part.repeat(1_000_000 / part.length());
    Assertions.assertTimeout(
        Duration.ofSeconds(3), () -> IndividualNumber.masked(hostile), "in seconds");
  }
}

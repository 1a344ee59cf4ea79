package jp.yorisoi.ejb.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.yorisoi.ejb.governance.AiVerdict.Piece;
import jp.yorisoi.policy.audit.Shown;
import jp.yorisoi.policy.city.CityPolicy;
import jp.yorisoi.policy.city.DataClass;
import jp.yorisoi.policy.city.Policies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AiCheckTest {
  private static final CityPolicy POLICY = Policies.serving("yasugi").current();
  private static final InventedRegister REGISTER = new InventedRegister();

  private static AiExamined check(String text) {
    return AiCheck.of(POLICY, new AiText(DataClass.C1, text), REGISTER, () -> AiUsed.NOTHING);
  }

  private static List<String> found(String text) {
    return check(text).verdict(null).pieces().stream()
        .filter(piece -> !piece.kind().isEmpty())
        .map(Piece::text)
        .toList();
  }

  @Test
  void texts_of_the_classes_of_the_policy_are_refused_unread() {
    for (DataClass one : DataClass.values()) {
      int before = REGISTER.asked;
      AiReason reason =
          AiCheck.of(POLICY, new AiText(one, "広報の案"), REGISTER, () -> AiUsed.NOTHING).reason();
      boolean refused = EnumSet.of(DataClass.C3A, DataClass.C3B, DataClass.C3C).contains(one);
      assertThat(reason).isEqualTo(refused ? AiReason.CLASS : AiReason.PASSED);
      assertThat(REGISTER.asked == before).isEqualTo(refused);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "担当は佐藤太郎です",
        "担当は佐藤　太郎です",
        "佐藤\t太郎",
        "佐藤,太郎,男",
        "佐藤\n太郎",
        "佐｜藤｜太｜郎",
        "佐・藤・太・郎",
        "佐\u200B藤\u200B太\u200B郎さん",
        "佐\uFE00藤\uDB40\uDD00太郎",
        "佐\u2060藤\u00AD太郎",
        "佐̶藤̶太̶郎̶",
        "渡邉花子と渡辺花子",
        "髙橋一郎",
        "一ノ瀬まり子が",
        "五十嵐さくらは",
        "山田ゆいの",
        "山田ひなたが",
        "サトウ タロウ",
        "ｻﾄｳ ﾀﾛｳ",
        "ｻﾄｳﾀﾛｳ",
        "さとう たろうさん",
        "さとうたろうさんの",
        "オオタ ジュン",
        "ﾔﾏﾀﾞ ﾀﾞｲｽｹ",
        "グエン ヴァン アン",
        "ｸﾞｴﾝ ｳﾞｧﾝ ｱﾝ",
        "NGUYEN VAN AN",
        "Ｎｇｕｙｅｎ　Ｖａｎ　Ａｎさん",
        "林　一",
        "氏名：林一",
        "林一様",
        "林一さん",
        "平 和",
        "東 海 殿"
      })
  void a_full_name_of_the_register_is_found_however_it_is_written(String text) {
    assertThat(check(text).reason()).as(text).isEqualTo(AiReason.FOUND);
    assertThat(check(text).facts()).anyMatch(fact -> fact.startsWith("NAME="));
  }

  @Test
  void every_planted_name_is_found_in_every_documented_shape() {
    List<String> missed = new ArrayList<>();
    int planted = 0;
    for (String family : InventedRegister.FAMILIES) {
      for (String given : InventedRegister.GIVENS) {
        String name = family + given;
        boolean word = name.length() == 2 || name.length() == 3 && name.matches(".*[市地]");
        for (String shape : List.of("%s　%s", "%s %sさん", "担当：%s%s様", "先日%s%sが")) {
          boolean documented = !word || !shape.equals("先日%s%sが");
          if (documented) {
            planted++;
            String text = "住民の" + shape.formatted(family, given) + "について。";
            if (check(text).reason() != AiReason.FOUND) {
              missed.add(text);
            }
          }
        }
      }
    }
    assertThat(planted).isGreaterThan(20_000);
    assertThat(missed).isEmpty();
  }

  @Test
  void a_family_name_alone_and_a_word_that_is_a_name_too_are_no_findings() {
    assertThat(found("佐藤さんと田中さん。平和を願う。原因を調べる。林道を直す。")).isEmpty();
    assertThat(found("佐藤。太郎は")).as("ends with the sentence").isEmpty();
  }

  @Test
  void harmless_sentences_pass() {
    List<String> sentences = Sentences.harmless();
    assertThat(sentences).hasSizeGreaterThan(500);
    List<String> alarms =
        sentences.stream().filter(s -> check(s).reason() != AiReason.PASSED).toList();
    assertThat(alarms)
        .as("the poet's name goes on where that of a resident of this register ends")
        .containsExactly("小林一茶の俳句を紹介する展示を、図書館で行います。");
  }

  @Test
  void an_individual_number_is_refused_and_not_given_back() {
    for (String number : List.of("1234 5678 9018", "１２３４５６７８９０１８", "1\u200B23456789018")) {
      AiExamined examined = check("佐藤太郎のマイナンバーは" + number + "です");
      assertThat(examined.reason()).isEqualTo(AiReason.INDIVIDUAL_NUMBER);
      AiVerdict verdict = examined.verdict(null);
      assertThat(verdict.text()).doesNotContain(number).contains("●●●●●●●●●●●●");
      assertThat(verdict.pieces()).isEmpty();
      assertThat(verdict.toString()).isEqualTo("AiVerdict[INDIVIDUAL_NUMBER]");
    }
  }

  @Test
  void placeholders_keep_who_is_who_and_go_on_behind_those_that_are_there() {
    AiText asked =
        new AiText(DataClass.C2, "〔氏名1〕の紹介で、佐藤太郎と佐藤　太郎と田中花子が来た。電話は0854-00-0001、０８５４（００）０００１。");
    AiExamined first = AiCheck.of(POLICY, asked, REGISTER, () -> AiUsed.NOTHING);
    AiText replaced = AiCheck.replaced(asked, first);
    assertThat(replaced.text()).isEqualTo("〔氏名1〕の紹介で、〔氏名2〕と〔氏名2〕と〔氏名3〕が来た。電話は〔電話1〕、〔電話1〕。");
    assertThat(AiCheck.of(POLICY, replaced, REGISTER, () -> AiUsed.NOTHING).reason())
        .isEqualTo(AiReason.PASSED);
  }

  @Test
  void the_facts_for_the_audit_chain_hold_nothing_of_the_text() {
    AiExamined examined = check("佐藤太郎、電話 0854-00-0001、田中花子");
    assertThat(examined.facts())
        .containsExactly("class=1", "characters=25", "NAME=2", "TELEPHONE=1");
  }

  @Test
  void who_bears_a_name_that_was_found_is_known_to_the_audit_entry_and_told_to_nobody() {
    AiExamined examined = check("佐藤太郎と、サトウ タロウ、電話 0854-00-0001");
    assertThat(examined.persons())
        .extracting(Shown::subjectRef)
        .containsExactlyInAnyOrder(
            InventedRegister.bearer("佐藤太郎"), InventedRegister.bearer("サトウタロウ"));
    assertThat(check("広報の案").persons()).isEmpty();
    assertThat(check("広報の案").isCompared()).isTrue();
  }

  @Test
  void who_tried_enough_in_an_hour_gets_the_same_answer_whatever_stands_in_the_text() {
    AiUsed up = new AiUsed(POLICY.aiPace().checks(), Set.of());
    int before = REGISTER.asked;
    for (String text : List.of("佐藤太郎", "だれでもない", "電話 0854-00-0001")) {
      AiExamined examined = AiCheck.of(POLICY, new AiText(DataClass.C1, text), REGISTER, () -> up);
      assertThat(examined.verdict(null))
          .isEqualTo(new AiVerdict(AiReason.PACE, text, List.of(), null));
      assertThat(examined.isCompared()).isFalse();
    }
    assertThat(REGISTER.asked).isEqualTo(before);
    AiUsed last = new AiUsed(POLICY.aiPace().checks() - 1, Set.of());
    assertThat(AiCheck.of(POLICY, new AiText(DataClass.C1, "文"), REGISTER, () -> last).reason())
        .isEqualTo(AiReason.PASSED);
  }

  @Test
  void a_text_with_more_names_than_somebody_may_find_does_not_tell_which_are_there() {
    List<String> names =
        InventedRegister.FAMILIES.stream()
            .filter(family -> family.length() == 2)
            .filter(family -> !InventedRegister.FAMILIES.contains(family.substring(1)))
            .limit(POLICY.aiPace().persons())
            .map(family -> family + "直樹")
            .toList();
    assertThat(names).hasSize(POLICY.aiPace().persons());
    String most = String.join("。", names);
    assertThat(check(most).reason()).isEqualTo(AiReason.FOUND);
    AiExamined many = check(most + "。佐藤大輔");
    assertThat(many.reason()).isEqualTo(AiReason.PACE);
    assertThat(many.verdict(null).pieces()).isEmpty();
    assertThat(many.persons()).hasSize(POLICY.aiPace().persons() + 1);
    AiUsed before = new AiUsed(1, Set.of("a", "b"));
    assertThat(AiCheck.of(POLICY, new AiText(DataClass.C1, most), REGISTER, () -> before).reason())
        .as("with those of the hour")
        .isEqualTo(AiReason.PACE);
  }

  @Test
  void a_megabyte_is_refused_unread() {
    int before = REGISTER.asked;
    AiExamined examined = check("佐藤太郎".repeat(262_144));
    assertThat(examined.reason()).isEqualTo(AiReason.TOO_LONG);
    assertThat(examined.verdict(null).text()).isEmpty();
    assertThat(REGISTER.asked).isEqualTo(before);
  }

  @Test
  void the_longest_text_of_the_worst_kind_takes_no_time_to_speak_of() {
    for (String bomb :
        List.of(
            "0-", "0854 ", "a@", "a.a@a.", "町", "町1-", "口座", "昭和", "佐", "佐藤 ", "あ ", "A ", "\uFDFA",
            "ヴ", "名", "1", "1|")) {
      String text = bomb.repeat(AiText.LONGEST / bomb.length());
      Instant start = Instant.now();
      check(text);
      assertThat(Duration.between(start, Instant.now())).as(bomb).isLessThan(Duration.ofSeconds(3));
    }
  }

  @Test
  void the_number_of_names_looked_up_is_bounded_by_the_length_of_the_text() {
    InventedRegister register = new InventedRegister();
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < AiText.LONGEST; i++) {
      text.appendCodePoint(0x4E00 + i % 20_000);
    }
    AiCheck.of(POLICY, new AiText(DataClass.C1, text.toString()), register, () -> AiUsed.NOTHING);
    assertThat(register.asked).isGreaterThan(100_000).isLessThan(AiText.LONGEST * 10);
  }
}

package jp.yorisoi.ejb.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import jp.yorisoi.ejb.catalogue.Answers;
import jp.yorisoi.ejb.catalogue.SampleAnswers;
import jp.yorisoi.ejb.intake.archive.Application;
import jp.yorisoi.ejb.intake.archive.Item;
import jp.yorisoi.ejb.intake.archive.SamplePackages;
import org.junit.jupiter.api.Test;

class DeclaredAnswersTest {

  private static Answers of(Item... items) {
    Application plain = SamplePackages.application();
    return DeclaredAnswers.of(
        SampleAnswers.CLAIM,
        new Application(
            plain.destination(),
            plain.applicationDate(),
            plain.applicant(),
            plain.contact(),
            plain.contentName(),
            List.of(items)));
  }

  @Test
  void the_basic_information_answers_the_fields_it_stands_for() {
    Answers answers = of();
    assertThat(answers.value("applicant-name")).isEqualTo("安来　花子");
    assertThat(answers.value("applicant-birth")).isEqualTo("1990-01-01");
    assertThat(answers.value("applicant-sex")).isEqualTo("2");
    assertThat(answers.value("applicant-postal-code")).isEqualTo("6920011");
    assertThat(answers.value("phone")).isEqualTo("0854-00-0000");
    assertThat(answers.value("email")).isEqualTo("hanako@example.jp");
  }

  @Test
  void signed_basic_information_outweighs_an_item_of_the_same_field() {
    assertThat(
            of(new Item("applicant-name", "氏名", OptionalInt.empty(), "別人")).value("applicant-name"))
        .isEqualTo("安来　花子");
  }

  @Test
  void children_keep_their_order_and_are_counted() {
    Answers answers =
        of(
            new Item("child-name", "子の氏名", OptionalInt.of(1), "二郎"),
            new Item("child-name", "子の氏名", OptionalInt.of(0), "一郎"));
    assertThat(answers.value("child-name", 0)).isEqualTo("一郎");
    assertThat(answers.value("child-name", 1)).isEqualTo("二郎");
    assertThat(answers.entries("children")).isEqualTo(2);
  }

  @Test
  void an_item_of_no_question_makes_the_package_unreadable() {
    assertThatThrownBy(() -> of(new Item("shoe-size", "靴", OptionalInt.empty(), "24")))
        .isInstanceOf(PackageUnreadable.class);
    assertThatThrownBy(() -> of(new Item("child-name", "子", OptionalInt.of(6), "七人目")))
        .isInstanceOf(PackageUnreadable.class);
  }
}

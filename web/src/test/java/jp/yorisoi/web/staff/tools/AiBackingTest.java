package jp.yorisoi.web.staff.tools;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.yorisoi.ejb.governance.AiGateDesk;
import jp.yorisoi.ejb.governance.AiReason;
import jp.yorisoi.ejb.governance.AiText;
import jp.yorisoi.ejb.governance.AiVerdict;
import jp.yorisoi.ejb.governance.AiVerdict.Piece;
import jp.yorisoi.policy.city.DataClass;
import jp.yorisoi.policy.city.Policies;
import jp.yorisoi.web.shell.Beans;
import jp.yorisoi.web.shell.SentExchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AiBackingTest {
  private final List<AiText> asked = new ArrayList<>();
  private AiVerdict answer = new AiVerdict(AiReason.PASSED, "文", List.of(), "AI-ABCD-EFGH");

  private AiBacking page(String... pairs) {
    AiGateDesk desk =
        new AiGateDesk() {
          @Override
          public AiVerdict check(AiText text) {
            asked.add(text);
            return answer;
          }
        };
    return Beans.with(new AiBacking(), desk, SentExchange.sent(pairs), Policies.serving("yasugi"));
  }

  @Test
  void what_was_sent_is_checked_with_line_breaks_of_one_sign() {
    AiBacking page = page("class", "2", "text", "一行\r\n二行");
    page.check();
    assertThat(asked).containsExactly(new AiText(DataClass.C2, "一行\n二行"));
    assertThat(page.isPassed()).isTrue();
    assertThat(page.getTicket()).isEqualTo("AI-ABCD-EFGH");
  }

  @Test
  void the_button_for_placeholders_is_there_while_it_is_pressed_and_when_something_was_found() {
    AiBacking pressed = page("class", "2", "text", "文", "ai:replace", "ai:replace");
    assertThat(pressed.isReplaceable()).as("before the action runs").isTrue();
    pressed.check();
    assertThat(pressed.isReplaceable()).as("nothing is left to replace").isFalse();
    assertThat(page("class", "2", "text", "文").isReplaceable()).isFalse();
  }

  @Test
  void without_a_class_nothing_is_checked_or_given_back() {
    for (String none : List.of("", "4", "C2")) {
      AiBacking page = page("class", none, "text", "秘密");
      page.check();
      assertThat(asked).isEmpty();
      assertThat(page.isAnswered()).isTrue();
      assertThat(page.getText()).isEmpty();
      assertThat(page.getSentence()).contains("分類");
    }
  }

  @Test
  void a_form_the_server_dropped_for_its_length_gets_a_sentence() {
    AiBacking page = Beans.with(new AiBacking(), SentExchange.asked("large", "1"));
    assertThat(page.isAnswered()).isTrue();
    assertThat(page.isPassed()).isFalse();
    assertThat(page.getSentence()).contains("長すぎて");
    assertThat(Beans.with(new AiBacking(), SentExchange.asked()).isAnswered()).isFalse();
  }

  @Test
  void what_a_browser_lets_through_is_longer_than_what_is_checked_and_reaches_the_server() {
    assertThat(AiBacking.SENT).isGreaterThan(AiText.LONGEST);
    assertThat(AiBacking.SENT * 9L).isLessThan(2L * 1024 * 1024);
  }

  @Test
  void what_was_found_is_summed_by_kind_with_what_to_do() {
    answer =
        new AiVerdict(
            AiReason.FOUND,
            "x",
            List.of(
                new Piece("a", "氏名"),
                new Piece("と", ""),
                new Piece("b", "氏名"),
                new Piece("c", "電話")),
            null);
    AiBacking page = page("class", "1", "text", "x");
    page.check();
    assertThat(page.getSums())
        .containsExactly(
            new AiBacking.Found("氏名", 2, "「Aさん」などに置き換える"), new AiBacking.Found("電話", 1, "消す"));
  }

  @Test
  void the_classes_that_are_kept_back_say_so() {
    assertThat(page("class", "3B").getChoices())
        .extracting(one -> one.code() + (one.refused() ? "!" : "") + (one.chosen() ? "*" : ""))
        .containsExactly("1", "2", "3C!", "3B!*", "3A!");
  }

  @ParameterizedTest
  @EnumSource(AiReason.class)
  void every_answer_has_a_sentence(AiReason reason) {
    assertThat(AiWords.sentence(reason)).endsWith("。");
  }

  /** A component's value can end up in the view state, and that in the session. */
  @Test
  void the_text_is_no_value_of_a_component_and_the_bean_ends_with_the_request() throws IOException {
    String page = Files.readString(Path.of("src/main/webapp/staff/tools/ai.xhtml"));
    assertThat(page)
        .contains("<textarea id=\"text\" name=\"text\"")
        .doesNotContain(
            "h:inputText", "p:inputText", "f:viewParam", "value=\"#{aiBacking.text", "f:param");
    assertThat(AiBacking.class).hasAnnotation(RequestScoped.class);
    assertThat(Serializable.class.isAssignableFrom(AiBacking.class)).isFalse();
  }
}

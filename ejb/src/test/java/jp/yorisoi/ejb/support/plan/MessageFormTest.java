package jp.yorisoi.ejb.support.plan;

import static org.assertj.core.api.Assertions.assertThat;

import jp.yorisoi.ejb.support.plan.MessageForm.Wrong;
import org.junit.jupiter.api.Test;

class MessageFormTest {

  @Test
  void a_message_has_a_purpose_and_a_few_words_without_an_individual_number() {
    assertThat(new MessageForm("PREPARING", "充電器をお持ちください。").wrong()).isEmpty();
    assertThat(new MessageForm("ANYTHING", "充電器").wrong()).contains(Wrong.PURPOSE);
    assertThat(new MessageForm("PLACE", "　\n").wrong()).contains(Wrong.EMPTY);
    assertThat(new MessageForm("PLACE", "番号は123456789018です").wrong())
        .contains(Wrong.INDIVIDUAL_NUMBER);
  }

  @Test
  void its_length_is_counted_in_characters_as_people_see_them() {
    assertThat(new MessageForm("PLACE", "𠮷".repeat(MessageForm.LONGEST)).wrong()).isEmpty();
    assertThat(new MessageForm("PLACE", "あ".repeat(MessageForm.LONGEST + 1)).wrong())
        .contains(Wrong.LONG);
  }

  @Test
  void what_is_written_stays_out_of_logs() {
    assertThat(new MessageForm("PLACE", "ひみつ")).hasToString("MessageForm[PLACE]");
  }
}

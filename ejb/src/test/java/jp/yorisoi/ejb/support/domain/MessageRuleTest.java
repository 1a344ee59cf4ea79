package jp.yorisoi.ejb.support.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import jp.yorisoi.ejb.support.domain.MessageRule.Answer;
import jp.yorisoi.ejb.support.domain.MessageRule.Before;
import org.junit.jupiter.api.Test;

class MessageRuleTest {
  private static final Instant END = Instant.parse("2027-04-06T02:30:00Z");
  private static final Instant NOW = END.minusSeconds(1);
  private static final Before NOTHING = new Before(0, 0);

  private static SupportSession session(boolean cancelled) {
    return new SupportSession(1, "k", "p", END, END, END, END, 8, 3, cancelled, SessionOffer.PLAIN);
  }

  @Test
  void a_message_goes_to_as_many_as_were_seen_until_the_class_is_over() {
    assertThat(MessageRule.answer(session(false), 3, 3, NOTHING, NOW)).isEqualTo(Answer.SENT);
    assertThat(MessageRule.answer(session(false), 2, 3, NOTHING, NOW)).isEqualTo(Answer.MEANWHILE);
    assertThat(MessageRule.answer(session(false), 0, 0, NOTHING, NOW)).isEqualTo(Answer.NOBODY);
    assertThat(MessageRule.answer(session(false), 3, 3, NOTHING, END)).isEqualTo(Answer.OVER);
    assertThat(MessageRule.answer(session(true), 3, 3, NOTHING, NOW)).isEqualTo(Answer.OVER);
  }

  @Test
  void neither_a_class_nor_a_member_of_staff_gets_more_than_a_few() {
    Before toSession = new Before(MessageRule.PER_SESSION - 1, MessageRule.PER_SENDER - 1);
    assertThat(MessageRule.answer(session(false), 3, 3, toSession, NOW)).isEqualTo(Answer.SENT);
    assertThat(
            MessageRule.answer(session(false), 3, 3, new Before(MessageRule.PER_SESSION, 0), NOW))
        .isEqualTo(Answer.TOO_OFTEN);
    assertThat(MessageRule.answer(session(false), 3, 3, new Before(0, MessageRule.PER_SENDER), NOW))
        .isEqualTo(Answer.TOO_OFTEN);
  }
}

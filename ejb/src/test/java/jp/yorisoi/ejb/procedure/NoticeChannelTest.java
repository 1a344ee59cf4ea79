package jp.yorisoi.ejb.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import jp.yorisoi.ejb.catalogue.Answers;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.SampleAnswers;
import jp.yorisoi.ejb.catalogue.privacy.Disclosure;
import jp.yorisoi.ejb.catalogue.privacy.Receiver;
import jp.yorisoi.ejb.procedure.domain.CaseEvent;
import jp.yorisoi.ejb.procedure.domain.CaseState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeChannelTest {
  private final OutboxInMemory outbox = new OutboxInMemory();
  private final LettersInMemory letters = new LettersInMemory();
  private final CaseMessages messages = new CaseMessages(outbox, Cities.serving("yasugi"), letters);

  private void notice(Answers answers) {
    CaseFacts facts = CaseSample.in(CaseState.APPROVED);
    CaseStep step =
        new CaseStep(
            5, CaseEvent.APPROVED, CaseState.APPROVED, "approver-1", CaseSample.ARRIVED, "", "");
    messages.notice(SampleAnswers.CLAIM, facts, step, "approved", answers);
  }

  @Test
  void who_asked_for_a_mail_gets_a_mail_and_no_letter() {
    notice(SampleAnswers.complete().with("notice-by", "mail"));
    assertThat(outbox.topics()).containsExactly(CaseMessages.NOTICE);
    assertThat(letters.letters).isEmpty();
  }

  @Test
  void who_asked_for_a_letter_gets_a_letter_and_no_mail_though_there_is_an_address() {
    notice(SampleAnswers.complete().with("notice-by", "letter").with("email", "hanako@example.jp"));
    assertThat(outbox.puts).isEmpty();
    assertThat(letters.letters).hasSize(1);
    Letter letter = letters.letters.get(0);
    assertThat(letter.receiptNumber()).isEqualTo(CaseSample.NUMBER);
    assertThat(letter.content().name()).isEqualTo("安来 花子");
    assertThat(letter.content().address()).isNotEmpty();
    assertThat(letter.content().body()).contains(CaseSample.NUMBER).doesNotContain("{", "}");
  }

  @Test
  void who_gave_no_address_for_mail_gets_a_letter() {
    notice(SampleAnswers.complete().with("notice-by", "mail").with("email", ""));
    assertThat(outbox.puts).isEmpty();
    assertThat(letters.letters).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"hanako", "a@b@c.jp", "花子 <a@example.jp>", "a@example.jp,b@example.jp", "a\n@b"})
  void who_gave_an_address_no_mail_can_be_sent_to_gets_a_letter(String odd) {
    notice(SampleAnswers.complete().with("notice-by", "mail").with("email", odd));
    assertThat(outbox.puts).isEmpty();
    assertThat(letters.letters).hasSize(1);
  }

  @Test
  void no_notice_carries_an_individual_number_by_mail_by_post_or_as_a_status() {
    CaseFacts facts =
        new CaseEdit(CaseSample.in(CaseState.APPROVED))
            .decision("approver-1", CaseSample.ARRIVED)
            .done();
    CaseStep step =
        new CaseStep(
            5,
            CaseEvent.RETURNED,
            CaseState.RETURNED,
            "clerk-1",
            CaseSample.ARRIVED,
            "番号 1234-5678-9018 を消してください",
            "");
    Answers mail = SampleAnswers.complete();
    messages.notice(SampleAnswers.CLAIM, facts, step, "returned", mail);
    messages.notice(SampleAnswers.CLAIM, facts, step, "returned", mail.with("email", ""));
    messages.status(facts, step);
    messages.decision(SampleAnswers.CLAIM, facts, step, mail);
    assertThat(outbox.puts).hasSizeGreaterThanOrEqualTo(2);
    assertThat(outbox.puts)
        .allSatisfy(put -> assertThat(put.payload().toString()).contains("番号 ●●●●"));
    assertThat(letters.letters)
        .singleElement()
        .satisfies(letter -> assertThat(letter.content().body()).contains("番号 ●●●●"));
  }

  @Test
  void who_wrote_an_individual_number_as_address_for_mail_gets_a_letter() {
    notice(SampleAnswers.complete().with("email", "●●●●●●●●●●●●@example.jp"));
    assertThat(outbox.puts).isEmpty();
    assertThat(letters.letters).hasSize(1);
  }

  @Test
  void what_a_letter_says_comes_back_as_it_was_sealed() {
    Letter.Content content =
        new Letter.Content("安来 花子", "6920011", "島根県安来市安来町878-2", "お知らせ", "一行目\n二行目");
    assertThat(Letter.Content.fromJson(content.toJson())).isEqualTo(content);
    assertThat(content.toString()).doesNotContain("花子");
  }

  @Test
  void the_core_system_is_told_only_the_declared_answers() {
    CaseFacts facts = CaseSample.in(CaseState.APPROVED);
    CaseStep step =
        new CaseStep(
            5, CaseEvent.APPROVED, CaseState.APPROVED, "approver-1", CaseSample.ARRIVED, "", "");
    CaseFacts decided = new CaseEdit(facts).decision("approver-1", CaseSample.ARRIVED).done();
    messages.decision(SampleAnswers.CLAIM, decided, step, SampleAnswers.complete());
    Set<String> gets = SampleAnswers.CLAIM.privacy().to(Receiver.CORE_SYSTEM).gets();
    assertThat(
            outbox
                .last(CaseMessages.DECISION + "child-allowance-claim")
                .getJsonObject("answers")
                .getJsonObject("values")
                .keySet())
        .isNotEmpty()
        .isSubsetOf(gets)
        .doesNotContain("phone", "email", "applicant-address", "spouse-exists");
  }

  @Test
  void a_notice_leaves_blank_what_its_way_may_not_carry() {
    Map<String, String> values = Map.of("applicantName", "安来 花子", "reason", "所得", "city", "安来市");
    Notice notice =
        new Notice(SampleAnswers.CLAIM, SampleAnswers.CLAIM.notices().get("rejected"), values);
    assertThat(notice.body(SampleAnswers.CLAIM.privacy().to(Receiver.MAIL)))
        .contains("安来 花子", "所得");
    assertThat(notice.body(new Disclosure(Receiver.MAIL, Set.of("reason"))))
        .contains("所得")
        .doesNotContain("花子");
  }
}

package jp.yorisoi.ejb.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jp.yorisoi.ejb.catalogue.Answers;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.catalogue.Problem;
import jp.yorisoi.ejb.catalogue.SampleAnswers;
import jp.yorisoi.ejb.cleaning.Pictures;
import jp.yorisoi.ejb.intake.Submission;
import jp.yorisoi.ejb.intake.archive.ApplicationPackage;
import jp.yorisoi.ejb.intake.archive.Item;
import jp.yorisoi.ejb.intake.archive.PackageDocument;
import jp.yorisoi.ejb.intake.archive.PackageReader;
import jp.yorisoi.ejb.intake.archive.ReadOutcome;
import jp.yorisoi.ejb.kernel.ErrorCode;
import jp.yorisoi.policy.number.IndividualNumber;
import org.junit.jupiter.api.Test;

class RequestDeskTest {
  private final RequestFixture fixture = new RequestFixture();
  private final RequestDesk desk = fixture.desk;

  @Test
  void a_filled_in_form_becomes_one_package_and_a_receipt() {
    String token = fixture.filledIn(SampleAnswers.complete(), Pictures.of("jpg", 40, 30));
    ReviewView review = fixture.call(() -> desk.review(token, Language.JA));
    assertThat(review.problems()).isEmpty();
    assertThat(review.attached()).hasSize(1);
    Receipt receipt = sent(token);
    assertThat(receipt.pin()).matches("[0-9]{6}");
    Submission stored = fixture.submissions.stored.get(0);
    assertThat(stored.pinHash())
        .as("checked in no time, and by nobody without the key")
        .contains(
            StatusDesk.pins(new RequestFixture.TestVaults())
                .of(receipt.number().value(), receipt.pin()));
    ApplicationPackage content =
        ((ReadOutcome.Read) PackageReader.read(stored.archive())).content();
    assertThat(content.manifest().header().receiptNumber()).isEqualTo(receipt.number().value());
    assertThat(content.manifest().header().municipalityCode()).isEqualTo("322067");
    assertThat(content.application().applicant().fullName()).isEqualTo("安来 花子");
    assertThat(content.application().items())
        .extracting(Item::id)
        .contains("child-name")
        .doesNotContain("bank-name");
    assertThat(content.documents())
        .extracting(PackageDocument::documentId)
        .containsExactly("insurance-proof");
  }

  @Test
  void pressing_ten_times_sends_once_and_shows_the_same_receipt() {
    String token = fixture.filledIn(SampleAnswers.complete(), Pictures.of("png", 40, 30));
    Receipt first = sent(token);
    for (int i = 0; i < 9; i++) {
      assertThat(sent(token)).isEqualTo(first);
    }
    assertThat(fixture.submissions.stored).hasSize(1);
    assertThat(fixture.used).as("counted as used, once").hasSize(1);
    assertThat(fixture.call(() -> desk.receipt(token))).contains(first);
    assertThat(fixture.drafts.drafts.values())
        .allMatch(draft -> draft.answers().equals(Answers.NONE));
    assertThat(fixture.drafts.documents).isEmpty();
    refused(ErrorCode.DRAFT_ALREADY_SENT, () -> desk.page(token, "applicant"));
  }

  @Test
  void an_input_nobody_declared_is_dropped_counted_and_hinders_nobody() {
    String token = begun();
    Map<String, List<String>> typed =
        Map.of(
            "applicant-name", List.of("安来 花子"),
            "applicant-kana", List.of("ヤスギ ハナコ"),
            "applicant-birth", List.of("1991-04-05"),
            "applicant-sex", List.of("2"),
            "religion", List.of("x"),
            "my-number", List.of("y"));
    fixture.details.begin(null);
    assertThat(desk.save(token, "applicant", typed)).isInstanceOf(SaveOutcome.Saved.class);
    assertThat(fixture.details.end().fields()).isEqualTo("saved,applicant,undeclared=2");
    assertThat(fixture.drafts.drafts.values())
        .allSatisfy(
            draft -> assertThat(draft.answers().toJson()).doesNotContain("religion", "my-number"));
    fixture.details.begin(null);
    desk.keep(token, "applicant", Map.of("religion", List.of("x")));
    assertThat(fixture.details.end().fields()).isEqualTo("entries,applicant,undeclared=1");
  }

  @Test
  void a_page_with_a_mistake_is_shown_again_as_typed_and_nothing_is_kept() {
    String token = begun();
    Map<String, List<String>> typed =
        Map.of(
            "applicant-name",
            List.of("安来 花子"),
            "applicant-kana",
            List.of("安来"),
            "phone",
            List.of("1"));
    SaveOutcome.Refused outcome =
        (SaveOutcome.Refused) fixture.call(() -> desk.save(token, "applicant", typed));
    assertThat(outcome.problems())
        .extracting(Problem::fieldId)
        .containsExactly("applicant-kana", "applicant-birth", "applicant-sex");
    assertThat(outcome.page().answers().value("applicant-name")).isEqualTo("安来 花子");
    assertThat(outcome.page().answers().value("phone")).isEmpty();
    assertThat(fixture.call(() -> desk.page(token, "applicant")).answers()).isEqualTo(Answers.NONE);
  }

  @Test
  void nothing_is_sent_while_something_is_missing() {
    String token = begun();
    SubmitOutcome outcome = fixture.call(() -> desk.submit(token));
    assertThat(((SubmitOutcome.Incomplete) outcome).problems()).isNotEmpty();
    assertThat(fixture.submissions.stored).isEmpty();
    assertThat(fixture.call(() -> desk.receipt(token))).isEmpty();
  }

  @Test
  void children_are_added_and_taken_away_within_their_limits() {
    String token = begun();
    Map<String, List<String>> typed = Map.of("child-name", List.of("一郎"));
    PageView view = fixture.call(() -> desk.addEntry(token, "children", typed));
    assertThat(view.page().entries(view.answers())).isEqualTo(2);
    assertThat(view.answers().value("child-name", 0)).isEqualTo("一郎");
    Map<String, List<String>> both = Map.of("child-name", List.of("一郎", "二郎"));
    PageView one = fixture.call(() -> desk.removeEntry(token, "children", 0, both));
    assertThat(one.answers().value("child-name", 0)).isEqualTo("二郎");
    refused(ErrorCode.REPEAT_LIMIT, () -> desk.removeEntry(token, "children", 0, both));
    refused(ErrorCode.REPEAT_LIMIT, () -> desk.addEntry(token, "applicant", both));
    for (int i = 0; i < 5; i++) {
      fixture.call(() -> desk.addEntry(token, "children", both));
    }
    refused(ErrorCode.REPEAT_LIMIT, () -> desk.addEntry(token, "children", both));
  }

  @Test
  void going_back_keeps_what_was_typed_though_it_is_not_finished() {
    String token = begun();
    Map<String, List<String>> typed = Map.of("applicant-postal-code", List.of("69"));
    assertThat(fixture.call(() -> desk.keep(token, "address", typed))).contains("applicant");
    PageView page = fixture.call(() -> desk.page(token, "address"));
    assertThat(page.answers().value("applicant-postal-code")).isEqualTo("69");
  }

  @Test
  void an_individual_number_is_refused_at_its_field_and_nothing_of_it_is_kept() {
    String token = begun();
    Map<String, List<String>> typed =
        Map.of(
            "applicant-postal-code",
            List.of("6920011"),
            "applicant-address",
            List.of("安来町878-2 マイナンバー１２３４－５６７８－９０１８"));
    SaveOutcome.Refused outcome =
        (SaveOutcome.Refused) fixture.call(() -> desk.save(token, "address", typed));
    assertThat(outcome.problems())
        .containsExactly(
            new Problem("applicant-address", 0, "answers.individual_number", List.of()));
    assertThat(fixture.call(() -> desk.page(token, "address")).answers()).isEqualTo(Answers.NONE);
  }

  @Test
  void going_back_or_adding_an_entry_keeps_no_individual_number_in_the_draft() {
    String token = begun();
    Map<String, List<String>> address =
        Map.of(
            "applicant-postal-code", List.of("692"), "applicant-address", List.of("123456789018"));
    fixture.call(() -> desk.keep(token, "address", address));
    PageView page = fixture.call(() -> desk.page(token, "address"));
    assertThat(page.answers().value("applicant-address")).isEmpty();
    assertThat(page.answers().value("applicant-postal-code")).isEqualTo("692");
    Map<String, List<String>> child = Map.of("child-name", List.of("一郎 1234 5678 9018"));
    PageView grown = fixture.call(() -> desk.addEntry(token, "children", child));
    assertThat(grown.answers().value("child-name", 0)).isEmpty();
    assertThat(fixture.drafts.drafts.values())
        .allSatisfy(draft -> assertThat(IndividualNumber.isIn(draft.answers().toJson())).isFalse());
  }

  @Test
  void a_document_is_taken_only_when_it_is_asked_for() {
    String token = begun();
    byte[] picture = Pictures.of("jpg", 10, 10);
    refused(
        ErrorCode.DOCUMENT_NOT_ASKED,
        () -> fixture.attaching.attach(token, "insurance-proof", picture));
    refused(
        ErrorCode.DOCUMENT_NOT_ASKED, () -> fixture.attaching.attach(token, "passport", picture));
    fixture.call(() -> desk.save(token, "pension", Map.of("pension-kind", List.of("employee"))));
    assertThat(fixture.call(() -> fixture.attaching.attach(token, "insurance-proof", picture)))
        .isInstanceOf(AttachOutcome.Attached.class);
    assertThat(
            fixture.call(
                () -> fixture.attaching.attach(token, "insurance-proof", new byte[] {'M', 'Z'})))
        .isInstanceOf(AttachOutcome.Refused.class);
    assertThat(fixture.call(() -> desk.page(token, "documents")).attached()).hasSize(1);
    fixture.call(
        () -> {
          fixture.documents.detach(token, "insurance-proof");
          return null;
        });
    assertThat(fixture.call(() -> desk.page(token, "documents")).attached()).isEmpty();
  }

  @Test
  void a_draft_is_forgotten_after_seven_days() {
    String token = begun();
    fixture.clock.move(Duration.ofDays(7).minusSeconds(1));
    assertThat(fixture.call(() -> desk.page(token, null)).page().id()).isEqualTo("applicant");
    fixture.clock.move(Duration.ofSeconds(1));
    refused(ErrorCode.DRAFT_NOT_FOUND, () -> desk.page(token, null));
    assertThat(fixture.call(desk::forgetExpired)).isEqualTo(1);
  }

  @Test
  void without_the_token_there_is_nothing() {
    begun();
    refused(ErrorCode.DRAFT_NOT_FOUND, () -> desk.page(null, null));
    refused(ErrorCode.DRAFT_NOT_FOUND, () -> desk.page("' OR 1=1 --", null));
    refused(ErrorCode.DRAFT_NOT_FOUND, () -> desk.page(DraftToken.fresh().value(), null));
    refused(ErrorCode.PROCEDURE_NOT_FOUND, () -> desk.begin("../etc"));
    refused(ErrorCode.PAGE_NOT_FOUND, () -> desk.page(begun(), "bank"));
  }

  @Test
  void pins_of_different_drafts_differ() {
    assertThat(
            Stream.generate(DraftToken::fresh)
                .limit(50)
                .map(token -> token.pin(RequestFixture.VAULT))
                .distinct()
                .count())
        .isGreaterThan(45);
  }

  private String begun() {
    return fixture.call(() -> desk.begin("child-allowance-claim"));
  }

  private Receipt sent(String token) {
    return ((SubmitOutcome.Sent) fixture.call(() -> desk.submit(token))).receipt();
  }

  private void refused(ErrorCode code, Supplier<?> work) {
    assertThatThrownBy(() -> fixture.call(work))
        .isInstanceOfSatisfying(
            RequestRefused.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }
}

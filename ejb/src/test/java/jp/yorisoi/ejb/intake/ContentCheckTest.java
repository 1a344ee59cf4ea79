package jp.yorisoi.ejb.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import jp.yorisoi.ejb.catalogue.Answers;
import jp.yorisoi.ejb.catalogue.Catalogue;
import jp.yorisoi.ejb.intake.archive.Application;
import jp.yorisoi.ejb.intake.archive.ApplicationPackage;
import jp.yorisoi.ejb.intake.archive.Channel;
import jp.yorisoi.ejb.intake.archive.DocumentType;
import jp.yorisoi.ejb.intake.archive.Item;
import jp.yorisoi.ejb.intake.archive.Manifest;
import jp.yorisoi.ejb.intake.archive.ManifestHeader;
import jp.yorisoi.ejb.intake.archive.PackageDocument;
import jp.yorisoi.ejb.intake.archive.SamplePackages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentCheckTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
  private static final Catalogue CATALOGUE = Catalogue.packaged();
  private static final ContentCheck CHECK = new ContentCheck(CATALOGUE, "322067");
  private static final ManifestHeader HEADER = SamplePackages.header(Channel.PITTARI);

  private static Optional<Refusal> objection(
      ManifestHeader header, Application application, PackageDocument... documents) {
    ApplicationPackage content =
        new ApplicationPackage(
            new Manifest(header, List.of()),
            application,
            List.of(documents),
            new byte[0],
            Optional.empty());
    return CHECK.objection(
        content,
        new ReceivedPackage(Channel.PITTARI, HEADER.receiptNumber(), Instant.EPOCH, new byte[0]),
        TODAY);
  }

  private static ManifestHeader header(String formId, int version, Channel channel) {
    return new ManifestHeader(
        HEADER.receiptNumber(),
        HEADER.municipalityCode(),
        HEADER.procedureId(),
        HEADER.procedureName(),
        formId,
        version,
        HEADER.receivedAt(),
        HEADER.arrivedAt(),
        HEADER.applicantKind(),
        channel);
  }

  private static Application claim(Item... more) {
    Application plain = new SampleClaim().application();
    List<Item> items = new ArrayList<>(plain.items());
    items.addAll(List.of(more));
    return new Application(
        plain.destination(),
        plain.applicationDate(),
        plain.applicant(),
        plain.contact(),
        plain.contentName(),
        items);
  }

  private static Item item(String id, Integer index, String value) {
    return new Item(id, "項目", index == null ? OptionalInt.empty() : OptionalInt.of(index), value);
  }

  private static Item[] child(int index) {
    return new Item[] {
      item("child-name", index, "安来　二郎"),
      item("child-kana", index, "ヤスギ　ジロウ"),
      item("child-birth", index, "2022-05-05"),
      item("child-relation", index, "son"),
      item("child-lives-with", index, "yes")
    };
  }

  @Test
  void a_complete_claim_holds() {
    assertThat(objection(HEADER, claim(), SamplePackages.photo())).isEmpty();
    assertThat(objection(HEADER, claim(child(1)), SamplePackages.photo())).isEmpty();
  }

  @Test
  void it_came_by_the_way_it_says() {
    assertThat(objection(header(HEADER.formId(), 1, Channel.SELF), claim()))
        .contains(new Refusal(RefusalReason.NUMBER_MISMATCH, ""));
  }

  @ParameterizedTest
  @CsvSource({"another-form, 1", "child-allowance-claim-form, 99"})
  void form_and_version_are_those_of_the_procedure_and_the_detail_names_the_version(
      String form, int version) {
    assertThat(objection(header(form, version, Channel.PITTARI), claim()))
        .contains(new Refusal(RefusalReason.UNKNOWN_VERSION, "version " + version));
  }

  @Test
  void what_lacks_is_named() {
    assertThat(objection(HEADER, claim()))
        .contains(new Refusal(RefusalReason.DOCUMENT_MISSING, "missing: insurance-proof"));
    assertThat(
            objection(
                HEADER,
                new SampleClaim().without("child-name").application(),
                SamplePackages.photo()))
        .contains(new Refusal(RefusalReason.ANSWER_MISMATCH, "missing: child-name"));
  }

  @Test
  void a_child_that_is_only_half_described_lacks_answers() {
    assertThat(objection(HEADER, claim(item("child-name", 1, "安来　二郎")), SamplePackages.photo()))
        .map(Refusal::reason)
        .contains(RefusalReason.ANSWER_MISMATCH);
  }

  @ParameterizedTest
  @CsvSource({"child-name, 6", "phone, 1"})
  void an_answer_stands_no_more_often_than_the_form_has_room_for(String id, int index) {
    assertThat(objection(HEADER, claim(item(id, index, "x")), SamplePackages.photo()))
        .contains(
            new Refusal(RefusalReason.ANSWER_MISMATCH, "an item repeats where the form does not"));
  }

  @Test
  void the_sixth_child_is_the_last_the_form_has_room_for() {
    var procedure = CATALOGUE.procedure("child-allowance-claim", 1).orElseThrow();
    Answers answers = ApplicationAnswers.of(claim(child(5)), procedure).orElseThrow();
    assertThat(answers.value("child-name", 0)).isEqualTo("安来　一郎");
    assertThat(answers.value("child-name", 5)).isEqualTo("安来　二郎");
    assertThat(answers.value("phone")).isEqualTo("0854-23-3000");
    String page =
        procedure.pages().stream()
            .filter(one -> one.fields().stream().anyMatch(f -> f.id().equals("child-name")))
            .findFirst()
            .orElseThrow()
            .id();
    assertThat(answers.entries(page)).isEqualTo(6);
  }

  @Test
  void a_document_is_of_a_kind_and_size_that_was_asked_for() {
    var request =
        CATALOGUE
            .procedure("child-allowance-claim", 1)
            .orElseThrow()
            .document("insurance-proof")
            .orElseThrow();
    int most = Math.toIntExact(request.maxBytes());
    assertThat(objection(HEADER, claim(), photo(DocumentType.JPEG, most))).isEmpty();
    assertThat(objection(HEADER, claim(), photo(DocumentType.JPEG, most + 1)))
        .contains(new Refusal(RefusalReason.DOCUMENT_NOT_ASKED, "insurance-proof"));
    assertThat(objection(HEADER, claim(), photo(DocumentType.PDF, 100))).isEmpty();
  }

  private static PackageDocument photo(DocumentType type, int bytes) {
    return new PackageDocument("insurance-proof", type, new byte[bytes]);
  }
}

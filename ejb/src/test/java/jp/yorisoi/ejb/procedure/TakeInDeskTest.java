package jp.yorisoi.ejb.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import jp.yorisoi.ejb.catalogue.Catalogue;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.gate.FetchedPackage;
import jp.yorisoi.ejb.gate.InspectedPackage;
import jp.yorisoi.ejb.intake.SignatureOutcome;
import jp.yorisoi.ejb.intake.SignerAttributes;
import jp.yorisoi.ejb.intake.Verification;
import jp.yorisoi.ejb.intake.archive.Applicant;
import jp.yorisoi.ejb.intake.archive.Application;
import jp.yorisoi.ejb.intake.archive.Channel;
import jp.yorisoi.ejb.intake.archive.Item;
import jp.yorisoi.ejb.intake.archive.PackageWriter;
import jp.yorisoi.ejb.intake.archive.SamplePackages;
import jp.yorisoi.ejb.procedure.domain.CaseEvent;
import jp.yorisoi.ejb.procedure.domain.CaseState;
import jp.yorisoi.ejb.register.Match.MatchKind;
import jp.yorisoi.ejb.register.ResidentRecord;
import jp.yorisoi.ejb.register.Residents;
import jp.yorisoi.policy.Caller;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.audit.AuditDetails;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TakeInDeskTest {
  private static final Instant NOW = Instant.parse("2026-11-22T00:01:00Z");
  private static final String NUMBER = "2611-000001-3";
  private static final InspectedPackage INSPECTED =
      new InspectedPackage(
          SamplePackages.application(),
          List.of(
              new InspectedPackage.Document(
                  "insurance-proof", "image/jpeg", InspectedPackage.CLEANED, new byte[] {7}),
              new InspectedPackage.Document(
                  "insurance-proof", "application/pdf", "encrypted", new byte[0])));
  private final CasesInMemory cases = new CasesInMemory();
  private final OutboxInMemory outbox = new OutboxInMemory();
  private final AuditDetails details = new AuditDetails();
  private final CallerContext context = new CallerContext();

  @BeforeEach
  void begin() {
    details.begin(null);
    context.actAs(Caller.job("case-take-in", "mynumber"));
  }

  private TakeInDesk desk(ResidentRecord... mirrored) {
    return new TakeInDesk(
        cases,
        new CaseMessages(outbox, Cities.serving("yasugi"), new LettersInMemory()),
        Catalogue.packaged(),
        new Residents(mirrored).desk(details),
        context,
        details,
        Clock.fixed(NOW, ZoneOffset.UTC));
  }

  private static FetchedPackage fetched(int version, byte[] archive, String serial) {
    Optional<SignatureOutcome.Good> signature =
        Optional.ofNullable(serial)
            .map(
                s ->
                    new SignatureOutcome.Good(
                        new SignerAttributes(s, "安来　花子", "00000", "1990-01-01", "2", "", ""),
                        "RSA",
                        NOW));
    return new FetchedPackage(
        NUMBER,
        "PITTARI",
        "2026112200000001",
        "child-allowance-claim",
        version,
        CaseSample.ARRIVED,
        archive,
        new String(new Verification(NOW, signature).toJson(), StandardCharsets.UTF_8),
        "request-1");
  }

  private static FetchedPackage good(String serial) {
    return fetched(1, SamplePackages.good(Channel.PITTARI), serial);
  }

  @Test
  void a_package_becomes_a_case_of_the_resident_who_signed() {
    assertThat(desk(Residents.hanako()).takeIn(good("4d2f"), INSPECTED)).isTrue();
    CaseFacts facts = cases.rows.get(NUMBER);
    assertThat(facts.state()).isEqualTo(CaseState.TAKEN_IN);
    assertThat(facts.matchKind()).isEqualTo(MatchKind.SIGNATURE);
    assertThat(facts.addresseeNumber()).isEqualTo(Residents.hanako().addresseeNumber().value());
    assertThat(facts.applicantName()).isEqualTo("安来　花子");
    assertThat(facts.sourceNumber()).isEqualTo("2026112200000001");
    assertThat(facts.dueOn()).isAfter(LocalDate.of(2026, 12, 31));
  }

  @Test
  void an_individual_number_in_a_package_turns_nobody_away_and_is_masked_outside_of_the_blob() {
    Application written =
        application("安来　花子", "島根県安来市安来町878-2（個人番号 1234 5678 9018）", "安来　一郎 123456789018");
    byte[] archive =
        PackageWriter.write(
            SamplePackages.header(Channel.PITTARI), written, List.of(SamplePackages.photo()));
    assertThat(desk().takeIn(fetched(1, archive, null), read(written))).isTrue();
    CaseContent content = cases.contents.get(NUMBER);
    assertThat(content.archive()).as("the package as it was signed").isEqualTo(archive);
    assertThat(content.answers().value("applicant-address"))
        .isEqualTo("島根県安来市安来町878-2（個人番号 ●●●●●●●●●●●●）");
    assertThat(content.answers().value("child-name", 0)).isEqualTo("安来　一郎 ●●●●●●●●●●●●");
    CaseStep taken = cases.steps(NUMBER).get(1);
    assertThat(taken.internalNote()).startsWith("個人番号の記入あり（住所、").contains("伏せ");
    assertThat(taken.publicMessage()).isEmpty();
  }

  @Test
  void a_name_with_an_individual_number_reaches_no_column_in_the_clear() {
    desk().takeIn(good(null), read(application("安来　花子123456789018", "島根県安来市安来町878-2", "安来　一郎")));
    assertThat(cases.rows.get(NUMBER).applicantName()).isEqualTo("安来　花子●●●●●●●●●●●●");
  }

  @Test
  void a_package_without_one_is_not_marked() {
    desk().takeIn(good(null), INSPECTED);
    assertThat(cases.steps(NUMBER)).allSatisfy(step -> assertThat(step.internalNote()).isEmpty());
  }

  private static InspectedPackage read(Application application) {
    return new InspectedPackage(application, List.of());
  }

  private static Application application(String name, String address, String child) {
    Application sample = SamplePackages.application();
    Applicant applicant = sample.applicant();
    return new Application(
        sample.destination(),
        sample.applicationDate(),
        new Applicant(
            name,
            applicant.fullNameKana(),
            applicant.dateOfBirth(),
            applicant.sex(),
            applicant.postalCode(),
            address),
        sample.contact(),
        sample.contentName(),
        List.of(new Item("child-name", "子の氏名", OptionalInt.of(0), child)));
  }

  @Test
  void its_history_begins_with_the_arrival_and_only_the_taking_in_is_published() {
    desk().takeIn(good(null), INSPECTED);
    assertThat(cases.steps(NUMBER))
        .extracting(CaseStep::event)
        .containsExactly(CaseEvent.ARRIVED, CaseEvent.TAKEN_IN);
    assertThat(cases.steps(NUMBER)).extracting(CaseStep::sequence).containsExactly(1, 2);
    assertThat(cases.rows.get(NUMBER).steps()).isEqualTo(2);
    assertThat(outbox.topics()).containsExactly(CaseMessages.STATUS);
    assertThat(outbox.last(CaseMessages.STATUS).getInt("sequence")).isEqualTo(2);
    assertThat(outbox.last(CaseMessages.STATUS).getString("status")).isEqualTo("20");
  }

  @Test
  void taken_in_again_it_changes_nothing() {
    TakeInDesk desk = desk(Residents.hanako());
    desk.takeIn(good("4d2f"), INSPECTED);
    CaseFacts before = cases.rows.get(NUMBER);
    assertThat(desk.takeIn(good("4d2f"), INSPECTED)).isFalse();
    assertThat(cases.rows).hasSize(1).containsEntry(NUMBER, before);
    assertThat(cases.steps(NUMBER)).hasSize(2);
    assertThat(outbox.puts).hasSize(1);
  }

  @Test
  void an_applicant_nobody_knows_is_a_case_all_the_same() {
    assertThat(desk().takeIn(good(null), INSPECTED)).isTrue();
    assertThat(cases.rows.get(NUMBER).matchKind()).isEqualTo(MatchKind.NONE);
    assertThat(cases.rows.get(NUMBER).addresseeNumber()).isNull();
  }

  @Test
  void a_version_that_is_not_packaged_here_leaves_the_package_outside() {
    FetchedPackage newer = fetched(99, SamplePackages.good(Channel.PITTARI), null);
    assertThatThrownBy(() -> desk().takeIn(newer, INSPECTED)).isInstanceOf(PackageUnreadable.class);
    assertThat(cases.rows).isEmpty();
    assertThat(outbox.puts).isEmpty();
  }

  @Test
  void the_package_is_kept_as_it_came_and_of_its_documents_the_clean_copies() {
    desk().takeIn(good(null), INSPECTED);
    CaseContent content = cases.contents.get(NUMBER);
    assertThat(content.archive()).isEqualTo(SamplePackages.good(Channel.PITTARI));
    assertThat(content.documents())
        .extracting(CaseContent.Attachment::cleaning)
        .containsExactly("cleaned", "encrypted");
    assertThat(content.documents())
        .extracting(CaseContent.Attachment::isOpenable)
        .containsExactly(true, false);
    assertThat(content.documents().get(0).content()).isEqualTo(new byte[] {7});
  }

  @Test
  void the_audit_note_names_the_case() {
    desk().takeIn(good(null), INSPECTED);
    assertThat(details.end().caseRef()).isEqualTo(NUMBER);
  }
}

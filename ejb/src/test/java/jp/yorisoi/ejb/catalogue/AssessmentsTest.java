package jp.yorisoi.ejb.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.yorisoi.ejb.catalogue.privacy.Assessment;
import jp.yorisoi.ejb.catalogue.privacy.AssessmentCheck;
import jp.yorisoi.ejb.catalogue.privacy.AssessmentReader;
import jp.yorisoi.ejb.catalogue.privacy.Receiver;
import jp.yorisoi.policy.city.Policies;
import jp.yorisoi.policy.definition.DefinitionBroken;
import jp.yorisoi.policy.definition.YamlFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked and sent is declared, no less and no more (docs/adr/0028). */
class AssessmentsTest {
  private static final String CLAIM = "child-allowance-claim-1";
  private static final ProcedureDefinition PROCEDURE = SampleAnswers.CLAIM;

  private static Assessment changed(String good, String bad) {
    return changed(CLAIM, good, bad);
  }

  private static Assessment changed(String id, String good, String bad) {
    String yaml = YamlFile.text(Assessment.class, "privacy/" + id + ".yaml").orElseThrow();
    assertThat(yaml).contains(good);
    return AssessmentReader.parse(
        id, yaml.replaceFirst(Pattern.quote(good), Matcher.quoteReplacement(bad)));
  }

  private static ProcedureDefinition assessedBy(Assessment privacy) {
    ProcedureDefinition p = PROCEDURE;
    return new ProcedureDefinition(
        p.id(),
        p.version(),
        p.formId(),
        p.name(),
        p.officialName(),
        p.summary(),
        p.applicant(),
        p.bring(),
        p.lifeEvents(),
        p.kind(),
        p.officeId(),
        p.signatureRequired(),
        p.legal(),
        p.deadlines(),
        p.purpose(),
        privacy,
        p.basic(),
        p.pages(),
        p.documents(),
        p.statuses(),
        p.notices());
  }

  @ParameterizedTest
  @ValueSource(strings = {"yasugi", "izumo"})
  void every_procedure_and_every_kind_of_class_of_a_city_is_assessed(String city) {
    SupportProgramme programme = SupportProgramme.of(Cities.read(city));
    Assessments assessments =
        new Assessments(
            Catalogue.packaged(), programme, Cities.serving(city), Policies.serving(city));
    assertThatCode(assessments::check).doesNotThrowAnyException();
    assertThat(assessments.all())
        .extracting(Assessments.Subject::key)
        .contains("procedure:child-allowance-claim")
        .containsAll(programme.held().stream().map(kind -> "kind:" + kind.id()).toList());
    assertThat(assessments.all())
        .allSatisfy(
            one -> {
              assertThat(one.privacy().risks()).hasSizeGreaterThan(1);
              assertThat(one.privacy().retention()).isNotEmpty();
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "phone, notice-by, email]~notice-by, email]~asked, but not declared.*phone",
        "spouse-exists, spouse-name]~spouse-exists]~asked, but not declared.*spouse-name",
        "spouse-exists, spouse-name]~spouse-exists, spouse-name, religion]~declared.*but not asked.*religion",
        "[status, reason]~[status]~sent to online-request, but not declared.*reason",
        "gets: [email, applicant-name,~gets: [email,~sent to mail, but not declared.*applicant-name",
        "gets: [receipt-number, addressee-number,~gets: [receipt-number,~sent to core-system.*addressee-number",
        "gets: [applicant-name, applicant-postal-code,~gets: [applicant-name,~sent to letter.*applicant-postal-code",
        "gets: [certificate-number]~gets: [status]~sent to certificate-issuer.*certificate-number"
      })
  void a_procedure_that_asks_or_sends_otherwise_is_refused_and_names_it(
      String good, String bad, String says) {
    assertThatThrownBy(() -> ProcedurePrivacy.check("p.yaml", assessedBy(changed(good, bad))))
        .isInstanceOf(DefinitionBroken.class)
        .message()
        .startsWith("p.yaml at /privacy: ")
        .matches("(?s).*" + says + ".*");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "gets: [status, reason]~gets: [status, reason, secret]~gets what nobody asks or makes: [secret]",
        "fields: [phone,~fields: [phone, child-name,~declared twice: child-name",
        "id: letter~id: mail~declared twice: mail",
        "id: letter~id: broker~/recipients/2/id",
        "automatedDecisions: none~automatedDecisions: all~/automatedDecisions",
        "numberFile: false~numberFile: true~/numberFile",
        "review: \"2027-11-24\"~review: \"2026-11-25\"~is not after the assessment",
        "handlers: OPEN_CASE~handlers: OPEN_ALL~/handlers"
      })
  void an_assessment_that_contradicts_itself_is_refused(String good, String bad, String says) {
    assertThatThrownBy(() -> changed(good, bad))
        .isInstanceOf(DefinitionBroken.class)
        .hasMessageContaining(says);
  }

  @Test
  void a_booking_that_asks_more_than_is_declared_is_refused() {
    Assessment booking = SupportProgramme.of(Cities.read("yasugi")).kinds().get(0).privacy();
    assertThatCode(() -> AssessmentCheck.asks("s.yaml", booking, BookingField.ids()))
        .doesNotThrowAnyException();
    List<String> more = Stream.concat(BookingField.ids().stream(), Stream.of("illness")).toList();
    assertThatThrownBy(() -> AssessmentCheck.asks("s.yaml", booking, more))
        .isInstanceOf(DefinitionBroken.class)
        .hasMessageContaining("illness");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "gets: [contact, booking-number]~gets: [booking-number]~sent to mail.*contact",
        "gets: [kana, contact, booking-number]~gets: [contact, booking-number]~sent to letter.*kana",
        "gets: [phone, booking-number]~gets: [booking-number]~sent to line.*phone",
        "gets: [phone]~gets: [kana]~sent to sms.*phone"
      })
  void a_message_about_a_booking_carries_nothing_undeclared(String good, String bad, String says) {
    Assessment changed = changed("smartphone-class", good, bad);
    assertThatThrownBy(() -> BookingPrivacy.check("s.yaml", changed, BookingField.ids()))
        .isInstanceOf(DefinitionBroken.class)
        .message()
        .matches("(?s).*" + says + ".*");
  }

  @Test
  void a_period_the_policy_does_not_have_stops_the_start() {
    Assessment wrong = changed("kind: MESSAGE_AFTER_DELIVERY", "kind: FOR_EVER");
    Catalogue catalogue =
        new Catalogue() {
          @Override
          public List<ProcedureDefinition> procedures() {
            return List.of(assessedBy(wrong));
          }
        };
    Assessments assessments =
        new Assessments(
            catalogue,
            SupportProgramme.of(Cities.read("yasugi")),
            Cities.serving("yasugi"),
            Policies.serving("yasugi"));
    assertThatThrownBy(assessments::check)
        .isInstanceOf(DefinitionBroken.class)
        .hasMessageContaining(CLAIM)
        .hasMessageContaining("FOR_EVER");
  }

  @Test
  void a_receiver_nobody_declared_gets_nothing() {
    Assessment booking = SupportProgramme.of(Cities.read("izumo")).kinds().get(0).privacy();
    List<Receiver> strangers =
        List.of(Receiver.CORE_SYSTEM, Receiver.ONLINE_REQUEST, Receiver.CERTIFICATE_ISSUER);
    for (Receiver receiver : strangers) {
      assertThat(booking.to(receiver).gets()).isEmpty();
      assertThat(booking.to(receiver).declared("phone", "0854")).isEmpty();
    }
  }

  @Test
  void at_most_so_many_people_stand_in_one_request_as_the_form_has_room_for() {
    int children = PROCEDURE.page("children").orElseThrow().repeat().orElseThrow().max();
    assertThat(PROCEDURE.privacy().peoplePerRecord()).isEqualTo(2 + children);
  }
}

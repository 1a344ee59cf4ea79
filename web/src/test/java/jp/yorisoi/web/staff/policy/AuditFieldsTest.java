package jp.yorisoi.web.staff.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.yorisoi.ejb.catalogue.Catalogue;
import jp.yorisoi.ejb.export.ExportKind;
import jp.yorisoi.ejb.export.ExportOutcome;
import jp.yorisoi.ejb.export.ExportPurpose;
import jp.yorisoi.ejb.governance.AiReason;
import jp.yorisoi.ejb.governance.domain.PlaceKind;
import jp.yorisoi.ejb.identity.SignInOutcome;
import jp.yorisoi.ejb.intake.RefusalReason;
import jp.yorisoi.ejb.kernel.ProtectionKind;
import jp.yorisoi.ejb.operation.GiveUpReason;
import jp.yorisoi.ejb.procedure.CaseOutcome;
import jp.yorisoi.ejb.protection.Protection.EndReason;
import jp.yorisoi.ejb.protection.ProtectionOutcome;
import jp.yorisoi.ejb.register.Match.MatchKind;
import jp.yorisoi.ejb.retention.HoldOutcome;
import jp.yorisoi.ejb.retention.HoldScope;
import jp.yorisoi.ejb.retention.KeptFor;
import jp.yorisoi.ejb.support.BookingOutcome;
import jp.yorisoi.ejb.support.CancelOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The column 項目 of the audit trail, and the mark of what was refused, speak Japanese. */
class AuditFieldsTest {
  private static final Path SOURCES = Path.of("../ejb/src/main/java");
  private static final Path FLOWS =
      Path.of("../security-policy/src/main/resources/policies/common/flows.yaml");
  private static final Pattern NOTED =
      Pattern.compile(
          "\\b(?:fields|noted|named|shown|Note|facts\\.add|names\\.add|and|List\\.of|Stream\\.of)\\(");
  private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"");
  private static final Pattern NAME = Pattern.compile("([A-Za-z][A-Za-z_0-9]*)(?:=.*)?");
  private static final Set<String> WRITERS =
      Set.of("ExportFacts.java", "AiExamined.java", "WorkListFilter.java");

  /** A name or code that was left as it is written. */
  private static final String CODE = "(?s).*[A-Za-z]{2,}.*";

  private final AuditWords words = new AuditWords(Catalogue.packaged());

  /** What desks write into the column, read from their sources. */
  static Set<String> namesDesksWrite() throws IOException {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> writes(file, read(file)))
          .forEach(file -> collect(read(file), names));
    }
    return names;
  }

  private static boolean writes(Path file, String source) {
    return WRITERS.contains(file.getFileName().toString())
        || source.contains("AuditDetails")
        || source.contains("ExportNotes");
  }

  private static void collect(String source, Set<String> names) {
    var call = NOTED.matcher(source);
    while (call.find()) {
      String noted = source.substring(call.end(), end(source, call.end()));
      LITERAL
          .matcher(noted)
          .results()
          .flatMap(literal -> Stream.of(literal.group(1).split("[, ]")))
          .forEach(
              one -> {
                var name = NAME.matcher(one);
                if (name.matches()) {
                  names.add(name.group(1));
                }
              });
    }
  }

  private static int end(String source, int from) {
    int depth = 1;
    int at = from;
    while (depth > 0) {
      char one = source.charAt(at++);
      depth += one == '(' ? 1 : one == ')' ? -1 : 0;
    }
    return at;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @ParameterizedTest
  @MethodSource("namesDesksWrite")
  void every_name_a_desk_writes_has_a_word(String name) {
    assertThat(words.fields(name)).doesNotMatch(CODE);
    assertThat(words.fields(name + "=2")).doesNotMatch(CODE).endsWith(" 2");
  }

  @Test
  void the_sources_were_found() throws IOException {
    assertThat(namesDesksWrite())
        .contains("scope", "outcome", "proposal", "ordered_by", "filter", "match", "sign_ins")
        .hasSizeGreaterThan(90);
  }

  static Stream<String> codes() {
    return Stream.of(
            written("scope=", HoldScope.values()),
            written("purpose=", ExportPurpose.values()),
            written("match=", MatchKind.values()),
            written("reason=", EndReason.values()),
            written("reason=", AiReason.values()),
            written("outcome=", HoldOutcome.values()),
            written("outcome=", CaseOutcome.values()),
            written("outcome=", ProtectionOutcome.values()),
            written("refused,", ExportOutcome.values()),
            written("refused,", CancelOutcome.values()),
            written("", ExportKind.values()),
            written("", ProtectionKind.values()),
            written("", KeptFor.values()),
            written("", PlaceKind.values()),
            Stream.of(GiveUpReason.values())
                .map(one -> "reason=" + one.name().toLowerCase(Locale.ROOT)),
            Stream.of(RefusalReason.values()).map(one -> "quarantined," + one.code()),
            Stream.of(BookingOutcome.Reason.values()).map(one -> "refused," + one.code()),
            Stream.of(SignInOutcome.Refused.values()).map(SignInOutcome.Refused::outcomeCode),
            Stream.of("entries", "who_saw", "closed_hours", "mass_searches", "sign_ins", "chain")
                .map(report -> "report=" + report),
            Stream.of(
                "filter=case+step", "filter=scope+states+search", "hold=none", "purpose=none"),
            Stream.of(
                "mail delivered", "case-notice parked", "decision:child-allowance-claim later"),
            Stream.of("gate_too_large:message", "outbox.body,epoch=2,resealed=1,unreadable=0"))
        .flatMap(all -> all);
  }

  private static Stream<String> written(String before, Enum<?>[] all) {
    return Stream.of(all).map(one -> before + one.name());
  }

  @ParameterizedTest
  @MethodSource("codes")
  void every_coded_value_has_a_word(String written) {
    // the form of a file is called what it is called
    assertThat(words.fields(written).replaceAll("ZIP|CSV|manifest.json|application.xml", ""))
        .doesNotMatch(CODE);
  }

  static List<String> crossing() {
    String flows = read(FLOWS);
    return Stream.concat(
            Pattern.compile("- id: ([a-z-]+)")
                .matcher(flows)
                .results()
                .map(m -> "flow=" + m.group(1)),
            Pattern.compile("name: (\\w+)").matcher(flows).results().map(m -> m.group(1)))
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @MethodSource("crossing")
  void what_crosses_between_the_networks_has_words(String written) {
    assertThat(words.fields(written)).doesNotMatch(CODE);
  }

  @Test
  void pages_questions_and_documents_are_called_what_the_form_calls_them() {
    Catalogue.packaged()
        .procedures()
        .forEach(
            procedure -> {
              procedure
                  .pages()
                  .forEach(
                      page -> assertThat(words.fields("shown," + page.id())).doesNotMatch(CODE));
              procedure
                  .documents()
                  .forEach(
                      document ->
                          assertThat(words.fields("attached," + document.id())).doesNotMatch(CODE));
            });
  }

  @Test
  void who_was_denied_is_told_with_the_desk_he_was_denied_at() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      assertThat(files.filter(AuditFieldsTest::isDesk).map(AuditFieldsTest::desk))
          .hasSizeGreaterThan(25)
          .allSatisfy(desk -> assertThat(words.fields(desk + ".act")).endsWith("の操作"));
    }
  }

  private static boolean isDesk(Path file) {
    return file.toString().endsWith(".java") && read(file).contains("\n@Guarded");
  }

  private static String desk(Path file) {
    return file.getFileName().toString().replace(".java", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "done | scope=CASE,outcome=WRONG_TARGET | 対象の番号か種類が違う",
        "done | outcome=SAME_PERSON,state,decision,note | 同じ人はできない",
        "in_register | outcome=IN_REGISTER | 住民記録で設定されたもの",
        "wrong_period | SUPPORT,persons=1,outcome=WRONG_PERIOD | 期間が正しくない",
        "reason_missing | WORK_LIST,rows=3,refused,reason_missing | 理由がない",
        "full | refused,full | 満席",
        "wrong_password | wrong_password | パスワードの間違い",
        "done | attachment_refused,claimant-bank | claimant-bank"
      })
  void a_refused_act_says_why(String outcome, String fields, String reason) {
    assertThat(words.refusal(outcome, fields)).isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "done | scope=CASE,outcome=DONE",
        "done | name,address,letter=1",
        "signed_in | signed_in",
        "booked |",
        "waiting | WORK_LIST,rows=30",
        "not_found | hold=none,reason",
        "failed |",
        "denied | ProcedureDesk.decide"
      })
  void what_was_done_or_has_an_ending_of_its_own_is_not_called_refused(
      String outcome, String fields) {
    assertThat(words.refusal(outcome, fields)).isEmpty();
  }

  @Test
  void the_page_marks_such_rows() throws IOException {
    assertThat(Files.readString(Path.of("src/main/webapp/WEB-INF/staff/policy/entries.xhtml")))
        .contains("? '' : 'refused'}", "（断られた）");
    assertThat(words.ended("not_found")).isTrue();
    assertThat(words.ended("done")).isFalse();
    assertThat(words.about("session 7")).isEqualTo("教室 7");
  }
}

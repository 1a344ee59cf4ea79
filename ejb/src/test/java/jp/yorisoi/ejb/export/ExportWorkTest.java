package jp.yorisoi.ejb.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.export.domain.ExportState;
import jp.yorisoi.ejb.identity.StaffView;
import jp.yorisoi.ejb.procedure.WorkListQuery;
import jp.yorisoi.policy.Caller;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Role;
import jp.yorisoi.policy.audit.AuditDetails;
import jp.yorisoi.policy.audit.Shown;
import jp.yorisoi.policy.city.Policies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExportWorkTest {
  private static final Instant NOON = Instant.parse("2026-11-25T03:00:00Z");
  private static final String FILTER =
      WorkListFilter.toJson(
          new WorkListQuery(
              WorkListQuery.Scope.MINE,
              Set.of(),
              null,
              "ヤスギ",
              WorkListQuery.Sort.KANA,
              false,
              0,
              1));
  private static final Grounds GOOD = new Grounds(ExportPurpose.REPORT, "月の報告");

  private final KeptRequests store = new KeptRequests();
  private final CallerContext context = new CallerContext();
  private final AuditDetails details = new AuditDetails();
  private final ExportFeature lists =
      new ExportFeature(
          Chain.CORE,
          one -> "",
          this::table,
          id -> Optional.of(new StaffView(id, "安来 一郎", "子育て支援課", Set.of())));
  private int rows = 101;

  @BeforeEach
  void begin() {
    details.begin(null);
    actAs("asker");
  }

  private void actAs(String id) {
    context.actAs(new Caller(id, "課", null, "mynumber", Set.of(Role.CLERK)));
  }

  private ExportWork at(Instant now) {
    return new ExportWork(
        store,
        new ExportNumbers(),
        new Watermarks(Cities.serving("yasugi"), context),
        new ExportNotes(details),
        context,
        Policies.serving("yasugi"),
        Clock.fixed(now, ZoneOffset.UTC));
  }

  private Asked ask(Grounds grounds) {
    return ask(NOON, grounds);
  }

  private Asked ask(Instant now, Grounds grounds) {
    return at(now).ask(lists, ExportKind.WORK_LIST, FILTER, grounds, () -> rows);
  }

  private CsvTable table(ExportRequest request) {
    return new CsvTable(
        "一覧",
        List.of("カナ"),
        List.of("applicant_kana"),
        Collections.nCopies(rows, List.of("ヤスギ")),
        List.of(new Shown("2026-000001-1", null)));
  }

  private Taken take(String id, Instant now) {
    return at(now).take(lists, id);
  }

  private ExportOutcome decide(String id, String stand, boolean approved) {
    return at(NOON).decide(lists, id, stand, approved);
  }

  private String stand(String id) {
    return store.find(Chain.CORE, id).orElseThrow().stand();
  }

  private ExportOutcome approveAs(String who, String id) {
    actAs(who);
    ExportOutcome outcome = decide(id, stand(id), true);
    actAs("asker");
    return outcome;
  }

  @Test
  void a_small_list_is_taken_at_once_and_only_once() {
    rows = 100;
    Asked asked = ask(GOOD);
    assertThat(asked.outcome()).isEqualTo(ExportOutcome.DONE);
    assertThat(take(asked.id(), NOON).outcome()).isEqualTo(ExportOutcome.DONE);
    assertThat(take(asked.id(), NOON).outcome()).isEqualTo(ExportOutcome.TAKEN);
  }

  @Test
  void a_large_list_is_taken_when_another_person_has_approved_it() {
    Asked asked = ask(GOOD);
    assertThat(asked.outcome()).isEqualTo(ExportOutcome.WAITING);
    assertThat(take(asked.id(), NOON).outcome()).isEqualTo(ExportOutcome.WAITING);
    assertThat(approveAs("asker", asked.id())).isEqualTo(ExportOutcome.SAME_PERSON);
    assertThat(take(asked.id(), NOON).outcome()).isEqualTo(ExportOutcome.WAITING);
    assertThat(approveAs("other", asked.id())).isEqualTo(ExportOutcome.DONE);
    assertThat(approveAs("third", asked.id())).isEqualTo(ExportOutcome.DECIDED);
    assertThat(take(asked.id(), NOON).outcome()).isEqualTo(ExportOutcome.DONE);
  }

  @Test
  void what_was_refused_is_not_taken() {
    String id = ask(GOOD).id();
    actAs("other");
    assertThat(decide(id, stand(id), false)).isEqualTo(ExportOutcome.DONE);
    actAs("asker");
    assertThat(take(id, NOON).outcome()).isEqualTo(ExportOutcome.REFUSED);
  }

  @Test
  void somebody_else_cannot_take_it() {
    rows = 1;
    String id = ask(GOOD).id();
    actAs("other");
    assertThat(take(id, NOON).outcome()).isEqualTo(ExportOutcome.NOT_FOUND);
  }

  @Test
  void after_a_day_it_is_over() {
    rows = 1;
    String id = ask(GOOD).id();
    assertThat(take(id, NOON.plus(Duration.ofHours(24))).outcome())
        .isEqualTo(ExportOutcome.EXPIRED);
    assertThat(at(NOON.plus(Duration.ofHours(24))).own(lists).get(0))
        .satisfies(
            view -> {
              assertThat(view.state()).isEqualTo("期限切れ");
              assertThat(view.takeable()).isFalse();
            });
    assertThat(take(id, NOON.plus(Duration.ofHours(24)).minusMillis(1)).outcome())
        .isEqualTo(ExportOutcome.DONE);
  }

  @Test
  void a_list_that_grew_beyond_the_limit_waits_for_another_person() {
    rows = 100;
    String id = ask(GOOD).id();
    rows = 101;
    assertThat(take(id, NOON).outcome()).isEqualTo(ExportOutcome.GROWN);
    assertThat(store.only().state()).isEqualTo(ExportState.WAITING);
    assertThat(store.only().rows()).isEqualTo(101);
  }

  @Test
  void slices_of_one_list_count_together_and_the_one_that_passes_the_limit_waits() {
    rows = 60;
    assertThat(take(ask(GOOD).id(), NOON).outcome()).isEqualTo(ExportOutcome.DONE);
    Asked second = ask(GOOD);
    assertThat(second.outcome()).isEqualTo(ExportOutcome.WAITING);
    assertThat(approveAs("other", second.id())).isEqualTo(ExportOutcome.DONE);
    assertThat(take(second.id(), NOON).outcome()).isEqualTo(ExportOutcome.DONE);
    rows = 40;
    assertThat(ask(GOOD).outcome())
        .as("what another person approved does not count")
        .isEqualTo(ExportOutcome.DONE);
    actAs("somebody.else");
    rows = 100;
    assertThat(ask(GOOD).outcome()).as("each counts alone").isEqualTo(ExportOutcome.DONE);
  }

  @Test
  void slices_that_were_all_asked_for_before_the_first_was_taken_count_together_too() {
    rows = 60;
    String first = ask(GOOD).id();
    String second = ask(GOOD).id();
    assertThat(take(first, NOON).outcome()).isEqualTo(ExportOutcome.DONE);
    assertThat(take(second, NOON).outcome()).isEqualTo(ExportOutcome.GROWN);
    assertThat(take(second, NOON).outcome()).isEqualTo(ExportOutcome.WAITING);
  }

  @Test
  void after_the_hours_of_the_policy_slices_no_longer_count() {
    rows = 60;
    take(ask(GOOD).id(), NOON);
    Instant last = NOON.plus(Duration.ofHours(168));
    assertThat(ask(last, GOOD).outcome()).isEqualTo(ExportOutcome.WAITING);
    assertThat(ask(last.plusMillis(1), GOOD).outcome()).isEqualTo(ExportOutcome.DONE);
  }

  @Test
  void no_more_is_taken_than_was_approved_and_what_grew_is_approved_anew() {
    String id = ask(GOOD).id();
    approveAs("other", id);
    rows = 102;
    assertThat(take(id, NOON).outcome()).isEqualTo(ExportOutcome.GROWN);
    assertThat(approveAs("other", id)).isEqualTo(ExportOutcome.DONE);
    assertThat(take(id, NOON).outcome()).isEqualTo(ExportOutcome.DONE);
  }

  @Test
  void what_changed_since_it_was_shown_is_not_approved() {
    String id = ask(GOOD).id();
    String shown = stand(id);
    approveAs("other", id);
    rows = 5000;
    assertThat(take(id, NOON).outcome()).isEqualTo(ExportOutcome.GROWN);
    actAs("other");
    assertThat(decide(id, shown, true)).isEqualTo(ExportOutcome.CHANGED);
    assertThat(decide(id, null, true)).isEqualTo(ExportOutcome.CHANGED);
    assertThat(store.only().state()).isEqualTo(ExportState.WAITING);
  }

  @Test
  void a_refusal_says_in_the_trail_what_it_was_about() {
    String id = ask(GOOD).id();
    take(id, NOON);
    assertThat(details.end().fields())
        .isEqualTo(
            "request="
                + id
                + ",WORK_LIST,purpose=REPORT,rows=101,filter=scope+search,refused,waiting");
    details.begin(null);
    ask(new Grounds(ExportPurpose.REPORT, ""));
    assertThat(details.end().fields())
        .isEqualTo(
            "WORK_LIST,purpose=REPORT,rows=uncounted,filter=scope+search,refused,reason_missing");
    details.begin(null);
    print(101, ExportPurpose.RECEPTION);
    assertThat(details.end().fields())
        .isEqualTo("NAME_LIST_PRINT,purpose=RECEPTION,rows=101,filter=session,refused,too_large");
    details.begin(null);
    at(NOON).refusedPrint(ExportKind.LETTER_PRINT, "R/1", null, ExportOutcome.HELD);
    assertThat(details.end().fields())
        .isEqualTo("LETTER_PRINT,purpose=none,rows=uncounted,filter=case+step,refused,held");
    details.begin(null);
    take("ヤスギ", NOON);
    assertThat(details.end().fields()).isEqualTo("request=malformed,refused,not_found");
    details.begin(null);
  }

  @Test
  void nothing_is_kept_without_purpose_and_reason_or_with_an_individual_number() {
    assertThat(ask(new Grounds(null, "x")).outcome()).isEqualTo(ExportOutcome.PURPOSE_MISSING);
    assertThat(ask(new Grounds(ExportPurpose.CALLS, "x")).outcome())
        .as("no purpose of this list")
        .isEqualTo(ExportOutcome.PURPOSE_MISSING);
    assertThat(ask(new Grounds(ExportPurpose.REPORT, " ")).outcome())
        .isEqualTo(ExportOutcome.REASON_MISSING);
    assertThat(ask(new Grounds(ExportPurpose.REPORT, "x".repeat(501))).outcome())
        .isEqualTo(ExportOutcome.REASON_TOO_LONG);
    assertThat(ask(new Grounds(ExportPurpose.REPORT, "個人番号 123456789018")).outcome())
        .isEqualTo(ExportOutcome.INDIVIDUAL_NUMBER);
    rows = 0;
    assertThat(ask(GOOD).outcome()).isEqualTo(ExportOutcome.EMPTY);
    assertThat(store.own(Chain.CORE, "asker", 9)).isEmpty();
  }

  @Test
  void one_does_not_find_ones_own_among_those_to_approve() {
    ask(GOOD);
    assertThat(at(NOON).toApprove(lists)).isEmpty();
    assertThat(at(NOON).waiting(lists)).isZero();
    actAs("other");
    assertThat(at(NOON).toApprove(lists)).hasSize(1);
    assertThat(at(NOON).waiting(lists)).as("told on the first page").isEqualTo(1);
  }

  @Test
  void the_file_tells_who_took_it_and_the_trail_what_and_whom_it_held() {
    rows = 2;
    String id = ask(GOOD).id();
    Taken taken = take(id, NOON);
    assertThat(taken.file().name()).isEqualTo(id + ".csv");
    assertThat(new String(taken.file().content(), StandardCharsets.UTF_8))
        .contains("安来市", "安来 一郎（子育て支援課）", "令和8年11月25日（水） 12:00", "統計・報告の作成", id);
    AuditDetails.Note note = details.end();
    assertThat(note.fields())
        .isEqualTo(
            "request="
                + id
                + ",WORK_LIST,purpose=REPORT,rows=2,filter=scope+search,applicant_kana");
    assertThat(note.shown()).containsExactly(new Shown("2026-000001-1", null));
  }

  @Test
  void a_print_is_logged_and_of_more_than_a_hundred_persons_refused() {
    assertThat(print(101, ExportPurpose.RECEPTION).outcome()).isEqualTo(ExportOutcome.TOO_LARGE);
    assertThat(print(1, ExportPurpose.REPORT).outcome()).isEqualTo(ExportOutcome.PURPOSE_MISSING);
    assertThat(store.own(Chain.FRONT, "asker", 9)).isEmpty();
    Printed<String> printed = print(100, ExportPurpose.RECEPTION);
    assertThat(printed.content()).isEqualTo("sheet");
    assertThat(printed.watermark().foot())
        .contains("取扱注意・自治体機密性3B", "asker（課）", "12:00", store.only().id());
    assertThat(store.only().state()).isEqualTo(ExportState.TAKEN);
    assertThat(store.only().takenAt()).isEqualTo(NOON);
  }

  private Printed<String> print(int persons, ExportPurpose purpose) {
    Paper<String> paper =
        new Paper<>(
            ExportKind.NAME_LIST_PRINT, "名簿", "7", persons, List.of("kana"), List.of(), "sheet");
    ExportFeature nameLists =
        new ExportFeature(Chain.FRONT, one -> "", this::table, id -> Optional.empty());
    return at(NOON).print(nameLists, paper, purpose);
  }
}

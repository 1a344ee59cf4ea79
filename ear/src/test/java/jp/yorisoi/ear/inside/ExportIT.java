package jp.yorisoi.ear.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Set;
import jp.yorisoi.ear.EnrichedWar;
import jp.yorisoi.ejb.export.Asked;
import jp.yorisoi.ejb.export.CoreExportDesk;
import jp.yorisoi.ejb.export.ExportOutcome;
import jp.yorisoi.ejb.export.ExportPurpose;
import jp.yorisoi.ejb.export.ExportView;
import jp.yorisoi.ejb.export.Grounds;
import jp.yorisoi.ejb.export.Taken;
import jp.yorisoi.ejb.governance.AuditFilter;
import jp.yorisoi.ejb.governance.AuditReports;
import jp.yorisoi.ejb.procedure.WorkListQuery;
import jp.yorisoi.ejb.procedure.WorkListQuery.Scope;
import jp.yorisoi.ejb.procedure.WorkListQuery.Sort;
import jp.yorisoi.ejb.protection.ProtectionOutcome;
import jp.yorisoi.policy.Caller;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.NotPermitted;
import jp.yorisoi.policy.Role;
import jp.yorisoi.policy.city.WatchRules;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A list leaves as a file: with its tables, its trail, and without protected persons. */
@InsideTheServer
class ExportIT {
  private static final Grounds WHY = new Grounds(ExportPurpose.REPORT, "月の報告");
  private static final WorkListQuery EVERYTHING =
      new WorkListQuery(Scope.ALL, Set.of(), null, null, Sort.RECEIPT, false, 0, 1);

  @Inject private CallerContext context;
  @Inject private UserTransaction transaction;
  @Inject private ProtectedSample sample;
  @Inject private CoreExportDesk desk;
  @Inject private Records records;
  @Inject private AuditReports reports;

  @Deployment
  static WebArchive archive() {
    return EnrichedWar.made();
  }

  @BeforeEach
  void begin() throws Exception {
    transaction.begin();
    actAs("planter", Role.PROTECTION_OFFICER);
    sample.plantHusband();
  }

  @AfterEach
  void undo() throws Exception {
    transaction.rollback();
  }

  private void actAs(String id, Role... roles) {
    context.actAs(new Caller(id, "課", "127.0.0.1", "mynumber", Set.of(roles)));
  }

  @Test
  void the_file_is_taken_once_and_the_trail_says_what_left() {
    actAs("test.clerk", Role.CLERK);
    Asked asked = desk.askWorkList(EVERYTHING, WHY);
    assertThat(asked.outcome()).isEqualTo(ExportOutcome.DONE);
    Taken taken = desk.take(asked.id());
    assertThat(new String(taken.file().content(), StandardCharsets.UTF_8))
        .startsWith("\uFEFF")
        .contains(ProtectedSample.HUSBANDS, "test.clerk", asked.id(), "取扱注意・自治体機密性3B");
    assertThat(desk.take(asked.id()).outcome()).isEqualTo(ExportOutcome.TAKEN);
    assertThat(desk.own().get(0).reason()).isEqualTo("月の報告");
    assertThat(records.audited(Chain.CORE))
        .anySatisfy(
            entry -> assertThat(entry).startsWith("EXPORT_ASKED done request=" + asked.id()))
        .anySatisfy(
            entry ->
                assertThat(entry)
                    .startsWith("EXPORT_TAKEN done request=" + asked.id())
                    .contains("applicant_kana"));
  }

  @Test
  void a_protected_person_is_in_no_file_also_not_for_the_entitled() {
    actAs("test.clerk", Role.CLERK, Role.PROTECTION_HANDLER);
    int before = desk.askWorkList(EVERYTHING, WHY).rows();
    actAs("planter", Role.PROTECTION_OFFICER);
    sample.plantMother();
    assertThat(sample.protect()).isEqualTo(ProtectionOutcome.DONE);
    actAs("test.clerk", Role.CLERK, Role.PROTECTION_HANDLER);
    Asked asked = desk.askWorkList(EVERYTHING, WHY);
    assertThat(asked.rows()).isEqualTo(before);
    assertThat(new String(desk.take(asked.id()).file().content(), StandardCharsets.UTF_8))
        .doesNotContain(ProtectedSample.LINKED, ProtectedSample.UNLINKED, ProtectedSample.KANA);
  }

  @Test
  void slices_count_together_and_what_is_approved_is_bound_to_what_was_shown() {
    actAs("test.clerk", Role.CLERK);
    Asked first = desk.askWorkList(EVERYTHING, WHY);
    String second = desk.askWorkList(EVERYTHING, WHY).id();
    assertThat(desk.take(first.id()).outcome()).isEqualTo(ExportOutcome.DONE);
    records
        .tables(Chain.CORE)
        .update("UPDATE export_request SET row_count = 100 WHERE id = ?", first.id());
    assertThat(desk.take(second).outcome()).isEqualTo(ExportOutcome.GROWN);
    actAs("test.approver", Role.APPROVER);
    String shown = waiting(second).stand();
    records
        .tables(Chain.CORE)
        .update("UPDATE export_request SET row_count = 5000 WHERE id = ?", second);
    assertThat(desk.approve(second, shown)).isEqualTo(ExportOutcome.CHANGED);
    records
        .tables(Chain.CORE)
        .update("UPDATE export_request SET row_count = ? WHERE id = ?", first.rows(), second);
    assertThat(desk.approve(second, shown)).isEqualTo(ExportOutcome.DONE);
    actAs("test.clerk", Role.CLERK);
    records
        .tables(Chain.CORE)
        .update(
            "UPDATE export_request SET decided_digest = REVERSE(decided_digest) WHERE id = ?",
            second);
    assertThat(desk.take(second).outcome())
        .as("not what was approved")
        .isEqualTo(ExportOutcome.TAKEN);
    records
        .tables(Chain.CORE)
        .update(
            "UPDATE export_request SET decided_digest = REVERSE(decided_digest) WHERE id = ?",
            second);
    assertThat(desk.take(second).outcome()).isEqualTo(ExportOutcome.DONE);
    assertThat(desk.askWorkList(EVERYTHING, WHY).outcome()).isEqualTo(ExportOutcome.WAITING);
  }

  private ExportView waiting(String id) {
    return desk.toApprove().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void who_is_on_the_file_counts_once_in_the_report_though_list_and_file_name_them() {
    actAs("test.clerk", Role.CLERK);
    Asked asked = desk.askWorkList(EVERYTHING, WHY);
    desk.take(asked.id());
    actAs("test.officer", Role.OFFICER);
    Instant now = Instant.now();
    AuditFilter mine =
        new AuditFilter(now.minusSeconds(600), now.plusSeconds(600), "test.clerk", "");
    WatchRules all = new WatchRules(LocalTime.of(8, 30), LocalTime.of(17, 15), 0, 0, 0);
    int cases =
        records.count(
            Chain.CORE,
            "SELECT COUNT(DISTINCT COALESCE(s.subject_ref, s.case_ref)) FROM audit_subject s JOIN"
                + " audit_entry e ON e.id = s.entry_id WHERE e.actor = 'test.clerk'"
                + " AND e.event = 'WORKLIST_VIEWED'");
    assertThat(cases).isPositive();
    assertThat(reports.muchInDay(Chain.CORE, mine, all))
        .singleElement()
        .satisfies(one -> assertThat(one.seen()).isEqualTo(cases));
  }

  @Test
  void a_refusal_names_list_filter_and_rows() {
    actAs("test.clerk", Role.CLERK);
    WorkListQuery search =
        new WorkListQuery(Scope.MINE, Set.of("30"), null, "ダレモイナイ", Sort.RECEIPT, false, 0, 1);
    assertThat(desk.askWorkList(search, WHY).outcome()).isEqualTo(ExportOutcome.EMPTY);
    assertThat(desk.printLetter("2611-000001-3", 1, null).outcome())
        .isEqualTo(ExportOutcome.NOT_FOUND);
    assertThat(records.audited(Chain.CORE))
        .contains(
            "EXPORT_ASKED done WORK_LIST,purpose=REPORT,rows=0,filter=scope+states+search,refused,empty",
            "PRINTED not_found LETTER_PRINT,purpose=none,rows=uncounted,filter=case+step,refused,not_found");
  }

  @Test
  void who_may_only_ask_does_not_approve() {
    actAs("test.clerk", Role.CLERK);
    assertThatThrownBy(() -> desk.approve("20261125-BCDFGHJK", ""))
        .isInstanceOf(NotPermitted.class);
  }
}

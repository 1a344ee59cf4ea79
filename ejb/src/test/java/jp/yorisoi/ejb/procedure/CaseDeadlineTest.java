package jp.yorisoi.ejb.procedure;

import static jp.yorisoi.ejb.procedure.CaseSample.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import jp.yorisoi.ejb.catalogue.Catalogue;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.SampleAnswers;
import jp.yorisoi.ejb.kernel.BusinessCalendar;
import jp.yorisoi.ejb.procedure.domain.CaseState;
import jp.yorisoi.ejb.protection.PersonsInMemory;
import jp.yorisoi.ejb.register.Residents;
import jp.yorisoi.policy.Caller;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.Role;
import jp.yorisoi.policy.audit.AuditDetails;
import org.junit.jupiter.api.Test;

class CaseDeadlineTest {
  private static final Instant TUESDAY = Instant.parse("2026-11-24T01:00:00Z");

  private final CasesInMemory cases = new CasesInMemory();

  private CaseActs at(Instant present) {
    AuditDetails details = new AuditDetails();
    details.begin(null);
    CallerContext context = new CallerContext();
    context.actAs(new Caller("clerk-1", "child-family", null, "mynumber", Set.of(Role.CLERK)));
    cases.answers = SampleAnswers.complete();
    return new CaseActs(
        cases,
        new CaseMessages(new OutboxInMemory(), Cities.serving("yasugi"), new LettersInMemory()),
        Catalogue.packaged(),
        new Residents(Residents.hanako()).desk(details),
        new PersonsInMemory(),
        context,
        Clock.fixed(present, ZoneOffset.UTC));
  }

  private LocalDate dueAfter(Duration correction) {
    CaseFacts reviewed = CaseSample.in(CaseState.UNDER_REVIEW);
    cases.rows.put(NUMBER, reviewed);
    cases.steps.clear();
    at(TUESDAY).returnToApplicant(NUMBER, reviewed.version(), "写真が読めません", "");
    assertThat(cases.rows.get(NUMBER).dueOn()).isEqualTo(reviewed.dueOn());
    at(TUESDAY.plus(correction)).resume(NUMBER, reviewed.version() + 1, "窓口で受領");
    return cases.rows.get(NUMBER).dueOn();
  }

  @Test
  void the_business_days_the_applicant_had_the_case_are_added() {
    LocalDate due = CaseSample.in(CaseState.UNDER_REVIEW).dueOn();
    assertThat(dueAfter(Duration.ofDays(7)))
        .isEqualTo(BusinessCalendar.standard().plusBusinessDays(due, 5))
        .isAfter(due);
  }

  @Test
  void a_correction_on_the_same_day_adds_nothing() {
    assertThat(dueAfter(Duration.ofHours(3)))
        .isEqualTo(CaseSample.in(CaseState.UNDER_REVIEW).dueOn());
  }
}

package jp.yorisoi.ejb.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import jp.yorisoi.ejb.catalogue.Catalogue;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.procedure.domain.CaseState;
import jp.yorisoi.ejb.protection.PersonsInMemory;
import jp.yorisoi.ejb.register.Residents;
import jp.yorisoi.policy.Caller;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.Role;
import jp.yorisoi.policy.audit.AuditDetails;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What staff write about a case. */
class CaseTextTest {
  private static final String NUMBER = CaseSample.NUMBER;
  private static final int VERSION = 3;
  private static final String TEXT = "番号は1234-5678-9018でした";

  private final CasesInMemory cases = new CasesInMemory();
  private final OutboxInMemory outbox = new OutboxInMemory();
  private final LettersInMemory letters = new LettersInMemory();

  private CaseActs acts() {
    AuditDetails details = new AuditDetails();
    details.begin(null);
    CallerContext context = new CallerContext();
    context.actAs(new Caller("approver-1", "child-family", null, "mynumber", Set.of(Role.CLERK)));
    return new CaseActs(
        cases,
        new CaseMessages(outbox, Cities.serving("yasugi"), letters),
        Catalogue.packaged(),
        new Residents(Residents.hanako()).desk(details),
        new PersonsInMemory(),
        context,
        Clock.fixed(Instant.parse("2026-11-24T01:00:00Z"), ZoneOffset.UTC));
  }

  @Test
  void a_text_longer_than_its_field_is_refused_whole_and_nothing_happens() {
    CaseActs acts = acts();
    CaseFacts before = CaseSample.in(CaseState.UNDER_REVIEW);
    cases.rows.put(NUMBER, before);
    String fits = "あ".repeat(500);
    assertThat(acts.returnToApplicant(NUMBER, VERSION, fits + "い", ""))
        .isEqualTo(CaseOutcome.MESSAGE_TOO_LONG);
    assertThat(acts.returnToApplicant(NUMBER, VERSION, fits, "う".repeat(1001)))
        .isEqualTo(CaseOutcome.NOTE_TOO_LONG);
    assertThat(cases.rows.get(NUMBER)).isEqualTo(before);
    assertThat(acts.returnToApplicant(NUMBER, VERSION, fits, "う".repeat(1000)))
        .isEqualTo(CaseOutcome.DONE);
  }

  @ParameterizedTest
  @EnumSource(
      value = CaseState.class,
      names = {"UNDER_REVIEW", "RETURNED", "PROPOSED"})
  void no_text_of_an_act_takes_an_individual_number_and_nothing_happens(CaseState state) {
    CaseActs acts = acts();
    CaseFacts before = CaseSample.in(state);
    cases.rows.put(NUMBER, before);
    List<Supplier<CaseOutcome>> written =
        List.of(
            () -> acts.returnToApplicant(NUMBER, VERSION, TEXT, ""),
            () -> acts.returnToApplicant(NUMBER, VERSION, "写真が読めません", TEXT),
            () -> acts.resume(NUMBER, VERSION, TEXT),
            () -> acts.propose(NUMBER, VERSION, Proposal.REJECT, TEXT, ""),
            () -> acts.propose(NUMBER, VERSION, Proposal.REJECT, "対象外", TEXT),
            () -> acts.decide(NUMBER, VERSION, TEXT, false),
            () -> acts.sendBack(NUMBER, VERSION, TEXT));
    written.forEach(act -> assertThat(act.get()).isEqualTo(CaseOutcome.INDIVIDUAL_NUMBER));
    assertThat(cases.rows.get(NUMBER)).isEqualTo(before);
    assertThat(cases.steps(NUMBER)).isEmpty();
    assertThat(outbox.puts).isEmpty();
    assertThat(letters.letters).isEmpty();
  }
}

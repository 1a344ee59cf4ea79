package jp.yorisoi.ejb.procedure;

import static jp.yorisoi.ejb.procedure.CaseSample.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
import jp.yorisoi.ejb.catalogue.Catalogue;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.SampleAnswers;
import jp.yorisoi.ejb.procedure.domain.CaseState;
import jp.yorisoi.ejb.protection.PersonsInMemory;
import jp.yorisoi.ejb.register.ResidentRecord;
import jp.yorisoi.ejb.register.Residents;
import jp.yorisoi.policy.Caller;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.Role;
import jp.yorisoi.policy.audit.AuditDetails;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseLinkTest {
  private final CasesInMemory cases = new CasesInMemory();

  /** Links the applicant to somebody of this state (住民状態). */
  private CaseOutcome linkTo(String state) {
    ResidentRecord chosen =
        Residents.person(2, "安来　一郎", "ヤスギ　イチロウ", "1990-01-01", "1", "20", state, null);
    AuditDetails details = new AuditDetails();
    details.begin(null);
    CallerContext context = new CallerContext();
    context.actAs(new Caller("clerk-1", "child-family", null, "mynumber", Set.of(Role.CLERK)));
    cases.answers = SampleAnswers.complete();
    cases.rows.put(NUMBER, CaseSample.unlinked(CaseState.UNDER_REVIEW));
    return new CaseActs(
            cases,
            new CaseMessages(new OutboxInMemory(), Cities.serving("yasugi"), new LettersInMemory()),
            Catalogue.packaged(),
            new Residents(chosen).desk(details),
            new PersonsInMemory(),
            context,
            Clock.fixed(CaseSample.ARRIVED, ZoneOffset.UTC))
        .link(NUMBER, 3, chosen.addresseeNumber());
  }

  @Test
  void who_lives_here_can_be_linked() {
    assertThat(linkTo("1")).isEqualTo(CaseOutcome.DONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "3"})
  void who_has_moved_out_or_died_cannot_be_linked(String state) {
    assertThat(linkTo(state)).isEqualTo(CaseOutcome.NOT_LIVING_HERE);
    assertThat(cases.rows.get(NUMBER)).isEqualTo(CaseSample.unlinked(CaseState.UNDER_REVIEW));
    assertThat(cases.steps(NUMBER)).isEmpty();
  }
}

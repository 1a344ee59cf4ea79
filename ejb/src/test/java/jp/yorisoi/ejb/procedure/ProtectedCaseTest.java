package jp.yorisoi.ejb.procedure;

import static jp.yorisoi.ejb.procedure.CaseSample.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import jp.yorisoi.ejb.catalogue.Catalogue;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.SampleAnswers;
import jp.yorisoi.ejb.kernel.AddresseeNumber;
import jp.yorisoi.ejb.kernel.BlockLevel;
import jp.yorisoi.ejb.procedure.domain.CaseState;
import jp.yorisoi.ejb.protection.PersonsInMemory;
import jp.yorisoi.ejb.register.Residents;
import jp.yorisoi.policy.Caller;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.Role;
import jp.yorisoi.policy.audit.AuditDetails;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A protection stops an approval, and nothing else an office has to do for its person. */
class ProtectedCaseTest {
  private static final AddresseeNumber HANAKO = Residents.hanako().addresseeNumber();
  private static final int VERSION = 3;
  private final CasesInMemory cases = new CasesInMemory();
  private final OutboxInMemory outbox = new OutboxInMemory();
  private final PersonsInMemory persons = new PersonsInMemory();
  private CaseActs acts;

  @BeforeEach
  void open() {
    AuditDetails details = new AuditDetails();
    details.begin(null);
    cases.answers = SampleAnswers.complete();
    CallerContext context = new CallerContext();
    context.actAs(new Caller("approver", null, null, "mynumber", Set.of(Role.APPROVER)));
    acts =
        new CaseActs(
            cases,
            new CaseMessages(outbox, Cities.serving("yasugi"), new LettersInMemory()),
            Catalogue.packaged(),
            new Residents(Residents.hanako()).desk(details),
            persons,
            context,
            Clock.fixed(Instant.parse("2026-11-24T01:00:00Z"), ZoneOffset.UTC));
    cases.rows.put(NUMBER, CaseSample.in(CaseState.PROPOSED));
  }

  @Test
  void an_error_stops_the_approval_also_when_it_is_confirmed() {
    persons.stops(HANAKO, BlockLevel.ERROR);
    assertThat(acts.decide(NUMBER, VERSION, "", true)).isEqualTo(CaseOutcome.PROTECTED);
    assertThat(cases.rows.get(NUMBER).state()).isEqualTo(CaseState.PROPOSED);
    assertThat(outbox.puts).isEmpty();
  }

  @Test
  void an_alert_stops_it_until_it_is_confirmed() {
    persons.stops(HANAKO, BlockLevel.ALERT);
    assertThat(acts.decide(NUMBER, VERSION, "", false)).isEqualTo(CaseOutcome.ALERT_UNCONFIRMED);
    assertThat(outbox.puts).isEmpty();
    assertThat(acts.decide(NUMBER, VERSION, "", true)).isEqualTo(CaseOutcome.DONE);
  }

  @Test
  void nothing_stops_what_is_lifted() {
    persons.stops(HANAKO, BlockLevel.NONE);
    assertThat(acts.decide(NUMBER, VERSION, "", false)).isEqualTo(CaseOutcome.DONE);
  }

  @Test
  void a_rejection_is_decided_all_the_same() {
    persons.stops(HANAKO, BlockLevel.ERROR);
    cases.rows.put(NUMBER, CaseSample.rejecting());
    assertThat(acts.decide(NUMBER, VERSION, "", false)).isEqualTo(CaseOutcome.DONE);
  }
}

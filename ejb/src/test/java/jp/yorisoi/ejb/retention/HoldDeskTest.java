package jp.yorisoi.ejb.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.yorisoi.ejb.kernel.AddresseeNumber;
import jp.yorisoi.policy.Caller;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Role;
import jp.yorisoi.policy.audit.AuditDetails;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoldDeskTest {
  private static final Instant NOW = Instant.parse("2026-11-25T15:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private static final String RECEIPT = "2611-000001-3";
  private static final String PERSON = AddresseeNumber.ofSerial(1).value();

  private final AuditDetails details = new AuditDetails();
  private final CallerContext context = new CallerContext();
  private final Kept kept = new Kept();
  private long covered = 1;
  private final HoldActs acts =
      new HoldActs(
          kept, (chain, scope, target) -> covered, context, Clock.fixed(NOW, ZoneOffset.UTC));
  private final HoldDoor front = new FrontHoldDesk(null, acts, kept, details);
  private final HoldDoor core = new CoreHoldDesk(null, acts, kept, details);

  @BeforeEach
  void sign_in() {
    context.actAs(new Caller("officer-1", "総務課", "10.0.0.1", "lgwan", Set.of(Role.OFFICER)));
    details.begin(null);
  }

  private static NewHold wish(HoldScope scope, String target) {
    return new NewHold(scope, target, " 住民訴訟 ", "総務課長", TODAY, null);
  }

  private static NewHold from(LocalDate from, LocalDate until) {
    return new NewHold(HoldScope.EVERYTHING, "", "監査", "監査委員", from, until);
  }

  @Test
  void a_hold_is_entered_with_who_ordered_it_and_why_and_is_recorded() {
    assertThat(front.enter(wish(HoldScope.CASE, " ２６１１-000001-3 "))).isEqualTo(HoldOutcome.DONE);
    assertThat(kept.holds).hasSize(1);
    Hold hold = kept.holds.get(0);
    assertThat(hold.target()).isEqualTo(RECEIPT);
    assertThat(hold.reason()).isEqualTo("住民訴訟");
    assertThat(hold.enteredBy()).isEqualTo("officer-1");
    assertThat(hold.isInForce(TODAY)).isTrue();
    AuditDetails.Note recorded = details.end();
    assertThat(recorded.caseRef()).isEqualTo(RECEIPT);
    assertThat(recorded.fields()).isEqualTo("scope=CASE,outcome=DONE").doesNotContain("訴訟");
  }

  @Test
  void a_person_is_held_inside_only_and_is_named_in_the_record() {
    assertThat(front.enter(wish(HoldScope.PERSON, PERSON))).isEqualTo(HoldOutcome.WRONG_TARGET);
    assertThat(kept.holds).isEmpty();
    assertThat(core.enter(wish(HoldScope.PERSON, PERSON))).isEqualTo(HoldOutcome.DONE);
    assertThat(details.end().subjectRef()).isEqualTo(PERSON);
  }

  @ParameterizedTest
  @CsvSource({
    "CASE, 2611-000001-4",
    "CASE, ''",
    "PERSON, 123",
    "SOURCE, ' '",
    "KIND, EVERYTHING_ELSE",
    "BOOKING, B",
  })
  void what_names_nothing_is_refused_and_nothing_is_stored(HoldScope scope, String target) {
    assertThat(core.enter(wish(scope, target))).isEqualTo(HoldOutcome.WRONG_TARGET);
    assertThat(kept.holds).isEmpty();
  }

  @Test
  void no_scope_no_reason_no_order_or_no_sensible_period_is_refused() {
    assertThat(core.enter(wish(null, RECEIPT))).isEqualTo(HoldOutcome.WRONG_TARGET);
    assertThat(core.enter(new NewHold(HoldScope.EVERYTHING, "", " ", "x", TODAY, null)))
        .isEqualTo(HoldOutcome.REASON_MISSING);
    assertThat(
            core.enter(new NewHold(HoldScope.EVERYTHING, "", "x".repeat(1001), "x", TODAY, null)))
        .isEqualTo(HoldOutcome.REASON_MISSING);
    assertThat(core.enter(new NewHold(HoldScope.EVERYTHING, "", "x", "x".repeat(81), TODAY, null)))
        .isEqualTo(HoldOutcome.ORDER_MISSING);
    assertThat(core.enter(from(null, null))).isEqualTo(HoldOutcome.WRONG_PERIOD);
    assertThat(core.enter(from(TODAY, TODAY.minusDays(1)))).isEqualTo(HoldOutcome.WRONG_PERIOD);
    assertThat(core.enter(from(TODAY.minusDays(9), TODAY.minusDays(1))))
        .isEqualTo(HoldOutcome.WRONG_PERIOD);
    assertThat(kept.holds).isEmpty();
    assertThat(core.enter(from(TODAY.minusDays(9), TODAY))).isEqualTo(HoldOutcome.DONE);
  }

  @Test
  void everything_that_is_wrong_is_said_at_once_and_nothing_is_stored() {
    HoldCheck check = core.check(new NewHold(HoldScope.CASE, "", "", "", null, null));
    assertThat(check.problems())
        .containsExactly(
            HoldOutcome.WRONG_TARGET,
            HoldOutcome.REASON_MISSING,
            HoldOutcome.ORDER_MISSING,
            HoldOutcome.WRONG_PERIOD);
    assertThat(check.records()).isZero();
    covered = 3;
    assertThat(core.check(wish(HoldScope.CASE, RECEIPT))).isEqualTo(new HoldCheck(List.of(), 3));
    assertThat(kept.holds).isEmpty();
    AuditDetails.Note recorded = details.end();
    assertThat(recorded.caseRef()).isEqualTo(RECEIPT);
    assertThat(recorded.fields()).isEqualTo("scope=CASE,records=3");
  }

  @ParameterizedTest
  @CsvSource({
    "CASE, 2611-000001-3",
    "SOURCE, 20261125-7",
    "PERSON, ''",
  })
  void a_number_nobody_has_is_refused_until_somebody_is_sure_of_it(HoldScope scope, String number) {
    NewHold wish = wish(scope, scope == HoldScope.PERSON ? PERSON : number);
    covered = 0;
    assertThat(core.enter(wish)).isEqualTo(HoldOutcome.NOT_FOUND);
    assertThat(kept.holds).isEmpty();
    assertThat(core.enter(wish.surely())).isEqualTo(HoldOutcome.DONE);
    assertThat(kept.holds).hasSize(1);
  }

  @Test
  void a_hold_without_a_number_needs_no_record_yet() {
    covered = 0;
    assertThat(core.enter(from(TODAY, null))).isEqualTo(HoldOutcome.DONE);
    assertThat(core.enter(wish(HoldScope.KIND, "CASE_AFTER_END"))).isEqualTo(HoldOutcome.DONE);
  }

  @Test
  void an_individual_number_is_not_stored_wherever_it_was_typed() {
    String number = "123456789018";
    assertThat(core.enter(wish(HoldScope.SOURCE, number))).isEqualTo(HoldOutcome.INDIVIDUAL_NUMBER);
    assertThat(core.enter(new NewHold(HoldScope.EVERYTHING, "", number, "x", TODAY, null)))
        .isEqualTo(HoldOutcome.INDIVIDUAL_NUMBER);
    assertThat(kept.holds).isEmpty();
    assertThat(details.end().fields()).doesNotContain(number);
  }

  private void signIn(String officer) {
    context.actAs(new Caller(officer, "総務課", "10.0.0.1", "lgwan", Set.of(Role.OFFICER)));
  }

  @Test
  void a_hold_is_lifted_by_another_person_than_who_asked_and_both_are_kept() {
    core.enter(wish(HoldScope.CASE, RECEIPT));
    String id = kept.holds.get(0).id();
    assertThat(core.lift(id)).as("nobody asked").isEqualTo(HoldOutcome.GONE);
    assertThat(core.askLift(id)).isEqualTo(HoldOutcome.DONE);
    assertThat(core.askLift(id)).as("once").isEqualTo(HoldOutcome.GONE);
    assertThat(core.lift(id)).isEqualTo(HoldOutcome.SAME_PERSON);
    assertThat(kept.holds.get(0).isInForce(TODAY)).isTrue();
    signIn("officer-2");
    details.begin(null);
    assertThat(core.lift(id)).isEqualTo(HoldOutcome.DONE);
    AuditDetails.Note note = details.end();
    assertThat(note.fields()).isEqualTo("hold=" + id + ",outcome=DONE");
    assertThat(note.caseRef()).isEqualTo(RECEIPT);
    assertThat(kept.holds.get(0).liftAskedBy()).isEqualTo("officer-1");
    assertThat(kept.holds.get(0).liftedBy()).isEqualTo("officer-2");
    assertThat(kept.holds.get(0).isInForce(TODAY)).isFalse();
    assertThat(core.lift(id)).isEqualTo(HoldOutcome.GONE);
    assertThat(core.keep(id)).isEqualTo(HoldOutcome.GONE);
  }

  @Test
  void who_asked_may_take_it_back_and_anybody_may_leave_the_hold_as_it_is() {
    core.enter(wish(HoldScope.CASE, RECEIPT));
    String id = kept.holds.get(0).id();
    assertThat(core.keep(id)).isEqualTo(HoldOutcome.GONE);
    core.askLift(id);
    assertThat(core.keep(id)).isEqualTo(HoldOutcome.DONE);
    assertThat(kept.holds.get(0).isLiftAsked()).isFalse();
    core.askLift(id);
    signIn("officer-2");
    assertThat(core.keep(id)).isEqualTo(HoldOutcome.DONE);
    assertThat(core.lift(id)).isEqualTo(HoldOutcome.GONE);
    assertThat(kept.holds.get(0).isInForce(TODAY)).isTrue();
  }

  @Test
  void an_act_on_a_hold_that_is_not_there_is_recorded_as_one() {
    assertThat(core.lift("none")).isEqualTo(HoldOutcome.GONE);
    assertThat(details.end().found()).isFalse();
    details.begin(null);
    assertThat(core.find("none")).isEmpty();
    assertThat(details.end().found()).isFalse();
  }

  @Test
  void a_hold_is_in_force_on_its_first_and_on_its_last_day() {
    core.enter(from(TODAY, LocalDate.of(2028, 2, 29)));
    Hold hold = kept.holds.get(0);
    assertThat(hold.isInForce(TODAY.minusDays(1))).isFalse();
    assertThat(hold.isInForce(TODAY)).isTrue();
    assertThat(hold.isInForce(LocalDate.of(2028, 2, 29))).isTrue();
    assertThat(hold.isInForce(LocalDate.of(2028, 3, 1))).isFalse();
  }

  private static final class Kept implements HoldStore {
    private final List<Hold> holds = new ArrayList<>();

    @Override
    public void add(Chain chain, Hold hold) {
      holds.add(hold);
    }

    @Override
    public List<Hold> list(Chain chain, int limit) {
      return holds;
    }

    @Override
    public int liftsAskedByOthers(Chain chain, String who) {
      return (int)
          holds.stream()
              .filter(Hold::isLiftAsked)
              .filter(hold -> !hold.liftAskedBy().equals(who))
              .count();
    }

    @Override
    public Optional<Hold> find(Chain chain, String id) {
      return holds.stream().filter(hold -> hold.id().equals(id)).findFirst();
    }

    @Override
    public boolean askLift(Chain chain, String id, String by, Instant at) {
      return put(find(chain, id).orElseThrow(), at, by, null, null);
    }

    @Override
    public boolean keep(Chain chain, String id) {
      return put(find(chain, id).orElseThrow(), null, null, null, null);
    }

    @Override
    public boolean lift(Chain chain, String id, String by, Instant at) {
      Hold one = find(chain, id).orElseThrow();
      return put(one, one.liftAskedAt(), one.liftAskedBy(), at, by);
    }

    private boolean put(Hold one, Instant askedAt, String askedBy, Instant at, String by) {
      holds.remove(one);
      return holds.add(
          new Hold(
              one.id(),
              one.scope(),
              one.target(),
              one.reason(),
              one.orderedBy(),
              one.from(),
              one.until(),
              one.enteredAt(),
              one.enteredBy(),
              askedAt,
              askedBy,
              at,
              by));
    }
  }
}

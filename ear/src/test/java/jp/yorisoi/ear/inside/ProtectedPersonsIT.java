package jp.yorisoi.ear.inside;

import static jp.yorisoi.ear.inside.ProtectedSample.HUSBAND;
import static jp.yorisoi.ear.inside.ProtectedSample.HUSBANDS;
import static jp.yorisoi.ear.inside.ProtectedSample.KANA;
import static jp.yorisoi.ear.inside.ProtectedSample.LINKED;
import static jp.yorisoi.ear.inside.ProtectedSample.MOTHER;
import static jp.yorisoi.ear.inside.ProtectedSample.UNLINKED;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yorisoi.ear.EnrichedWar;
import jp.yorisoi.ejb.platform.sight.Sight;
import jp.yorisoi.ejb.procedure.ProcedureDesk;
import jp.yorisoi.ejb.protection.ProtectionOutcome;
import jp.yorisoi.ejb.register.RegisterDesk;
import jp.yorisoi.ejb.retention.CoreHoldDesk;
import jp.yorisoi.ejb.retention.HoldOutcome;
import jp.yorisoi.ejb.retention.HoldScope;
import jp.yorisoi.policy.Caller;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Role;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A protected person is planted, and every desk method of the table is asked for her, as everybody:
 * for who is not entitled all answers are those from before she was there.
 */
@InsideTheServer
class ProtectedPersonsIT {
  private static final Set<Role> OTHERS =
      EnumSet.of(Role.CLERK, Role.APPROVER, Role.BOOKING_DESK, Role.BOOKING_LEAD, Role.OFFICER);
  private static final Role[] ALL_HANDS = {
    Role.CLERK, Role.APPROVER, Role.OFFICER, Role.PROTECTION_HANDLER
  };
  private static final String NOBODYS = ProtectedSample.number(999_904);
  private static final String DENIED = "denied";

  @Inject private CallerContext context;
  @Inject private UserTransaction transaction;
  @Inject private ProtectedSample sample;
  @Inject private BlockedDoors doors;
  @Inject private ProcedureDesk cases;
  @Inject private RegisterDesk register;
  @Inject private CoreHoldDesk holds;
  @Inject private Records records;
  @Inject private Sight sight;

  @Deployment
  static WebArchive archive() {
    return EnrichedWar.made();
  }

  @BeforeEach
  void begin() throws Exception {
    transaction.begin();
    actAs(Role.PROTECTION_OFFICER);
    sample.plantHusband();
  }

  @AfterEach
  void undo() throws Exception {
    transaction.rollback();
  }

  private void actAs(Role... roles) {
    actAs("test", roles);
  }

  private void actAs(String id, Role... roles) {
    context.actAs(new Caller(id, "test", "127.0.0.1", "mynumber", Set.of(roles)));
  }

  private void plantAndProtect() {
    actAs("planter", Role.PROTECTION_OFFICER);
    sample.plantMother();
    assertThat(sample.protect()).isEqualTo(ProtectionOutcome.DONE);
  }

  /** What every reading door answers. */
  private Map<String, String> answers(Role... roles) {
    actAs(roles);
    Map<String, String> answers = new TreeMap<>();
    doors
        .reading()
        .forEach(
            (name, door) ->
                answers.put(
                    name, BlockedDoors.isOpen(name, Set.of(roles)) ? Dump.of(door.get()) : DENIED));
    return answers;
  }

  @Test
  void every_method_the_table_calls_blocked_is_asked_here() throws IOException {
    Set<String> asked = new TreeSet<>(doors.reading().keySet());
    asked.addAll(doors.acting().keySet());
    try (InputStream table = getClass().getResourceAsStream("/disclosure.csv")) {
      String text = new String(table.readAllBytes(), StandardCharsets.UTF_8);
      Set<String> blocked =
          text.lines()
              .filter(line -> line.endsWith(";blocked"))
              .map(line -> line.substring(0, line.indexOf(';')))
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(blocked).isEqualTo(asked);
    }
  }

  @Test
  void for_who_is_not_entitled_nothing_shows_that_she_is_there() {
    Map<Role, Map<String, String>> before = new TreeMap<>();
    OTHERS.forEach(role -> before.put(role, answers(role)));
    plantAndProtect();
    for (Role role : OTHERS) {
      Map<String, String> after = answers(role);
      if (role == Role.APPROVER) {
        // a number that names nobody, so that a supervisor knows there is work for others
        after.replaceAll((door, text) -> text.replaceAll("designated=\\d+", "designated=any"));
        before
            .get(role)
            .replaceAll((d, text) -> text.replaceAll("designated=\\d+", "designated=any"));
      }
      assertThat(after).as(role.name()).isEqualTo(before.get(role));
    }
    assertThat(before.get(Role.CLERK).values()).filteredOn(DENIED::equals).hasSize(6);
  }

  @Test
  void to_the_entitled_every_door_shows_her() {
    Map<String, String> before = answers(ALL_HANDS);
    plantAndProtect();
    Map<String, String> after = answers(ALL_HANDS);
    assertThat(after.values()).doesNotContain(DENIED);
    after.forEach((door, text) -> assertThat(text).as(door).isNotEqualTo(before.get(door)));
    assertThat(after.get("ProcedureDesk.workList")).contains(LINKED, UNLINKED, KANA);
    assertThat(after.get("RegisterDesk.find")).contains(MOTHER.value());
    assertThat(after.get("ProcedureDesk.open")).contains("仮支援措置");
    assertThat(after.get("LetterDesk.open"))
        .as("not what it says, before the officer has confirmed")
        .contains(LINKED)
        .doesNotContain(ProtectedSample.SECRET_ADDRESS);
  }

  @Test
  void an_act_on_her_case_is_answered_as_on_a_number_nobody_has() {
    plantAndProtect();
    for (Role role : OTHERS) {
      actAs(role);
      doors
          .acting()
          .forEach(
              (name, act) -> {
                if (BlockedDoors.isOpen(name, Set.of(role))) {
                  assertThat(act.apply(LINKED)).as(role + " " + name).isEqualTo(act.apply(NOBODYS));
                }
              });
    }
  }

  @Test
  void the_case_of_him_she_is_protected_from_shows_nothing_of_her_to_anybody() {
    plantAndProtect();
    for (Role[] roles : new Role[][] {{Role.CLERK}, ALL_HANDS, {Role.JOB}}) {
      actAs(roles);
      assertThat(Dump.of(register.householdOf(HUSBAND)))
          .contains(HUSBAND.value())
          .doesNotContain(MOTHER.value(), KANA);
    }
    actAs(ALL_HANDS);
    assertThat(Dump.of(cases.open(HUSBANDS))).doesNotContain(MOTHER.value(), KANA);
    assertThat(Dump.of(register.householdOf(MOTHER)))
        .as("her own case shows her and him, who is not protected")
        .contains(MOTHER.value());
  }

  @Test
  void the_job_still_finds_who_she_is_so_that_she_is_served() {
    plantAndProtect();
    actAs(Role.JOB);
    assertThat(register.match(ProtectedSample.declared()).resident()).contains(MOTHER);
  }

  @Test
  void who_tends_holds_about_protected_persons_tends_no_other_and_lifts_none_alone() {
    actAs("planter", Role.OFFICER);
    sample.hold(HUSBAND);
    String ordinary = sample.holdOn(HUSBAND);
    plantAndProtect();
    String hers = sample.hold();
    actAs("officer", Role.PROTECTION_OFFICER);
    assertThat(Dump.of(holds.look())).contains(MOTHER.value()).doesNotContain(HUSBAND.value());
    assertThat(holds.find(ordinary)).isEmpty();
    assertThat(holds.askLift(ordinary)).isEqualTo(HoldOutcome.GONE);
    assertThat(holds.askLift(hers)).isEqualTo(HoldOutcome.DONE);
    assertThat(holds.lift(hers)).isEqualTo(HoldOutcome.SAME_PERSON);
    actAs("officer-2", Role.OFFICER);
    assertThat(holds.lift(hers)).as("who may not see it").isEqualTo(HoldOutcome.GONE);
    assertThat(holds.askLift(ordinary)).isEqualTo(HoldOutcome.DONE);
    assertThat(holds.lift(ordinary)).isEqualTo(HoldOutcome.SAME_PERSON);
    actAs("officer-3", Role.PROTECTION_OFFICER);
    assertThat(holds.lift(ordinary)).isEqualTo(HoldOutcome.GONE);
    assertThat(holds.find(hers).orElseThrow().isInForce(LocalDate.of(2026, 11, 25))).isTrue();
    assertThat(holds.lift(hers)).isEqualTo(HoldOutcome.DONE);
    actAs("officer-4", Role.OFFICER);
    assertThat(holds.keep(ordinary)).isEqualTo(HoldOutcome.DONE);
    assertThat(holds.lift(ordinary)).as("nobody asks any more").isEqualTo(HoldOutcome.GONE);
  }

  @Test
  void what_a_hold_covers_is_counted_for_those_who_may_see_it_only() {
    plantAndProtect();
    actAs(Role.PROTECTION_OFFICER);
    assertThat(records(HoldScope.CASE, LINKED)).isEqualTo(1);
    assertThat(records(HoldScope.SOURCE, LINKED)).isEqualTo(1);
    assertThat(records(HoldScope.PERSON, MOTHER.value()))
        .as("her case, the one that is not linked yet, and her protection")
        .isEqualTo(3);
    actAs(Role.OFFICER);
    assertThat(records(HoldScope.CASE, LINKED)).isZero();
    assertThat(records(HoldScope.SOURCE, LINKED)).isZero();
    assertThat(records(HoldScope.PERSON, MOTHER.value())).isZero();
  }

  private long records(HoldScope scope, String target) {
    return holds.check(ProtectedSample.wish(scope, target)).records();
  }

  /** Else its absence would tell the officer that the person is protected. */
  @Test
  void who_entered_a_hold_sees_it_whomever_it_is_about() {
    plantAndProtect();
    actAs(Role.OFFICER);
    assertThat(Dump.of(doors.reading().get("HoldWork.look").get())).doesNotContain(MOTHER.value());
    actAs("planter", Role.OFFICER);
    assertThat(Dump.of(doors.reading().get("HoldWork.look").get())).contains(MOTHER.value());
  }

  @Test
  void who_leaves_the_register_stays_hidden_with_every_request_of_hers_until_it_ends() {
    plantAndProtect();
    sample.liftHolds();
    sample.leaveTheRegister();
    actAs(Role.CLERK);
    assertThat(register.find(HUSBAND)).as("whom nothing keeps").isEmpty();
    assertThat(cases.open(UNLINKED)).isEmpty();
    actAs(ALL_HANDS);
    assertThat(cases.open(UNLINKED)).isPresent();
    assertThat(register.find(MOTHER)).isPresent();
    records
        .tables(Chain.CORE)
        .update("UPDATE protection SET ended_at = entered_at WHERE subject = ?", MOTHER.value());
    sample.leaveTheRegister();
    assertThat(register.find(MOTHER)).isEmpty();
  }

  @Test
  void who_leaves_the_register_stays_known_while_a_hold_names_him() {
    actAs("planter", Role.OFFICER);
    sample.hold(HUSBAND);
    sample.leaveTheRegister();
    actAs(Role.CLERK);
    assertThat(register.find(HUSBAND)).isPresent();
    sample.liftHolds();
    sample.leaveTheRegister();
    assertThat(register.find(HUSBAND)).isEmpty();
  }

  @Test
  void entries_about_her_are_read_by_the_entitled_only() {
    plantAndProtect();
    actAs(ALL_HANDS);
    cases.open(LINKED);
    int all = entries();
    actAs(Role.OFFICER);
    assertThat(all).isPositive();
    assertThat(entries()).isZero();
  }

  private int entries() {
    return records.count(
        Chain.CORE,
        "SELECT COUNT(*) FROM audit_entry e WHERE (e.subject_ref = ? OR e.case_ref = ?) AND "
            + sight.audit("e"),
        MOTHER.value(),
        LINKED);
  }

  @Test
  void a_caller_nobody_knows_sees_nothing_either() {
    context.actAs(Caller.NOBODY);
    assertThat(sight.isEntitled()).isFalse();
    assertThat(Stream.of(sight.cases("x"), sight.persons("x"), sight.audit("x")))
        .allMatch(condition -> condition.contains("NOT IN"));
  }
}

package jp.yorisoi.ear.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.yorisoi.ear.EnrichedWar;
import jp.yorisoi.ejb.gate.GateDesk;
import jp.yorisoi.ejb.operation.FrontParkedDesk;
import jp.yorisoi.ejb.procedure.LetterDesk;
import jp.yorisoi.ejb.support.SupportDesk;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.NotPermitted;
import jp.yorisoi.policy.Role;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** The guard before the doors, as the container puts it there. */
@InsideTheServer
class DeskGuardIT {
  @Inject private CallerContext context;
  @Inject private Records records;
  @Inject private LetterDesk letters;
  @Inject private SupportDesk support;
  @Inject private FrontParkedDesk parked;
  @Inject private GateDesk gate;

  @Deployment
  static WebArchive archive() {
    return EnrichedWar.made();
  }

  @Test
  void a_call_nobody_makes_is_denied_and_the_denial_is_recorded_where_the_desk_works() {
    assertThatThrownBy(() -> letters.count(false)).isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> parked.count()).isInstanceOf(NotPermitted.class);
    assertThat(records.audited(Chain.CORE)).containsExactly("DENIED denied LetterDesk.count");
    assertThat(records.audited(Chain.FRONT)).containsExactly("DENIED denied FrontParkedDesk.count");
    assertThat(
            records.words(
                Chain.CORE,
                "SELECT CONCAT_WS(' ', actor, zone) FROM audit_entry WHERE request_id = ?",
                context.requestId()))
        .containsExactly("nobody none");
  }

  @Test
  void each_role_passes_the_doors_its_permissions_open_and_no_other() {
    Map<Role, Set<String>> open = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      context.actAs(Persons.staff(role));
      open.put(role, opened());
    }
    assertThat(open)
        .containsEntry(Role.CLERK, Set.of("letters"))
        .containsEntry(Role.APPROVER, Set.of())
        .containsEntry(Role.BOOKING_DESK, Set.of("names"))
        .containsEntry(Role.BOOKING_LEAD, Set.of("names"))
        .containsEntry(Role.OFFICER, Set.of("parked"))
        .containsEntry(Role.PROTECTION_HANDLER, Set.of())
        .containsEntry(Role.PROTECTION_OFFICER, Set.of("parked"))
        .containsEntry(Role.VISITOR, Set.of())
        .containsEntry(Role.RESIDENT, Set.of())
        .containsEntry(Role.JOB, Set.of("gate"));
    int doors = 4;
    int passed = 6;
    List<String> denied = new ArrayList<>(records.audited(Chain.CORE));
    denied.addAll(records.audited(Chain.FRONT));
    assertThat(denied)
        .filteredOn(entry -> entry.startsWith("DENIED "))
        .as("every call that was refused")
        .hasSize(doors * Role.values().length - passed);
  }

  @Test
  void what_is_read_is_recorded_with_the_names_of_what_was_shown() {
    context.actAs(Persons.staff(Role.BOOKING_DESK));
    support.nameList(0);
    assertThat(records.audited(Chain.FRONT))
        .containsExactly("SUPPORT_VIEWED done kana,phone,needs,reminder,attendance");
    assertThat(records.audited(Chain.CORE)).isEmpty();
  }

  private Set<String> opened() {
    Set<String> open = new java.util.TreeSet<>();
    attempt(open, "letters", () -> letters.count(false));
    attempt(open, "names", () -> support.nameList(0));
    attempt(open, "parked", () -> parked.count());
    attempt(open, "gate", () -> gate.waiting(1));
    return open;
  }

  private static void attempt(Set<String> open, String door, Runnable call) {
    try {
      call.run();
      open.add(door);
    } catch (NotPermitted refused) {
      assertThat(refused).hasMessage("not_permitted");
    }
  }
}

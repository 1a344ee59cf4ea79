package jp.yorisoi.integration.sync;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.yorisoi.ejb.gate.FetchedPackage;
import jp.yorisoi.ejb.gate.GateDesk;
import jp.yorisoi.ejb.gate.InspectedPackage;
import jp.yorisoi.ejb.gate.PackageInspection;
import jp.yorisoi.ejb.procedure.PackageUnreadable;
import jp.yorisoi.ejb.procedure.TakeInDesk;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.vault.VaultBroken;
import jp.yorisoi.policy.zone.CrossingRefused;
import jp.yorisoi.policy.zone.DeclaredFlows;
import org.junit.jupiter.api.Test;

class CaseTakeInTest {
  private static final InspectedPackage INSPECTED = new InspectedPackage(null, List.of());
  private final Set<String> sealedBroken = new HashSet<>();
  private final Set<String> emptied = new HashSet<>();
  private final Set<String> unreadable = new HashSet<>();
  private final Set<String> undeclared = new HashSet<>();
  private final Set<String> refusedByTheTable = new HashSet<>();
  private final Set<String> unnoted = new HashSet<>();
  private final Set<String> unmarked = new HashSet<>();
  private String field = "address";
  private final List<String> cases = new ArrayList<>();
  private final List<String> resting = new ArrayList<>();
  private final List<String> waiting = new ArrayList<>(List.of("a", "b", "c"));
  private final CaseTakeIn takeIn =
      new CaseTakeIn(new Gate(), new Inspection(), new Desk(), new CallerContext());

  @Test
  void what_waits_becomes_a_case_and_is_noted_as_fetched() {
    assertThat(takeIn.run()).isEqualTo("taken=3 of 3");
    assertThat(cases).containsExactly("a", "b", "c");
    assertThat(waiting).isEmpty();
    assertThat(resting).isEmpty();
  }

  @Test
  void whatever_is_wrong_with_one_package_the_others_become_cases() {
    waiting.addAll(List.of("d", "e", "f"));
    emptied.add("e");
    sealedBroken.add("a");
    refusedByTheTable.add("b");
    unreadable.add("c");
    undeclared.add("f");
    assertThat(takeIn.run()).isEqualTo("taken=1 of 6");
    assertThat(cases).containsExactly("d");
    assertThat(resting)
        .containsExactly(
            "a failed_VaultBroken",
            "b failed_EJBException",
            "c failed_PackageUnreadable",
            "e failed_IllegalStateException",
            "f gate_undeclared_field:address");
    assertThat(waiting).containsExactly("a", "b", "c", "e", "f");
  }

  @Test
  void one_whose_failure_cannot_be_noted_hides_it_not_and_holds_no_other() {
    sealedBroken.add("a");
    unnoted.add("a");
    unmarked.add("b");
    assertThat(takeIn.run()).isEqualTo("taken=1 of 3");
    assertThat(cases).containsExactly("b", "c");
    assertThat(resting).containsExactly("b failed_EJBException");
    assertThat(waiting).as("tried again").containsExactly("a", "b");
  }

  @Test
  void what_is_noted_may_cross_whatever_stands_in_the_package() {
    undeclared.add("a");
    field = "x".repeat(64);
    takeIn.run();
    assertThat(resting).hasSize(1);
    Map<String, String> rest =
        Map.of("receiptNumber", "2611-000001-3", "reason", resting.get(0).substring(2));
    assertThat(new DeclaredFlows().flow("take-in-rest").admit(rest).text("reason"))
        .startsWith("gate_undeclared_field:xxx");
  }

  private final class Gate extends GateDesk {
    @Override
    public List<String> waiting(int limit) {
      return List.copyOf(waiting);
    }

    @Override
    public Optional<FetchedPackage> fetch(String number) {
      if (sealedBroken.contains(number)) {
        throw new EJBException(new VaultBroken("sealed value does not open"));
      }
      if (emptied.contains(number)) {
        return Optional.empty();
      }
      return Optional.of(
          new FetchedPackage(
              number, "SELF", number, "p", 1, Instant.EPOCH, new byte[0], "{}", "request-1"));
    }

    @Override
    public void markFetched(String number) {
      if (unmarked.contains(number)) {
        throw new EJBException("no connection");
      }
      waiting.remove(number);
    }

    @Override
    public int rest(String number, String reason) {
      if (unnoted.contains(number)) {
        throw new EJBException("no connection");
      }
      resting.add(number + " " + reason);
      return 1;
    }
  }

  private final class Inspection extends PackageInspection {
    @Override
    public InspectedPackage inspect(FetchedPackage fetched) {
      if (undeclared.contains(fetched.receiptNumber())) {
        throw new CrossingRefused("gate_undeclared_field", field);
      }
      return INSPECTED;
    }
  }

  private final class Desk extends TakeInDesk {
    @Override
    public boolean takeIn(FetchedPackage fetched, InspectedPackage inspected) {
      assertThat(inspected).isSameAs(INSPECTED);
      if (unreadable.contains(fetched.receiptNumber())) {
        throw new PackageUnreadable();
      }
      if (refusedByTheTable.contains(fetched.receiptNumber())) {
        throw new EJBException("Data too long for column");
      }
      return cases.add(fetched.receiptNumber());
    }
  }
}

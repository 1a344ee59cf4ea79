package jp.yorisoi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.yorisoi.ear.SimulatorState.Decision;
import jp.yorisoi.ear.SimulatorState.Mail;
import jp.yorisoi.launcher.Part;
import jp.yorisoi.launcher.database.Schema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * kill -9 of the server between acknowledgement and delivery. The judges are the outside systems:
 * what was acknowledged to them or by them is there afterwards, and nothing has effect twice.
 */
@ExtendWith(SharedWar.class)
class CrashIT {
  private static final List<String> NEIGHBOURS = List.of("allowance", "mail", "online-request");
  private static final int RESIDENTS = 20;
  private static final String TAKE_IN = "case-take-in";
  private final RunningSystem system;
  private final Browser browser;
  private final Leases leases;

  CrashIT(RunningSystem system, Browser browser) {
    this.system = system;
    this.browser = browser;
    this.leases = new Leases(system);
  }

  @AfterEach
  void everythingBehavesAndTheChainIsWhole() throws Exception {
    switchAll("none");
    leases.release(Schema.CORE, TAKE_IN);
    for (Schema schema : Schema.values()) {
      RunningSystem.until("sealed", () -> system.verify(schema).unsealed() == 0);
      assertThat(system.verify(schema).findings()).as("audit chain of " + schema).isEmpty();
    }
  }

  @Test
  void what_was_acknowledged_approved_or_taken_before_a_kill_arrives_once_after_it()
      throws Exception {
    List<String> decided = system.simulate("{\"count\":2,\"notice\":\"mail\"}");
    String taken = caseOf(decided.get(0));
    String pending = caseOf(decided.get(1));
    StaffSteps approver = proposed(taken, pending);

    // acknowledged to the service, not handed on: as if another instance had the job and stood
    // still
    leases.hold(Schema.CORE, TAKE_IN);
    List<String> waiting = system.simulate("{\"count\":3}");
    for (String number : waiting) {
      RunningSystem.until("acknowledged " + number, () -> !told(number).isEmpty());
    }
    // a state that is still on its way would be told again and again, and 50 wait behind it
    RunningSystem.until("proposed is told", () -> toldStatus(taken).equals("40"));
    RunningSystem.until("nothing of it waits", () -> undelivered(taken) == 0);
    // taken by the neighbours, who answer after our time-outs: we never hear of it
    switchAll("late");
    approver.open(taken).press("decide");
    RunningSystem.until("the neighbours have taken all of the first", () -> allHold(taken));
    // approved while the neighbours are away
    switchAll("refuse");
    approver.open(pending).press("decide");
    assertThat(undelivered(taken)).as("taken, and we do not know it").isPositive();
    assertThat(undelivered(pending)).as("approved, not delivered").isPositive();
    assertThat(fetched(waiting)).as("acknowledged, not handed on").isZero();

    system.stack().kill(Part.APPLICATION);
    switchAll("none");
    leases.release(Schema.CORE, TAKE_IN);
    system.stack().restart(Part.APPLICATION);

    for (String ours : List.of(taken, pending)) {
      RunningSystem.until("all of " + ours + " is delivered", () -> undelivered(ours) == 0);
      assertThat(system.simulators().decisions(ours)).as("decisions").hasSize(1);
      assertThat(system.simulators().mails(ours)).as("notices").hasSize(1);
      assertThat(statuses(ours)).isEqualTo("10,20,30,40,50");
      assertThat(toldStatus(ours)).as("last state the service was told").isEqualTo("50");
    }
    assertThat(system.simulators().decisions(taken))
        .extracting(Decision::deliveries)
        .as("sent again, taken once")
        .allMatch(deliveries -> deliveries > 1);
    assertThat(system.simulators().mails(taken))
        .extracting(Mail::deliveries)
        .allMatch(deliveries -> deliveries > 1);
    for (String number : waiting) {
      assertThat(caseOf(number)).as("the number the service was told").isEqualTo(told(number));
    }
    assertThat(casesOf(waiting)).isEqualTo(waiting.size());
  }

  @Test
  void every_receipt_number_shown_before_a_kill_stands_and_who_saw_none_gets_one_by_pressing_again()
      throws Exception {
    Claimant claimant = Claimant.from(system);
    List<Claim> claims =
        IntStream.range(0, RESIDENTS)
            .parallel()
            .mapToObj(each -> Claim.readyToSend(new Resident(system), claimant))
            .toList();
    int before = system.count(Schema.FRONT, "SELECT COUNT(*) FROM submission");
    List<CompletableFuture<String>> pressed = claims.stream().map(CrashIT::press).toList();
    CompletableFuture.anyOf(pressed.toArray(CompletableFuture[]::new)).join();
    system.stack().kill(Part.APPLICATION);

    List<String> shown =
        pressed.stream().map(one -> one.exceptionally(broken -> "").join()).toList();
    Set<String> receipts = shown.stream().filter(one -> !one.isEmpty()).collect(Collectors.toSet());
    assertThat(receipts).as("receipts shown before the kill").isNotEmpty();
    for (String receipt : receipts) {
      assertThat(submissions(receipt)).as(receipt).isEqualTo(1);
    }
    system.stack().restart(Part.APPLICATION);

    List<String> again = claims.stream().map(claim -> press(claim).join()).toList();
    assertThat(again).doesNotContain("").doesNotHaveDuplicates();
    IntStream.range(0, RESIDENTS)
        .filter(each -> !shown.get(each).isEmpty())
        .forEach(each -> assertThat(again.get(each)).isEqualTo(shown.get(each)));
    assertThat(system.count(Schema.FRONT, "SELECT COUNT(*) FROM submission") - before)
        .as("one submission each")
        .isEqualTo(RESIDENTS);
    for (String receipt : again) {
      RunningSystem.until("a case: " + receipt, () -> isCase(receipt));
    }
  }

  /** Presses the button that sends; the receipt number shown, or empty. */
  private static CompletableFuture<String> press(Claim claim) {
    return claim
        .resident()
        .sending(Claim.REVIEW, Map.of())
        .thenApply(page -> page.marked("receipt-number").orElse(""));
  }

  private StaffSteps proposed(String... cases) {
    StaffSteps clerk = new StaffSteps(system, browser.desk()).signIn("yasugi.ichiro");
    for (String number : cases) {
      clerk.open(number).press("assign");
      clerk.press("approve");
    }
    return new StaffSteps(system, browser.desk()).signIn("noki.hana");
  }

  private void switchAll(String mode) throws Exception {
    for (String neighbour : NEIGHBOURS) {
      system.tellSimulator(
          "faults",
          "{\"system\":\"%s\",\"mode\":\"%s\",\"millis\":30000}".formatted(neighbour, mode));
    }
  }

  private boolean allHold(String ours) throws Exception {
    SimulatorState state = system.simulators();
    return state.decisions(ours).size() == 1
        && state.mails(ours).size() == 1
        && toldStatus(ours).equals("50");
  }

  /** Our number of an application, once it is a case. */
  private String caseOf(String number) throws Exception {
    String sql = "SELECT receipt_number FROM procedure_case WHERE source_number = ?";
    RunningSystem.until(
        "a case: " + number, () -> Objects.nonNull(system.value(Schema.CORE, sql, number)));
    return system.value(Schema.CORE, sql, number);
  }

  private boolean isCase(String receipt) throws Exception {
    String sql = "SELECT COUNT(*) FROM procedure_case WHERE receipt_number = ?";
    return system.count(Schema.CORE, sql, receipt) == 1;
  }

  private int casesOf(List<String> numbers) throws Exception {
    String sql = "SELECT COUNT(*) FROM procedure_case WHERE FIND_IN_SET(source_number, ?)";
    return system.count(Schema.CORE, sql, String.join(",", numbers));
  }

  private int fetched(List<String> numbers) throws Exception {
    String sql = "SELECT COUNT(fetched_at) FROM submission WHERE FIND_IN_SET(source_number, ?)";
    return system.count(Schema.FRONT, sql, String.join(",", numbers));
  }

  private int submissions(String receipt) throws Exception {
    String sql = "SELECT COUNT(*) FROM submission WHERE receipt_number = ?";
    return system.count(Schema.FRONT, sql, receipt);
  }

  private int undelivered(String ours) throws Exception {
    String sql = "SELECT COUNT(*) FROM outbox WHERE delivered_at IS NULL AND ordering_key = ?";
    return system.count(Schema.CORE, sql, ours) + system.count(Schema.FRONT, sql, ours);
  }

  private String statuses(String ours) throws Exception {
    String sql =
        "SELECT GROUP_CONCAT(status ORDER BY sequence) FROM status_step WHERE receipt_number = ?";
    return system.value(Schema.FRONT, sql, ours);
  }

  /** The number of ours the service was told for an application; empty before. */
  private String told(String number) throws Exception {
    return system.simulators().application(number).receiptNumber();
  }

  private String toldStatus(String ours) throws Exception {
    return system.simulators().applications().stream()
        .filter(one -> one.receiptNumber().equals(ours))
        .map(SimulatorState.Application::status)
        .findFirst()
        .orElse("");
  }
}

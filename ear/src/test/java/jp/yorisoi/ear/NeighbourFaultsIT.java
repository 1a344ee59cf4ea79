package jp.yorisoi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import jp.yorisoi.ear.SimulatorState.Decision;
import jp.yorisoi.launcher.database.Schema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The two SOAP neighbours fail in every way they know, while residents go on. What is due waits and
 * is delivered once when they are well again; the mirror of the register stays as it was.
 */
@ExtendWith(SharedWar.class)
class NeighbourFaultsIT {
  private static final List<String> MODES = List.of("fault", "wrong-namespace", "xxe", "hang");
  private static final int PAGES = 40;
  private static final double SLOWDOWN = 3.0;

  private final RunningSystem system;
  private final Browser browser;

  NeighbourFaultsIT(RunningSystem system, Browser browser) {
    this.system = system;
    this.browser = browser;
  }

  @AfterEach
  void everythingBehaves() throws Exception {
    system.fault("allowance", "none");
    system.fault("register", "none");
  }

  @Test
  void
      a_fault_a_wrong_namespace_an_external_entity_and_silence_delay_a_decision_and_harm_nothing_else()
          throws Exception {
    double before = medianMillis();
    String ours = proposedCase();
    int residents = residents();
    system.fault("allowance", MODES.get(0));
    StaffSteps approver = new StaffSteps(system, browser.desk()).signIn("noki.hana");
    approver.open(ours).press("decide");

    double silent = 0;
    for (String mode : MODES) {
      system.fault("allowance", mode);
      system.fault("register", mode);
      tryNow(ours);
      readRegisterNow();
      if (mode.equals("hang")) {
        silent = medianMillis();
      }
      RunningSystem.until(
          mode + " ends an attempt", () -> Objects.nonNull(decision(ours, "last_error")));
      assertThat(decision(ours, "last_error")).as(mode).startsWith("allowance_");
      assertThat(decision(ours, "parked_at")).as(mode + " is nothing for staff").isNull();
      RunningSystem.until(mode + " ends a read", () -> lastRead().startsWith("failed"));
      assertThat(residents()).as("the mirror after " + mode).isEqualTo(residents);
    }
    assertThat(system.simulators().decisions(ours)).isEmpty();
    assertThat(system.get(system.stack().simulatorUrl().resolve("faults")).body())
        .as("nobody followed an external entity")
        .contains("\"canaryHits\":0");

    everythingBehaves();
    tryNow(ours);
    readRegisterNow();
    RunningSystem.until("delivered", () -> Objects.nonNull(decision(ours, "delivered_at")));
    assertThat(system.simulators().decisions(ours))
        .extracting(Decision::deliveries)
        .containsExactly(1);
    RunningSystem.until(
        "read", () -> lastRead().startsWith("read=") || lastRead().equals("not due"));
    assertThat(residents()).isEqualTo(residents);
    double calm = Math.max(before, medianMillis());
    assertThat(silent)
        .as("median of a resident page while the neighbours are silent, against calm")
        .isLessThan(SLOWDOWN * calm);
  }

  private String proposedCase() throws Exception {
    String number = system.simulate("{\"count\":1}").get(0);
    String sql = "SELECT receipt_number FROM procedure_case WHERE source_number = ?";
    RunningSystem.until("a case", () -> system.value(Schema.CORE, sql, number) != null);
    String ours = system.value(Schema.CORE, sql, number);
    StaffSteps clerk = new StaffSteps(system, browser.desk()).signIn("yasugi.ichiro");
    clerk.open(ours).press("assign");
    clerk.press("approve");
    return ours;
  }

  /** As README lets the staff of the city do when a neighbour is well again. */
  private void tryNow(String ours) throws Exception {
    system.change(
        Schema.CORE,
        "UPDATE outbox SET next_attempt_at = UTC_TIMESTAMP(6), last_error = NULL"
            + " WHERE delivered_at IS NULL AND ordering_key = ?",
        ours);
  }

  /** As if an hour had passed since the register was read. */
  private void readRegisterNow() throws Exception {
    system.change(
        Schema.CORE, "UPDATE job_lease SET last_result = 'asked' WHERE job = 'register-sync'");
    system.change(
        Schema.CORE,
        "UPDATE sync_cursor SET updated_at = updated_at - INTERVAL 2 HOUR"
            + " WHERE source = 'register'");
  }

  private String lastRead() throws Exception {
    return system.value(
        Schema.CORE, "SELECT last_result FROM job_lease WHERE job = 'register-sync'");
  }

  private String decision(String ours, String column) throws Exception {
    String sql = " FROM outbox WHERE topic LIKE 'decision:%' AND ordering_key = ?";
    return system.value(Schema.CORE, "SELECT " + column + sql, ours);
  }

  private int residents() throws Exception {
    return system.count(Schema.CORE, "SELECT COUNT(*) FROM resident");
  }

  private double medianMillis() {
    Resident resident = new Resident(system);
    long[] took =
        IntStream.range(0, PAGES)
            .mapToLong(
                each -> {
                  long start = System.nanoTime();
                  assertThat(resident.open("/resident/support/list.xhtml").status()).isEqualTo(200);
                  return System.nanoTime() - start;
                })
            .sorted()
            .toArray();
    return took[PAGES / 2] / 1e6;
  }
}

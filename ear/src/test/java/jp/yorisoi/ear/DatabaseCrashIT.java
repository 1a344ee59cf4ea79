package jp.yorisoi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import jp.yorisoi.ear.Resident.Page;
import jp.yorisoi.launcher.Part;
import jp.yorisoi.launcher.database.Schema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What becomes of the pages when the database is killed, or when everybody is refused at once. */
@ExtendWith(SharedWar.class)
class DatabaseCrashIT {
  private static final String CLASSES = "/resident/support/list.xhtml";
  private static final String FORM = "/resident/request/form.xhtml?page=applicant";
  private static final int RESIDENTS = 10;
  private static final int REFUSED = 200;
  private static final int TOLD_TO_COME_AGAIN = 503;
  private static final Duration A_WAIT_FOR_A_CONNECTION = Duration.ofSeconds(60);

  private final RunningSystem system;

  DatabaseCrashIT(RunningSystem system) {
    this.system = system;
  }

  @AfterEach
  void theChainIsWhole() throws Exception {
    for (Schema schema : Schema.values()) {
      RunningSystem.until("sealed", () -> system.verify(schema).unsealed() == 0);
      assertThat(system.verify(schema).findings()).as("audit chain of " + schema).isEmpty();
    }
  }

  @Test
  void after_a_kill_of_the_database_pages_answer_again_and_every_receipt_shown_stands()
      throws Exception {
    RunningSystem.until(
        "the register is mirrored",
        () -> system.count(Schema.CORE, "SELECT COUNT(*) FROM resident") > 0);
    Claimant claimant = Claimant.from(system);
    List<Claim> claims =
        IntStream.range(0, RESIDENTS)
            .mapToObj(each -> Claim.readyToSend(new Resident(system), claimant))
            .toList();
    long server = system.stack().pid(Part.APPLICATION);
    List<CompletableFuture<String>> pressed = claims.stream().map(this::press).toList();
    CompletableFuture.anyOf(pressed.toArray(CompletableFuture[]::new)).join();
    system.stack().kill(Part.DATABASE);
    List<String> shown =
        pressed.stream().map(one -> one.exceptionally(broken -> "").join()).toList();
    assertThat(shown).as("receipts shown before the kill").anyMatch(one -> !one.isEmpty());

    system.stack().restart(Part.DATABASE);
    // the pool holds connections that died; one that was used within the last second is not asked
    RunningSystem.until("pages answer", this::everyPageAnswers);
    assertThat(everyPageAnswers()).as("and go on answering").isTrue();
    assertThat(system.stack().pid(Part.APPLICATION)).as("not restarted").isEqualTo(server);

    List<String> again = claims.stream().map(claim -> press(claim).join()).toList();
    assertThat(again).doesNotContain("").doesNotHaveDuplicates();
    for (int each = 0; each < RESIDENTS; each++) {
      if (!shown.get(each).isEmpty()) {
        assertThat(again.get(each)).as("shown before the kill").isEqualTo(shown.get(each));
      }
      String receipt = again.get(each);
      assertThat(count("SELECT COUNT(*) FROM submission WHERE receipt_number = ?", receipt))
          .as(receipt)
          .isEqualTo(1);
      RunningSystem.until("a case: " + receipt, () -> isCase(receipt));
    }
  }

  @Test
  void of_more_at_once_than_the_pool_has_connections_each_is_refused_and_none_waits_for_another()
      throws Exception {
    Resident late = Claim.begunBy(new Resident(system)).resident();
    system.change(Schema.FRONT, "DELETE FROM draft WHERE receipt_number IS NULL");
    String failed =
        "SELECT COUNT(*) FROM audit_entry WHERE event = 'REQUEST_FILLED_IN' AND outcome = 'failed'";
    int before = count(failed);
    ExecutorService hands = Executors.newFixedThreadPool(REFUSED);
    try {
      long start = System.nanoTime();
      List<Page> pages =
          IntStream.range(0, REFUSED)
              .mapToObj(each -> CompletableFuture.supplyAsync(() -> letIn(late), hands))
              .toList()
              .stream()
              .map(CompletableFuture::join)
              .toList();
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(A_WAIT_FOR_A_CONNECTION);
      assertThat(pages).extracting(Page::status).allMatch(status -> status < 500);
    } finally {
      hands.shutdown();
    }
    assertThat(count(failed) - before).as("each of them is recorded").isEqualTo(REFUSED);
  }

  /** The answer of the form; whom the room of resident pages asks to come again does so. */
  private static Page letIn(Resident late) {
    long end = System.nanoTime() + A_WAIT_FOR_A_CONNECTION.toNanos();
    Page page = late.open(FORM);
    while (page.status() == TOLD_TO_COME_AGAIN && System.nanoTime() < end) {
      page = late.open(FORM);
    }
    return page;
  }

  private boolean everyPageAnswers() {
    return IntStream.range(0, RESIDENTS)
        .parallel()
        .allMatch(each -> new Resident(system).open(CLASSES).status() == 200);
  }

  /** Presses the button that sends; the receipt number shown, or empty. */
  private CompletableFuture<String> press(Claim claim) {
    return claim
        .resident()
        .sending(Claim.REVIEW, Map.of())
        .thenApply(page -> page.marked("receipt-number").orElse(""));
  }

  private boolean isCase(String receipt) throws Exception {
    return system.count(
            Schema.CORE, "SELECT COUNT(*) FROM procedure_case WHERE receipt_number = ?", receipt)
        == 1;
  }

  private int count(String sql, Object... values) throws Exception {
    return system.count(Schema.FRONT, sql, values);
  }
}

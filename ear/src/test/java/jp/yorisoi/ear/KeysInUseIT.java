package jp.yorisoi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jp.yorisoi.launcher.database.Schema;
import jp.yorisoi.launcher.keys.KeyEntry;
import jp.yorisoi.launcher.keys.KeyFile;
import jp.yorisoi.launcher.keys.SealedValues;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.city.Policies;
import jp.yorisoi.policy.city.StoredField;
import jp.yorisoi.policy.vault.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * New keys under the running system: values of every sealed column, most as its pages made them.
 */
@ExtendWith(SharedWar.class)
class KeysInUseIT {
  private static final String MESSAGE = "保険証の写しを受け取りました。";
  private static final String NOTE = "電話で確かめた。";
  private static final Set<String> NOT_MADE_HERE =
      Set.of(
          "protection",
          "protection_release",
          "export_request",
          "legal_hold",
          "support_phone_task",
          "support_series",
          "support_draw",
          "support_message",
          "support_offline_list",
          "support_offline_result");

  private final RunningSystem system;
  private final Browser browser;

  KeysInUseIT(RunningSystem system, Browser browser) {
    this.system = system;
    this.browser = browser;
  }

  @Test
  void all_that_pages_sealed_comes_under_new_keys_and_the_old_ones_are_not_needed_any_more()
      throws Exception {
    RunningSystem.until(
        "the register is mirrored",
        () -> system.count(Schema.CORE, "SELECT COUNT(*) FROM resident") > 0);
    ResidentSteps.Receipt receipt =
        new ResidentSteps(system, browser.phone()).claim(Claimant.from(system));
    StaffSteps clerk = judged(receipt.number());
    String byLetter = claimByLetter();
    judged(byLetter);
    refusedAndCleared();
    helpIsNeeded(new BookingSteps(system, browser.phone()).book("カギ タロウ", "0854000002").number());
    Claim draft = Claim.readyToSend(new Resident(system), Claimant.from(system));

    Map<Schema, SealedSample> others = new TreeMap<>();
    for (Schema schema : Schema.values()) {
      others.put(schema, notMadeHere(schema));
    }
    Map<Schema, Integer> old = new TreeMap<>();
    for (Schema schema : Schema.values()) {
      int newest = keys(schema).rotate();
      old.put(schema, newest - 1);
      RunningSystem.until("every column of " + schema, () -> columnsDone(schema, newest));
      assertThat(
              system.value(
                  schema,
                  "SELECT GROUP_CONCAT(table_name, '.', column_name) FROM reseal_progress"
                      + " WHERE unreadable > 0 OR waiting > 0 OR resealed = 0"))
          .as("columns with values that did not open, are left, or were never there")
          .isNull();
      assertThat(
              system.count(
                  schema,
                  "SELECT COUNT(*) FROM audit_entry WHERE event = 'VALUES_RESEALED'"
                      + " AND actor LIKE '%reseal%'"))
          .isPositive();
    }
    RunningSystem.until("figures, looked up every ten seconds", this::figuresShowNothingLeft);
    retireAll(old);
    for (Map.Entry<Schema, SealedSample> each : others.entrySet()) {
      requireUnchanged(each.getKey(), each.getValue());
    }

    assertThat(clerk.open(receipt.number()).text()).contains(MESSAGE, NOTE);
    assertThat(new ResidentSteps(system, browser.phone()).state(receipt))
        .as("the PIN of before still fits")
        .isNotBlank();
    assertThat(draft.resident().send(Claim.REVIEW, Map.of()).marked("receipt-number"))
        .as("the form begun before is sent")
        .isPresent();
    Page letter = browser.desk();
    new StaffSteps(system, letter).signIn("yasugi.ichiro");
    letter.navigate(system.page("staff/cases/letters.xhtml"));
    letter.click("table a:text('" + byLetter + "')");
    assertThat(letter.textContent("[data-test=letter]")).contains(byLetter);
  }

  /** Help for the person of a booking, sealed as booking seals it. */
  private void helpIsNeeded(String booking) throws Exception {
    byte[] help = "{\"needs\":[\"COMPANION\"],\"answer\":\"\"}".getBytes(StandardCharsets.UTF_8);
    system.change(
        Schema.FRONT,
        "UPDATE support_booking SET needs = ? WHERE booking_number = ?",
        vault(Schema.FRONT).seal(help, "support_booking", "needs", booking),
        booking);
  }

  /** Nobody is protected, exports or holds anything in this test: rows as if somebody had. */
  private SealedSample notMadeHere(Schema schema) throws Exception {
    Chain chain = Chain.valueOf(schema.name());
    Map<String, List<SealedSample.Sealed>> tables = SealedSample.listed(chain);
    tables.keySet().retainAll(NOT_MADE_HERE);
    SealedSample sample = new SealedSample(chain, vault(schema));
    try (Connection owner = system.stack().owner(schema)) {
      sample.fill(owner, tables);
    }
    return sample;
  }

  private void requireUnchanged(Schema schema, SealedSample sample) throws Exception {
    try (Connection owner = system.stack().owner(schema)) {
      for (SealedSample.Sealed column : sample.filled()) {
        byte[] value = sample.value(owner, column);
        assertThat(vault(schema).open(value, column.table(), column.column(), column.row()))
            .as(column.clear())
            .asString(StandardCharsets.UTF_8)
            .isEqualTo(column.clear());
      }
      sample.remove(owner);
    }
  }

  private Vault vault(Schema schema) {
    Map<String, String> settings = system.stack().environment();
    String variable = schema.variable() + "_KEYS";
    return Vault.open(Path.of(settings.get(variable)), settings.get(variable + "_PASSWORD"));
  }

  private boolean figuresShowNothingLeft() throws Exception {
    String figures = new WebClient(system).get("metrics").body();
    return figures.contains("column=\"case_step.internal_note\"")
        && figures.contains("column=\"support_booking.person\"")
        && figures
            .lines()
            .filter(line -> line.startsWith("yorisoi_reseal_waiting{"))
            .allMatch(line -> line.endsWith(" 0"));
  }

  private void retireAll(Map<Schema, Integer> old) throws Exception {
    for (Map.Entry<Schema, Integer> each : old.entrySet()) {
      assertThat(new SealedValues(system.stack().databases()).count(each.getKey()))
          .doesNotContainKey(each.getValue());
      keys(each.getKey()).retire(each.getValue());
    }
    Thread.sleep(2_500); // until the instance has read the files again
  }

  private KeyFile keys(Schema schema) {
    Map<String, String> settings = system.stack().environment();
    String variable = schema.variable() + "_KEYS";
    KeyFile file =
        new KeyFile(Path.of(settings.get(variable)), settings.get(variable + "_PASSWORD"));
    assertThat(file.entries()).extracting(KeyEntry::alias).contains("h1");
    return file;
  }

  private boolean columnsDone(Schema schema, int epoch) throws Exception {
    return system.count(
            schema,
            "SELECT COUNT(*) FROM reseal_progress WHERE epoch = ? AND finished_at IS NOT NULL",
            epoch)
        == Policies.serving("yasugi").current().fields(Chain.valueOf(schema.name())).stream()
            .filter(field -> field.is(StoredField.Trait.SEALED))
            .count();
  }

  /** Taken in, looked at by a clerk who writes to both sides, and decided by another. */
  private StaffSteps judged(String number) throws Exception {
    RunningSystem.until(
        "the inner zone has taken it in",
        () ->
            system.count(
                    Schema.CORE,
                    "SELECT COUNT(*) FROM procedure_case WHERE receipt_number = ?",
                    number)
                == 1);
    StaffSteps clerk = new StaffSteps(system, browser.desk()).signIn("yasugi.ichiro").open(number);
    clerk.press("assign");
    clerk.write("message", MESSAGE).write("note", NOTE).press("approve");
    new StaffSteps(system, browser.desk()).signIn("noki.hana").open(number).press("decide");
    return clerk;
  }

  private String claimByLetter() throws Exception {
    Claim claim = Claim.begunBy(new Resident(system));
    for (Map<String, String> page : Claim.answers(Claimant.from(system))) {
      Map<String, String> answers = new TreeMap<>(page);
      answers.replace("notice-by", "letter");
      claim.next(answers);
    }
    claim.attach("photo.jpg", "image/jpeg", Claim.photo());
    return claim.resident().send(Claim.REVIEW, Map.of()).marked("receipt-number").orElseThrow();
  }

  private void refusedAndCleared() throws Exception {
    String bad = system.simulate("{\"count\":1,\"bad\":\"wrong-hash\"}").get(0);
    String sql = "SELECT id FROM quarantine WHERE source_number = ?";
    RunningSystem.until("quarantined", () -> system.value(Schema.FRONT, sql, bad) != null);
    Page page = browser.desk();
    new StaffSteps(system, page).signIn("yasugi.ichiro");
    page.navigate(
        system.page("staff/intake/clear.xhtml?id=" + system.value(Schema.FRONT, sql, bad)));
    page.fill("[id='clear:note']", NOTE);
    page.click("[id='clear:go']");
    page.waitForURL("**done=cleared");
  }
}

package jp.yorisoi.ejb.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.yorisoi.ejb.platform.outbox.ToldDatabase.Asked;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Purpose;
import jp.yorisoi.policy.audit.AuditDetails;
import jp.yorisoi.policy.audit.AuditTrail;
import jp.yorisoi.policy.vault.Vault;
import jp.yorisoi.policy.vault.VaultBroken;
import jp.yorisoi.policy.vault.Vaults;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutboxTest {
  private static final Instant NOW = Instant.parse("2026-11-26T00:00:00Z");
  private static final LocalDateTime STORED_NOW = LocalDateTime.parse("2026-11-26T00:00:00");
  private static final byte[] SAID = {1, 2, 3};
  private static final OutboxMessage THIRD_TRY =
      new OutboxMessage(7, "mail", "2611-000001-3", "m-1", SAID, 3, "r-1");

  private final ToldDatabase database = new ToldDatabase();
  private final CallerContext context = new CallerContext();
  private final List<String> recorded = new ArrayList<>();
  private Vault vault;
  private boolean keysAreThere = true;
  private Outbox outbox;

  @BeforeEach
  void setUp(@TempDir Path folder) throws Exception {
    vault = OutboxRuleTest.vault(folder.resolve("keys.p12"));
    outbox =
        new Outbox(
            database, new OneVault(), context, new Trail(), Clock.fixed(NOW, ZoneOffset.UTC));
  }

  @AfterEach
  void everything_taken_of_the_database_is_given_back() {
    assertThat(database.open).isZero();
  }

  @Test
  void what_is_put_is_sealed_due_at_once_and_keeps_the_request_that_caused_it() {
    context.continueRequest("request-of-the-act");
    outbox.put(Chain.CORE, "mail", "2611-000001-3", "m-1", SAID);

    Asked insert = database.asked.get(0);
    assertThat(insert.chain()).isEqualTo(Chain.CORE);
    assertThat(insert.sql()).startsWith("INSERT INTO outbox");
    assertThat(insert.values())
        .containsEntry(1, "mail")
        .containsEntry(2, "2611-000001-3")
        .containsEntry(3, "m-1")
        .containsEntry(5, "request-of-the-act")
        .containsEntry(6, STORED_NOW)
        .containsEntry(7, STORED_NOW);
    byte[] stored = (byte[]) insert.values().get(4);
    assertThat(stored).isNotEqualTo(SAID);
    assertThat(vault.open(stored, "outbox", "payload", "m-1")).isEqualTo(SAID);
  }

  @Test
  void it_knows_what_was_put_before() {
    assertThat(outbox.holds(Chain.FRONT, "m-1")).isFalse();
    database.rows.add(Map.of());
    assertThat(outbox.holds(Chain.FRONT, "m-1")).isTrue();
    assertThat(database.asked.get(0).values()).containsExactly(Map.entry(1, "m-1"));
  }

  @Test
  void what_is_claimed_is_opened_is_one_attempt_more_and_comes_back_after_the_hold() {
    database.rows.add(row(7, "m-1", 2));
    List<OutboxMessage> claimed = claim();

    assertThat(claimed).hasSize(1);
    assertThat(claimed.get(0).payload()).isEqualTo(SAID);
    assertThat(claimed.get(0))
        .usingRecursiveComparison()
        .isEqualTo(new OutboxMessage(7, "mail", "case-7", "m-1", SAID, 3, "r-7"));
    assertThat(database.asked.get(0).values())
        .containsExactly(Map.entry(1, "mail"), Map.entry(2, STORED_NOW), Map.entry(3, 20));
    assertThat(database.asked.get(1).values())
        .containsExactly(
            Map.entry(1, STORED_NOW.plusMinutes(2)), Map.entry(2, 7L), Map.entry(3, STORED_NOW));
  }

  @Test
  void what_another_has_claimed_a_moment_before_is_left_to_it() {
    database.rows.add(row(7, "m-1", 0));
    database.rows.add(row(8, "m-2", 0));
    database.changed.add(0);
    assertThat(claim()).extracting(OutboxMessage::id).containsExactly(8L);
  }

  @Test
  void one_that_cannot_be_opened_is_claimed_to_be_parked() {
    database.rows.add(row(7, "m-1", 0));
    database.rows.get(0).put(4, "another");
    assertThat(claim()).singleElement().matches(one -> !one.isReadable());
  }

  @Test
  void without_keys_nothing_is_claimed() {
    keysAreThere = false;
    database.rows.add(row(7, "m-1", 0));
    assertThatThrownBy(this::claim).isInstanceOf(VaultBroken.class);
    assertThat(database.asked).isEmpty();
  }

  @Test
  void what_was_taken_is_marked_and_audited_by_case_and_topic_never_by_what_it_says() {
    outbox.delivered(Chain.FRONT, THIRD_TRY);
    assertThat(settled()).startsWith("UPDATE outbox SET delivered_at = ?");
    assertThat(values()).containsExactly(STORED_NOW, 7L);
    assertThat(recorded)
        .containsExactly("FRONT OUTBOX_DELIVERED CASE_HANDLING 2611-000001-3 mail delivered");
  }

  @Test
  void what_cannot_be_taken_now_waits_its_pause_and_leaves_no_audit_entry() {
    outbox.postpone(Chain.FRONT, THIRD_TRY, "x".repeat(200));
    assertThat(settled()).startsWith("UPDATE outbox SET next_attempt_at = ?");
    assertThat(values()).containsExactly(STORED_NOW.plusSeconds(20), "x".repeat(80), 7L);
    assertThat(recorded).isEmpty();
  }

  @Test
  void what_is_refused_for_good_is_parked_with_the_reason_and_audited() {
    outbox.park(Chain.CORE, THIRD_TRY, "mail_address_refused");
    assertThat(settled()).startsWith("UPDATE outbox SET parked_at = ?");
    assertThat(values()).containsExactly(STORED_NOW, "mail_address_refused", 7L);
    assertThat(recorded)
        .containsExactly("CORE OUTBOX_DELIVERED CASE_HANDLING 2611-000001-3 mail parked");
  }

  @Test
  void what_is_not_needed_any_more_is_parked_and_given_up_at_once_and_audited() {
    outbox.drop(Chain.FRONT, THIRD_TRY, "taken_back");
    assertThat(settled()).startsWith("UPDATE outbox SET parked_at = ?, given_up_at = ?");
    assertThat(values()).containsExactly(STORED_NOW, STORED_NOW, "taken_back", 7L);
    assertThat(recorded).singleElement().asString().contains("2611-000001-3 mail dropped");
  }

  @Test
  void a_database_that_is_away_undoes_the_change_that_needed_it() {
    database.away = true;
    assertThatThrownBy(() -> outbox.put(Chain.FRONT, "mail", "k", "m-1", SAID))
        .isInstanceOf(OutboxUnavailable.class);
    assertThatThrownBy(() -> outbox.holds(Chain.FRONT, "m-1"))
        .isInstanceOf(OutboxUnavailable.class);
    assertThatThrownBy(this::claim).isInstanceOf(OutboxUnavailable.class);
    assertThatThrownBy(() -> outbox.delivered(Chain.FRONT, THIRD_TRY))
        .isInstanceOf(OutboxUnavailable.class);
    assertThat(recorded).isEmpty();
  }

  @Test
  void a_message_in_a_log_says_where_it_goes_and_not_what_it_says() {
    assertThat(THIRD_TRY).hasToString("7 mail 2611-000001-3");
  }

  private List<OutboxMessage> claim() {
    return outbox.claim(Chain.FRONT, "mail", 20, Duration.ofMinutes(2));
  }

  private Map<Object, Object> row(long id, String messageId, int attempts) {
    Map<Object, Object> row = new HashMap<>();
    row.put(1, id);
    row.put(2, "mail");
    row.put(3, "case-" + id);
    row.put(4, messageId);
    row.put(5, vault.seal(SAID, "outbox", "payload", messageId));
    row.put(6, attempts);
    row.put(7, "r-" + id);
    return row;
  }

  private String settled() {
    assertThat(database.asked).hasSize(1);
    return database.asked.get(0).sql();
  }

  private List<Object> values() {
    Map<Integer, Object> bound = database.asked.get(0).values();
    assertThat(bound.keySet()).first().as("numbered from 1 on").isEqualTo(1);
    assertThat(bound).containsKey(bound.size());
    return List.copyOf(bound.values());
  }

  private final class OneVault extends Vaults {
    @Override
    public Vault of(Chain chain) {
      if (!keysAreThere) {
        throw new VaultBroken("no keys");
      }
      return vault;
    }
  }

  private final class Trail extends AuditTrail {
    @Override
    public void record(Chain chain, AuditEvent event, Purpose purpose, AuditDetails.Note note) {
      recorded.add(
          chain + " " + event + " " + purpose + " " + note.caseRef() + " " + note.fields());
    }
  }
}

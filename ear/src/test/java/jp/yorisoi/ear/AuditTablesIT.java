package jp.yorisoi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import jp.yorisoi.launcher.LocalStack;
import jp.yorisoi.launcher.database.Account;
import jp.yorisoi.launcher.database.Schema;
import jp.yorisoi.launcher.verify.DatabaseChain;
import jp.yorisoi.launcher.verify.Verdict;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.audit.AuditSealer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The writer of the chain against the database, and the verifier that shares no class with it. */
class AuditTablesIT {
  private static final int PORTS = Integer.getInteger("yorisoi.test.ports", 19100) + 60;
  private static final String INSERT =
      "INSERT INTO audit_entry (id, at, actor, office, zone, event, outcome, purpose, subject_ref,"
          + " request_id) VALUES (?, UTC_TIMESTAMP(6), ?, ?, 'mynumber', 'SIGN_IN_TRIED', 'done',"
          + " 'OPERATION', ?, 'test')";

  @TempDir static Path folder;
  private static LocalStack stack;
  private final MovingClock clock = new MovingClock();

  @BeforeAll
  static void start() {
    stack = LocalStack.in(folder.resolve("data")).portsFrom(PORTS).start();
  }

  @AfterAll
  static void stop() {
    stack.close();
  }

  @Test
  void the_longest_account_and_office_are_recorded_sealed_and_proved() throws Exception {
    for (Schema schema : Schema.values()) {
      try (Connection owner = stack.owner(schema)) {
        entry(owner, 1_000, "u".repeat(64), "課".repeat(80));
      }
      sealer(schema).seal();
      assertThat(verdict(schema).findings()).isEmpty();
      assertThat(verdict(schema).unsealed()).isZero();
    }
  }

  /** The sealer lets the database lay an entry out, the verifier does it by itself. */
  @Test
  void whatever_stands_in_an_entry_the_verifier_lays_it_out_alike() throws Exception {
    List<String> texts = Arrays.asList(null, "", "-", "1:a", "課\uD83C\uDF38é'\\\"%", "v2|");
    try (Connection owner = stack.owner(Schema.FRONT);
        PreparedStatement insert =
            owner.prepareStatement(
                "INSERT INTO audit_entry (at, actor, office, origin, zone, event, outcome, purpose,"
                    + " case_ref, subject_ref, fields, my_number, request_id, form, subjects_hash)"
                    + " VALUES (?, ?, ?, ?, 'front', 'TEST', 'done', 'OPERATION', ?, ?, ?, ?, 'r',"
                    + " ?, NULL)")) {
      for (int i = 0; i < 4 * texts.size(); i++) {
        String text = texts.get(i % texts.size());
        String other = texts.get(i / 4);
        insert.setString(1, "2026-11-22 00:00:0" + i % 10 + (i % 2 == 0 ? "" : ".000120"));
        insert.setString(2, other == null ? "nobody" : other);
        insert.setString(3, text);
        insert.setString(4, other);
        insert.setString(5, text);
        insert.setString(6, other);
        insert.setString(7, text);
        insert.setInt(8, i % 2);
        insert.setInt(9, 1 + i % 2);
        insert.executeUpdate();
      }
    }
    assertThat(sealer(Schema.FRONT).seal()).isGreaterThanOrEqualTo(4 * texts.size());
    assertThat(verdict(Schema.FRONT).findings()).isEmpty();
    assertThat(verdict(Schema.FRONT).unsealed()).isZero();
  }

  @Test
  void an_entry_committed_late_is_sealed_at_once_in_a_second_or_in_half_a_minute()
      throws Exception {
    AuditSealer sealer = sealer(Schema.CORE);
    try (Connection owner = stack.owner(Schema.CORE)) {
      entry(owner, 50_000, "somebody", null);
      assertThat(sealer.seal()).as("the first look is a wide one").isPositive();
      entry(owner, 49_950, "close", null);
      entry(owner, 49_000, "near", null);
      entry(owner, 20_000, "far", null);
      assertThat(sealer.seal()).isEqualTo(1);
      clock.now = clock.now.plus(Duration.ofSeconds(1));
      assertThat(sealer.seal()).isEqualTo(1);
      clock.now = clock.now.plus(Duration.ofSeconds(28));
      assertThat(sealer.seal()).isZero();
      clock.now = clock.now.plus(Duration.ofSeconds(1));
      assertThat(sealer.seal()).isEqualTo(1);
    }
    assertThat(verdict(Schema.CORE).findings()).isEmpty();
    assertThat(verdict(Schema.CORE).unsealed()).isZero();
  }

  private static void entry(Connection connection, long id, String account, String office)
      throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setLong(1, id);
      insert.setString(2, account);
      insert.setString(3, office);
      insert.setString(4, account);
      insert.executeUpdate();
    }
  }

  private AuditSealer sealer(Schema schema) {
    Account account = schema == Schema.FRONT ? Account.FRONT_STAFF : Account.CORE_APP;
    return new AuditSealer(source(schema, account), folder, Chain.valueOf(schema.name()), clock);
  }

  private static DataSource source(Schema schema, Account account) {
    MysqlDataSource source = new MysqlDataSource();
    source.setUrl(stack.databases().url(schema));
    source.setUser(account.account());
    source.setPassword(stack.databases().password(account));
    return source;
  }

  private static Verdict verdict(Schema schema) throws SQLException {
    try (Connection owner = stack.owner(schema)) {
      return DatabaseChain.verify(schema.key(), owner, folder);
    }
  }

  private static final class MovingClock extends Clock {
    private Instant now = Instant.parse("2026-11-22T00:00:00Z");

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}

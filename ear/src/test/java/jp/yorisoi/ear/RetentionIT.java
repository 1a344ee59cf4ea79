package jp.yorisoi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import javax.sql.DataSource;
import jp.yorisoi.ejb.retention.OldData;
import jp.yorisoi.ejb.retention.persistence.JdbcOldData;
import jp.yorisoi.launcher.LocalStack;
import jp.yorisoi.launcher.database.Account;
import jp.yorisoi.launcher.database.Schema;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.database.DataSources;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is forgotten and what stays, with the rights of the application's accounts. */
class RetentionIT {
  private static final int PORTS = Integer.getInteger("yorisoi.test.ports", 19100) + 70;
  private static final Instant BEFORE = Instant.parse("2026-10-01T00:00:00Z");
  private static final String OLD = "'2026-09-30 23:59:59'";
  private static final String YOUNG = "'2026-10-01 00:00:00'";
  private static final String HASH = "UNHEX(SHA2('%s', 256))";

  @TempDir static Path folder;
  private static LocalStack stack;
  private final OldData old = new JdbcOldData(new Sources());

  @BeforeAll
  static void start() {
    stack = LocalStack.in(folder).portsFrom(PORTS).start();
  }

  @AfterAll
  static void stop() {
    stack.close();
  }

  @Test
  void packages_go_when_the_inner_zone_has_held_them_long_enough() throws Exception {
    submission("2609-000001-1", OLD);
    submission("2609-000002-2", YOUNG);
    submission("2609-000003-3", "NULL");
    assertThat(old.forgetPackages(BEFORE, 10)).isEqualTo(1);
    assertThat(old.forgetPackages(BEFORE, 10)).as("nothing is left").isZero();
    assertThat(
            value(
                Schema.FRONT,
                "SELECT GROUP_CONCAT(source_number) FROM submission"
                    + " WHERE package IS NULL AND verification IS NULL"))
        .isEqualTo("2609-000001-1");
  }

  @Test
  void what_messages_said_goes_after_they_were_delivered_or_given_up() throws Exception {
    for (Schema schema : Schema.values()) {
      message(schema, "delivered", OLD, "NULL");
      message(schema, "young", YOUNG, "NULL");
      message(schema, "waits", "NULL", "NULL");
      message(schema, "given up", "NULL", OLD);
      assertThat(old.forgetMessages(Chain.valueOf(schema.name()), BEFORE, 10)).isEqualTo(2);
      assertThat(
              value(
                  schema,
                  "SELECT GROUP_CONCAT(message_id ORDER BY id) FROM outbox WHERE payload IS NULL"))
          .isEqualTo("delivered,given up");
    }
  }

  @Test
  void refused_packages_go_after_somebody_dealt_with_them() throws Exception {
    refused("old", OLD);
    refused("open", "NULL");
    assertThat(old.forgetRefused(BEFORE, 10)).isEqualTo(1);
    assertThat(value(Schema.FRONT, "SELECT source_number FROM quarantine WHERE package IS NULL"))
        .isEqualTo("old");
  }

  @Test
  void who_sat_in_a_class_is_forgotten_after_it_and_the_seat_stays_counted() throws Exception {
    booking(1, "B-0000-0001-1", "2026-09-30 10:00:00");
    booking(2, "B-0000-0002-2", "2026-09-30 11:00:00");
    booking(3, "B-0000-0003-3", "2026-10-02 10:00:00");
    assertThat(old.forgetAttendees(BEFORE, 1)).as("so many at a time").isEqualTo(1);
    assertThat(old.forgetAttendees(BEFORE, 10)).isEqualTo(1);
    assertThat(
            value(
                Schema.FRONT,
                "SELECT GROUP_CONCAT(booking_number) FROM support_booking"
                    + " WHERE person IS NOT NULL"))
        .isEqualTo("B-0000-0003-3");
    assertThat(
            value(
                Schema.FRONT,
                "SELECT COUNT(*) FROM support_booking b WHERE person IS NULL AND pin_hash = ''"
                    + " AND seat_holder IS NULL AND open_slot IS NULL AND state = 'BOOKED'"
                    + " AND person_key = body_digest"))
        .isEqualTo("2");
    assertThat(value(Schema.FRONT, "SELECT SUM(taken) FROM support_session")).isEqualTo("3");
  }

  private static void submission(String number, String fetched) throws SQLException {
    change(
        Schema.FRONT,
        "INSERT INTO submission (receipt_number, source, source_number, procedure_id,"
            + " procedure_version, arrived_at, package, package_sha256, package_size,"
            + " verification, request_id, fetched_at) VALUES ('%1$s','WEB','%1$s','p',1,%2$s,'x',%3$s,1,'x','r',%4$s)"
                .formatted(number, OLD, HASH, fetched));
  }

  private static void message(Schema schema, String id, String delivered, String givenUp)
      throws SQLException {
    change(
        schema,
        "INSERT INTO outbox (topic, ordering_key, message_id, payload, request_id, created_at,"
            + " next_attempt_at, delivered_at, parked_at, given_up_at)"
            + " VALUES ('mail','k','%s','x','r',%s,%s,%s,%s,%s)"
                .formatted(id, OLD, OLD, delivered, givenUp, givenUp));
  }

  private static void refused(String number, String cleared) throws SQLException {
    change(
        Schema.FRONT,
        "INSERT INTO quarantine (source, source_number, reason, detail, arrived_at, package,"
            + " package_sha256, package_size, request_id, cleared_at)"
            + " VALUES ('PITTARI','%s','r','d',%s,'x',%s,1,'r',%s)"
                .formatted(number, OLD, HASH, cleared));
  }

  private static void booking(int id, String number, String start) throws SQLException {
    change(
        Schema.FRONT,
        "INSERT INTO support_session VALUES (%d,'k','p','%s','%s','%s','%s',5,1)"
            .formatted(id, start, start, start, start));
    change(
        Schema.FRONT,
        "INSERT INTO support_booking (booking_number, session_id, state, channel, idempotency_key,"
            + " body_digest, pin_hash, person, person_key, seat_holder, open_slot, booked_by,"
            + " created_at) VALUES ('%s',%d,'BOOKED','ONLINE',%s,%s,'h','x',%s,%s,%d,'resident',%s)"
                .formatted(
                    number,
                    id,
                    HASH.formatted("key" + id),
                    HASH.formatted("body" + id),
                    HASH.formatted("person"),
                    HASH.formatted("person"),
                    id,
                    OLD));
  }

  private static void change(Schema schema, String sql) throws SQLException {
    try (Connection owner = stack.owner(schema);
        Statement statement = owner.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  private static String value(Schema schema, String sql) throws SQLException {
    try (Connection owner = stack.owner(schema);
        Statement statement = owner.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }

  /** As an instance of the zone that owns the schema connects. */
  private static final class Sources extends DataSources {
    @Override
    public DataSource of(Chain chain) {
      Schema schema = Schema.valueOf(chain.name());
      Account account = chain == Chain.FRONT ? Account.FRONT_STAFF : Account.CORE_APP;
      MysqlDataSource source = new MysqlDataSource();
      source.setUrl(stack.databases().url(schema));
      source.setUser(account.account());
      source.setPassword(stack.databases().password(account));
      return source;
    }
  }
}

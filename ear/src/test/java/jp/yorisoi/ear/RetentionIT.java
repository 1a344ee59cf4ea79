package jp.yorisoi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import javax.sql.DataSource;
import jp.yorisoi.ejb.retention.OldData;
import jp.yorisoi.ejb.retention.RunLine;
import jp.yorisoi.ejb.retention.RunStore;
import jp.yorisoi.ejb.retention.domain.KeptFor;
import jp.yorisoi.ejb.retention.persistence.JdbcOldData;
import jp.yorisoi.ejb.retention.persistence.JdbcRunStore;
import jp.yorisoi.launcher.LocalStack;
import jp.yorisoi.launcher.database.Account;
import jp.yorisoi.launcher.database.Schema;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.database.DataSources;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is forgotten and what stays, with the rights of the application's accounts. */
class RetentionIT {
  private static final int PORTS = Integer.getInteger("yorisoi.test.ports", 19100) + 70;
  private static final Instant BEFORE = Instant.parse("2026-10-01T00:00:00Z");
  private static final String OLD = "'2026-09-30 23:59:59'";
  private static final String YOUNG = "'2026-10-01 00:00:00'";
  private static final LocalDate TODAY = LocalDate.of(2026, 10, 31);
  private static final String HASH = "UNHEX(SHA2('%s', 256))";

  @TempDir static Path folder;
  private static LocalStack stack;
  private final OldData old = new JdbcOldData(new Sources());
  private final RunStore runs = new JdbcRunStore(new Sources());

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
    assertThat(forget(Chain.FRONT, KeptFor.PACKAGE_AFTER_FETCH, 10)).isEqualTo(1);
    assertThat(forget(Chain.FRONT, KeptFor.PACKAGE_AFTER_FETCH, 10)).as("nothing is left").isZero();
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
      assertThat(forget(Chain.valueOf(schema.name()), KeptFor.MESSAGE_AFTER_DELIVERY, 10))
          .isEqualTo(2);
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
    assertThat(forget(Chain.FRONT, KeptFor.PACKAGE_AFTER_CLEARING, 10)).isEqualTo(1);
    assertThat(value(Schema.FRONT, "SELECT source_number FROM quarantine WHERE package IS NULL"))
        .isEqualTo("old");
  }

  @Test
  void who_sat_in_a_class_is_forgotten_after_it_and_the_seat_stays_counted() throws Exception {
    booking(1, "B-0000-0001-1", "2026-09-30 10:00:00");
    booking(2, "B-0000-0002-2", "2026-09-30 11:00:00");
    booking(3, "B-0000-0003-3", "2026-10-02 10:00:00");
    assertThat(forget(Chain.FRONT, KeptFor.BOOKING_AFTER_SESSION, 1))
        .as("so many at a time")
        .isEqualTo(1);
    assertThat(forget(Chain.FRONT, KeptFor.BOOKING_AFTER_SESSION, 10)).isEqualTo(1);
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

  @Test
  void the_state_of_a_closed_request_goes_with_its_pin_and_the_row_stays() throws Exception {
    state("2609-000011-1", "50", OLD);
    state("2609-000012-2", "50", YOUNG);
    state("2609-000013-3", "30", OLD);
    assertThat(forget(Chain.FRONT, KeptFor.STATUS_AFTER_END, 10)).isEqualTo(1);
    assertThat(
            value(
                Schema.FRONT,
                "SELECT GROUP_CONCAT(receipt_number ORDER BY receipt_number) FROM status_step"))
        .isEqualTo("2609-000012-2,2609-000013-3");
    assertThat(
            value(
                Schema.FRONT,
                "SELECT GROUP_CONCAT(receipt_number) FROM submission WHERE pin_hash IS NULL"
                    + " AND receipt_number BETWEEN '2609-000011-1' AND '2609-000013-3'"))
        .isEqualTo("2609-000011-1");
  }

  @Test
  void a_case_becomes_anonymous_and_its_papers_go_but_number_dates_and_state_stay()
      throws Exception {
    file("2609-000021-1", "50", OLD, "1000000001");
    file("2609-000022-2", "50", YOUNG, "1000000002");
    file("2609-000023-3", "30", OLD, "1000000003");
    file("2609-000024-4", "60", OLD, "1000000004");
    change(
        Schema.CORE,
        "UPDATE notice_letter SET sent_at = NULL WHERE receipt_number = '2609-000024-4'");
    assertThat(forget(Chain.CORE, KeptFor.CASE_AFTER_END, 10)).isEqualTo(1);
    String of = " WHERE receipt_number = '2609-000021-1'";
    assertThat(
            value(
                Schema.CORE,
                "SELECT CONCAT_WS('|', state, arrived_at, applicant_name, applicant_name_key,"
                    + " applicant_kana, applicant_kana_key, applicant_birth,"
                    + " IFNULL(addressee_number, 'nobody')) FROM procedure_case"
                    + of))
        .isEqualTo("50|2026-09-30 23:59:59.000000||||||nobody");
    for (String table : new String[] {"case_package", "case_document", "notice_letter"}) {
      assertThat(value(Schema.CORE, "SELECT COUNT(*) FROM " + table + of)).as(table).isEqualTo("0");
    }
    assertThat(
            value(
                Schema.CORE,
                "SELECT COUNT(*) FROM case_step WHERE public_message IS NULL AND internal_note IS"
                    + " NULL AND receipt_number = '2609-000021-1'"))
        .isEqualTo("1");
    assertThat(value(Schema.CORE, "SELECT COUNT(*) FROM case_package")).isEqualTo("3");
  }

  @Test
  void protections_go_after_their_end_with_their_releases() throws Exception {
    protection("over", "1000000011", OLD);
    protection("young", "1000000012", YOUNG);
    protection("held", "1000000013", "NULL");
    assertThat(forget(Chain.CORE, KeptFor.PROTECTION_AFTER_END, 10)).isEqualTo(1);
    assertThat(value(Schema.CORE, "SELECT GROUP_CONCAT(id ORDER BY id) FROM protection"))
        .isEqualTo("held,young");
    assertThat(value(Schema.CORE, "SELECT COUNT(*) FROM protection_release")).isEqualTo("2");
  }

  @Test
  void nothing_of_a_case_under_a_legal_hold_is_forgotten_until_it_is_lifted() throws Exception {
    String held = "2608-000031-1";
    String other = "2608-000032-2";
    for (String number : new String[] {held, other}) {
      submission(number, OLD);
      step(number, "50", OLD);
      refused(number, OLD);
      for (Schema schema : Schema.values()) {
        message(schema, "m" + number, number, OLD, "NULL");
      }
      file(number, "50", OLD, "1000000031");
    }
    for (Schema schema : Schema.values()) {
      hold(schema, "CASE", held, "'2026-10-31'", "'2026-10-31'");
    }
    assertThat(forgottenOfAllKinds()).as("the other case").isEqualTo(6);
    assertThat(forgottenOfAllKinds()).as("nothing more").isZero();
    assertThat(heldBack()).isEqualTo(6);
    assertThat(filled(held)).isEqualTo("1,1,1,1");
    assertThat(filled(other)).isEqualTo("0,0,0,0");
    for (Schema schema : Schema.values()) {
      change(schema, "UPDATE legal_hold SET lifted_at = '2026-10-31 00:00:00'");
    }
    assertThat(heldBack()).isZero();
    assertThat(forgottenOfAllKinds()).as("the next run takes it").isEqualTo(6);
    assertThat(filled(held)).isEqualTo("0,0,0,0");
  }

  @Test
  void a_hold_covers_a_person_a_kind_a_booking_or_everything_on_its_days() throws Exception {
    file("2608-000041-1", "50", OLD, "1000000041");
    message(Schema.CORE, "of a person", "2608-000041-1", OLD, "NULL");
    protection("of a person", "1000000041", OLD);
    booking(9, "B-0000-0009-9", "2026-09-29 10:00:00");
    hold(Schema.CORE, "PERSON", "1000000041", "'2026-10-31'", "NULL");
    hold(Schema.FRONT, "BOOKING", "B-0000-0009-9", "'2026-10-01'", "'2026-10-31'");
    assertThat(forgottenOfAllKinds()).isZero();
    assertThat(heldBack()).isEqualTo(4);
    change(Schema.CORE, "UPDATE legal_hold SET scope = 'KIND', target = 'CASE_AFTER_END'");
    assertThat(forgottenOfAllKinds()).as("message and protection").isEqualTo(2);
    change(Schema.CORE, "UPDATE legal_hold SET scope = 'EVERYTHING', target = ''");
    change(Schema.FRONT, "UPDATE legal_hold SET until_on = '2026-10-30'");
    assertThat(forgottenOfAllKinds()).as("the booking: its hold is over").isEqualTo(1);
    change(Schema.CORE, "UPDATE legal_hold SET from_on = '2026-11-01'");
    assertThat(forgottenOfAllKinds()).as("the case: its hold has not begun").isEqualTo(1);
  }

  @Test
  void a_run_is_written_down_and_the_last_one_of_each_kind_is_read() throws Exception {
    Instant at = Instant.parse("2026-10-31T18:40:00.123456Z");
    runs.add(Chain.CORE, new RunLine(at, KeptFor.CASE_AFTER_END, 1, 2, BEFORE));
    RunLine last = new RunLine(at.plusSeconds(1), KeptFor.CASE_AFTER_END, 3, 4, null);
    runs.add(Chain.CORE, last);
    change(
        Schema.CORE,
        "INSERT INTO retention_run (at, kind, forgotten, held_back)"
            + " VALUES ('2020-01-01', 'KIND_OF_AN_OLD_RELEASE', 1, 1)");
    assertThat(runs.latest(Chain.CORE)).containsExactly(last);
    assertThat(runs.latest(Chain.FRONT)).isEmpty();
  }

  private int forget(Chain chain, KeptFor kind, int limit) {
    return old.forget(chain, kind, BEFORE, TODAY, limit);
  }

  private int forgottenOfAllKinds() {
    int all = 0;
    for (Chain chain : Chain.values()) {
      for (KeptFor kind : KeptFor.values()) {
        all += forget(chain, kind, 100);
      }
    }
    return all;
  }

  private int heldBack() {
    int all = 0;
    for (Chain chain : Chain.values()) {
      for (KeptFor kind : KeptFor.values()) {
        all += old.heldBack(chain, kind, BEFORE, TODAY);
      }
    }
    return all;
  }

  /** What is left of a case: its copy, its state, its messages of both schemas, its papers. */
  private static String filled(String number) throws SQLException {
    String of = " = '" + number + "'";
    return String.join(
        ",",
        value(
            Schema.FRONT,
            "SELECT COUNT(*) FROM submission WHERE package IS NOT NULL AND receipt_number" + of),
        value(Schema.FRONT, "SELECT COUNT(*) FROM status_step WHERE receipt_number" + of),
        value(
            Schema.CORE,
            "SELECT COUNT(*) FROM outbox WHERE payload IS NOT NULL AND ordering_key" + of),
        value(Schema.CORE, "SELECT COUNT(*) FROM case_package WHERE receipt_number" + of));
  }

  private static void hold(Schema schema, String scope, String target, String from, String until)
      throws SQLException {
    change(
        schema,
        "INSERT INTO legal_hold (id, scope, target, reason, ordered_by, from_on, until_on,"
            + " entered_at, entered_by) VALUES (UUID(),'%s','%s','x','x',%s,%s,%s,'officer')"
                .formatted(scope, target, from, until, OLD));
  }

  private static void state(String number, String status, String at) throws SQLException {
    submission(number, "NULL");
    change(
        Schema.FRONT,
        "UPDATE submission SET pin_hash = 'h' WHERE receipt_number = '" + number + "'");
    step(number, status, at);
  }

  private static void step(String number, String status, String at) throws SQLException {
    change(
        Schema.FRONT,
        "INSERT INTO status_step VALUES ('%s',1,'%s','x',%s)".formatted(number, status, at));
  }

  private static void file(String number, String state, String ended, String person)
      throws SQLException {
    change(
        Schema.CORE,
        "INSERT INTO procedure_case (receipt_number, source, source_number, procedure_id,"
            + " procedure_version, revision, state, applicant_name, applicant_name_key,"
            + " applicant_kana, applicant_kana_key, applicant_birth, addressee_number, match_kind,"
            + " difference_count, arrived_at, taken_in_at, due_on, step_sequence)"
            + " VALUES ('%1$s','SELF','%1$s','p',1,1,'%2$s','n','n','k','k','b','%3$s','BY_HAND',0,"
                .formatted(number, state, person)
            + "%s,%s,'2026-09-30',1)".formatted(OLD, OLD));
    change(
        Schema.CORE,
        "INSERT INTO case_package VALUES ('%s',1,'x',%s,'x','x',%s)".formatted(number, HASH, OLD));
    change(
        Schema.CORE,
        "INSERT INTO case_document (receipt_number, revision, position, document_id, media_type,"
            + " size, sha256, content) VALUES ('%s',1,1,'d','t',1,%s,'x')".formatted(number, HASH));
    change(
        Schema.CORE,
        "INSERT INTO case_step VALUES ('%s',1,'DECIDED','%s','a',%s,'x','x')"
            .formatted(number, state, ended));
    change(
        Schema.CORE,
        "INSERT INTO notice_letter (receipt_number, sequence, kind, content, created_at, sent_at)"
            + " VALUES ('%s',1,'approved','x',%s,%s)".formatted(number, OLD, OLD));
  }

  private static void protection(String id, String subject, String ended) throws SQLException {
    change(
        Schema.CORE,
        "INSERT INTO protection (id, subject, asked_by, kind, source, inquiry_level, issue_level,"
            + " provisional, starts_on, entered_at, entered_by, ended_at)"
            + " VALUES ('%1$s','%2$s','%2$s','SUPPORT','OFFICE','ERROR','ERROR',0,'2020-01-01',"
                .formatted(id, subject)
            + "%s,'o',%s)".formatted(OLD, ended));
    change(
        Schema.CORE,
        "INSERT INTO protection_release (id, protection_id, released_at, until_at, released_by,"
            + " reason) VALUES ('r-%1$s','%1$s',%2$s,%2$s,'o','x')".formatted(id, OLD));
  }

  /** Each rule begins with empty tables. */
  @BeforeEach
  void empty() throws SQLException {
    for (String table :
        new String[] {
          "support_booking",
          "support_session",
          "status_step",
          "submission",
          "quarantine",
          "outbox",
          "legal_hold",
          "retention_run"
        }) {
      change(Schema.FRONT, "DELETE FROM " + table);
    }
    for (String table :
        new String[] {
          "notice_letter", "case_step", "case_document", "case_package", "procedure_case",
          "protection_release", "protection", "outbox", "legal_hold", "retention_run"
        }) {
      change(Schema.CORE, "DELETE FROM " + table);
    }
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
    message(schema, id, "k", delivered, givenUp);
  }

  private static void message(
      Schema schema, String id, String key, String delivered, String givenUp) throws SQLException {
    change(
        schema,
        "INSERT INTO outbox (topic, ordering_key, message_id, payload, request_id, created_at,"
            + " next_attempt_at, delivered_at, parked_at, given_up_at)"
            + " VALUES ('mail','%s','%s','x','r',%s,%s,%s,%s,%s)"
                .formatted(key, id, OLD, OLD, delivered, givenUp, givenUp));
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

package jp.yorisoi.ear;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import javax.sql.DataSource;
import jp.yorisoi.ejb.retention.KeptFor;
import jp.yorisoi.ejb.retention.OldData;
import jp.yorisoi.ejb.retention.RunStore;
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
import org.junit.jupiter.api.io.TempDir;

/** A stack with rows to be forgotten, worked on with the rights of the application's accounts. */
abstract class RetentionTables {
  private static final int PORTS = Integer.getInteger("yorisoi.test.ports", 19100) + 70;
  static final Instant BEFORE = Instant.parse("2026-10-01T00:00:00Z");
  static final String OLD = "'2026-09-30 23:59:59'";
  static final String YOUNG = "'2026-10-01 00:00:00'";
  static final LocalDate TODAY = LocalDate.of(2026, 10, 31);
  private static final String HASH = "UNHEX(SHA2('%s', 256))";

  @TempDir static Path folder;
  private static LocalStack stack;
  final OldData old = new JdbcOldData(new Sources());
  final RunStore runs = new JdbcRunStore(new Sources());

  @BeforeAll
  static void start() {
    stack = LocalStack.in(folder).portsFrom(PORTS).start();
  }

  @AfterAll
  static void stop() {
    stack.close();
  }

  int forget(Chain chain, KeptFor kind, int limit) {
    return old.forget(chain, kind, BEFORE, TODAY, limit);
  }

  static void state(String number, String status, String at) throws SQLException {
    submission(number, "NULL");
    change(
        Schema.FRONT,
        "UPDATE submission SET pin_hash = 'h' WHERE receipt_number = '" + number + "'");
    step(number, status, at);
  }

  static void step(String number, String status, String at) throws SQLException {
    change(
        Schema.FRONT,
        "INSERT INTO status_step VALUES ('%s',1,'%s','x',%s)".formatted(number, status, at));
  }

  static void file(String number, String state, String ended, String person) throws SQLException {
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

  static void protection(String id, String subject, String ended) throws SQLException {
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
          "support_offline_result",
          "support_offline_list",
          "support_phone_task",
          "support_booking",
          "support_session",
          "status_step",
          "submission",
          "quarantine",
          "outbox",
          "export_request",
          "legal_hold",
          "retention_run"
        }) {
      change(Schema.FRONT, "DELETE FROM " + table);
    }
    for (String table :
        new String[] {
          "notice_letter",
          "case_step",
          "case_document",
          "case_package",
          "procedure_case",
          "protection_release",
          "protection",
          "resident",
          "outbox",
          "export_request",
          "legal_hold",
          "retention_run"
        }) {
      change(Schema.CORE, "DELETE FROM " + table);
    }
  }

  static void call(String id, String booking, String callBy, String done) throws SQLException {
    change(
        Schema.FRONT,
        "INSERT INTO support_phone_task (id, occasion, reason, booking_number, callee, person_key,"
            + " call_by, created_at, created_by, done_at) VALUES ('%s',%s,'MESSAGE','%s','x',%s,%s,"
                .formatted(id, HASH.formatted(id), booking, HASH.formatted("p"), callBy)
            + OLD
            + ",'a',"
            + done
            + ")");
  }

  static void offlineList(String id, String expires) throws SQLException {
    change(
        Schema.FRONT,
        "INSERT INTO support_offline_list (id, place, held_on, sessions, content, made_at, made_by,"
            + " expires_at) VALUES ('%s','p','2020-01-01','1,2','x',%s,'a',%s)"
                .formatted(id, OLD, expires));
    change(
        Schema.FRONT,
        "INSERT INTO support_offline_result (id, list_id, joined_at, joined_by, written, content)"
            + " VALUES ('r %1$s','%1$s',%2$s,'a',1,'x')".formatted(id, OLD));
  }

  static void submission(String number, String fetched) throws SQLException {
    change(
        Schema.FRONT,
        "INSERT INTO submission (receipt_number, source, source_number, procedure_id,"
            + " procedure_version, arrived_at, package, package_sha256, package_size,"
            + " verification, request_id, fetched_at) VALUES ('%1$s','WEB','%1$s','p',1,%2$s,'x',%3$s,1,'x','r',%4$s)"
                .formatted(number, OLD, HASH, fetched));
  }

  static void message(Schema schema, String id, String delivered, String givenUp)
      throws SQLException {
    message(schema, id, "k", delivered, givenUp);
  }

  static void message(Schema schema, String id, String key, String delivered, String givenUp)
      throws SQLException {
    change(
        schema,
        "INSERT INTO outbox (topic, ordering_key, message_id, payload, request_id, created_at,"
            + " next_attempt_at, delivered_at, parked_at, given_up_at)"
            + " VALUES ('mail','%s','%s','x','r',%s,%s,%s,%s,%s)"
                .formatted(key, id, OLD, OLD, delivered, givenUp, givenUp));
  }

  static void export(Schema schema, String id, String expired) throws SQLException {
    change(
        schema,
        "INSERT INTO export_request (id, kind, purpose, parameters, reason, row_count, state,"
            + " asked_by, asked_at, expires_at) VALUES ('%s','WORK_LIST','REPORT','x','x',1,'READY',"
                .formatted(id)
            + "'a',%s,%s)".formatted(OLD, expired));
  }

  static void refused(String number, String cleared) throws SQLException {
    change(
        Schema.FRONT,
        "INSERT INTO quarantine (source, source_number, reason, detail, arrived_at, package,"
            + " package_sha256, package_size, request_id, cleared_at)"
            + " VALUES ('PITTARI','%s','r','d',%s,'x',%s,1,'r',%s)"
                .formatted(number, OLD, HASH, cleared));
  }

  static void booking(int id, String number, String start) throws SQLException {
    change(
        Schema.FRONT,
        "INSERT INTO support_session (id, kind, place, starts_at, ends_at, opens_at, closes_at,"
            + " capacity, taken) VALUES (%d,'k','p','%s','%s','%s','%s',5,1)"
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

  static void change(Schema schema, String sql) throws SQLException {
    try (Connection owner = stack.owner(schema);
        Statement statement = owner.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  static String value(Schema schema, String sql) throws SQLException {
    try (Connection owner = stack.owner(schema);
        Statement statement = owner.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }

  /** As an instance of the zone that owns the schema connects. */
  static final class Sources extends DataSources {
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

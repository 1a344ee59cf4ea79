package jp.yorisoi.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Set;
import javax.sql.DataSource;
import jp.yorisoi.ejb.privacy.PrivacyFigure;
import jp.yorisoi.ejb.privacy.persistence.FiguresUnavailable;
import jp.yorisoi.ejb.privacy.persistence.JdbcFigureStore;
import jp.yorisoi.ejb.privacy.persistence.JdbcPrivacyCounts;
import jp.yorisoi.launcher.LocalStack;
import jp.yorisoi.launcher.database.Account;
import jp.yorisoi.launcher.database.Schema;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.database.DataSources;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The numbers of the privacy page, with the rights of the application's accounts. */
class PrivacyFiguresIT {
  private static final int PORTS = Integer.getInteger("yorisoi.test.ports", 19100) + 90;
  private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
  private static final LocalDate GRANTED_FROM = LocalDate.of(2025, 10, 21);
  private static final String HASH = "UNHEX(SHA2('%s', 256))";

  @TempDir static Path folder;
  private static LocalStack stack;

  @BeforeAll
  static void start() {
    stack = LocalStack.in(folder).portsFrom(PORTS).start();
  }

  @AfterAll
  static void stop() {
    stack.close();
  }

  @Test
  void two_requests_of_one_person_are_one_person() throws Exception {
    applicant("2609-000001-1", "'1000000001'", "ヤスギ ハナコ");
    applicant("2609-000002-2", "'1000000001'", "ヤスギハナコ");
    applicant("2609-000003-3", "NULL", "ノギ タロウ");
    applicant("2609-000004-4", "NULL", "ノギ タロウ");
    assertThat(counts().people(Chain.CORE)).containsEntry("procedure:claim", 2);
  }

  @Test
  void who_was_forgotten_is_no_longer_counted() throws Exception {
    change(
        Schema.FRONT,
        "INSERT INTO support_session (id, kind, place, starts_at, ends_at, opens_at, closes_at,"
            + " capacity, taken) VALUES (1,'first-steps','p',NOW(),NOW(),NOW(),NOW(),5,3)");
    booking("B-0000-0001-1", "one", "'x'");
    booking("B-0000-0002-2", "two", "'x'");
    booking("B-0000-0003-3", "three", "NULL");
    assertThat(counts().people(Chain.FRONT)).containsEntry("kind:first-steps", 2);
  }

  @Test
  void staff_count_once_while_their_grant_holds_and_they_are_not_disabled() throws Exception {
    staff("now", "NULL", "2026-11-25", "2026-11-25");
    staff("over", "NULL", "2026-01-01", "2026-11-24");
    staff("later", "NULL", "2026-11-26", "2027-01-01");
    staff("stale", "NULL", "2025-10-20", "2027-01-01");
    staff("gone", "NOW()", "2026-01-01", "2027-01-01");
    change(
        Schema.CORE, "INSERT INTO staff_grant VALUES ('now','APPROVER','2026-11-25','2026-11-25')");
    assertThat(counts().staff(Chain.CORE, Set.of("CLERK", "APPROVER"), DAY, GRANTED_FROM))
        .isEqualTo(1);
    assertThat(counts().staff(Chain.CORE, Set.of("OFFICER"), DAY, GRANTED_FROM)).isZero();
    assertThat(counts().staff(Chain.CORE, Set.of(), DAY, GRANTED_FROM)).isZero();
  }

  @Test
  void publishing_again_replaces_the_numbers_and_each_schema_has_its_own() {
    JdbcFigureStore inner = new JdbcFigureStore(new Sources(Account.FRONT_GATE));
    JdbcFigureStore outer = new JdbcFigureStore(new Sources(Account.FRONT_STAFF));
    inner.put(new PrivacyFigure("procedure:claim", "core", 20, 1000, 3, DAY));
    inner.put(new PrivacyFigure("procedure:claim", "core", 20, 1000, 3, DAY));
    inner.put(new PrivacyFigure("procedure:claim", "core", 30, 1000, 4, DAY.plusDays(1)));
    outer.put(new PrivacyFigure("procedure:claim", "front", 0, 0, 0, DAY));
    JdbcFigureStore shown = new JdbcFigureStore(new Sources(Account.FRONT_PUBLIC));
    assertThat(shown.all())
        .containsExactlyInAnyOrder(
            new PrivacyFigure("procedure:claim", "core", 30, 1000, 4, DAY.plusDays(1)),
            new PrivacyFigure("procedure:claim", "front", 0, 0, 0, DAY));
    PrivacyFigure forged = new PrivacyFigure("procedure:claim", "core", 1, 0, 0, DAY);
    assertThatThrownBy(() -> shown.put(forged))
        .as("the account of the public cannot write them")
        .isInstanceOf(FiguresUnavailable.class);
  }

  private static JdbcPrivacyCounts counts() {
    return new JdbcPrivacyCounts(new Sources(Account.FRONT_STAFF));
  }

  private static void applicant(String number, String resident, String kana) throws SQLException {
    change(
        Schema.CORE,
        ("INSERT INTO procedure_case (receipt_number, source, source_number, procedure_id,"
                + " procedure_version, revision, state, applicant_name, applicant_name_key,"
                + " applicant_kana, applicant_kana_key, applicant_birth, addressee_number,"
                + " match_kind, difference_count, arrived_at, taken_in_at, due_on, step_sequence)"
                + " VALUES ('%1$s','SELF','%1$s','claim',1,1,'20','n','n','%3$s','%3$s',"
                + "'1990-01-01',%2$s,'NONE',0,NOW(),NOW(),NOW(),1)")
            .formatted(number, resident, kana));
  }

  private static void booking(String number, String person, String sealed) throws SQLException {
    change(
        Schema.FRONT,
        ("INSERT INTO support_booking (booking_number, session_id, state, channel,"
                + " idempotency_key, body_digest, pin_hash, person, person_key, booked_by,"
                + " created_at) VALUES ('%s',1,'BOOKED','ONLINE',%s,%s,'h',%s,%s,'r',NOW())")
            .formatted(
                number,
                HASH.formatted("k" + person),
                HASH.formatted("b" + person),
                sealed,
                HASH.formatted(person)));
  }

  private static void staff(String id, String disabled, String from, String until)
      throws SQLException {
    change(
        Schema.CORE,
        "INSERT INTO staff_account (user_id, display_name, office, password_hash, disabled_at)"
            + " VALUES ('%s','d','o','h',%s)".formatted(id, disabled));
    change(
        Schema.CORE,
        "INSERT INTO staff_grant VALUES ('%s','CLERK','%s','%s')".formatted(id, from, until));
  }

  private static void change(Schema schema, String sql) throws SQLException {
    try (Connection owner = stack.owner(schema);
        Statement statement = owner.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  /** As an instance with an account of {@code front} connects; {@code core} has one account. */
  private static final class Sources extends DataSources {
    private final Account front;

    Sources(Account front) {
      this.front = front;
    }

    @Override
    public DataSource of(Chain chain) {
      Schema schema = Schema.valueOf(chain.name());
      Account account = chain == Chain.FRONT ? front : Account.CORE_APP;
      MysqlDataSource source = new MysqlDataSource();
      source.setUrl(stack.databases().url(schema));
      source.setUser(account.account());
      source.setPassword(stack.databases().password(account));
      return source;
    }
  }
}

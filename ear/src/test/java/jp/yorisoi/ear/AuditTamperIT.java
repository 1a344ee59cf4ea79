package jp.yorisoi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import jp.yorisoi.launcher.LocalStack;
import jp.yorisoi.launcher.database.Login;
import jp.yorisoi.launcher.database.Schema;
import jp.yorisoi.launcher.verify.DatabaseChain;
import jp.yorisoi.launcher.verify.Finding;
import jp.yorisoi.launcher.verify.Verdict;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.audit.AuditSealer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Some hundred random tamperings in a real database, with the chain the real sealer made. The
 * administrator has all rights there and the sealer's own program, but not the folder of the
 * anchors.
 */
class AuditTamperIT {
  private static final int PORTS = Integer.getInteger("yorisoi.test.ports", 19100) + 80;
  private static final int ENTRIES = 60;
  private static final int TRIALS = 200;
  private static final List<String> TABLES = List.of("audit_entry", "audit_subject", "audit_seal");

  /** What is done to the entry under seal {@code ?}, whose id is the same here. */
  private static final List<String> CHANGES =
      List.of(
          "UPDATE audit_entry SET at = at + INTERVAL 1 MICROSECOND WHERE id = ?",
          "UPDATE audit_entry SET actor = CONCAT(actor, 'x') WHERE id = ?",
          "UPDATE audit_entry SET office = IF(office IS NULL, '', NULL) WHERE id = ?",
          "UPDATE audit_entry SET origin = '10.9.9.9' WHERE id = ?",
          "UPDATE audit_entry SET zone = 'lgwan' WHERE id = ?",
          "UPDATE audit_entry SET event = 'CASE_OPENED' WHERE id = ?",
          "UPDATE audit_entry SET outcome = 'failed' WHERE id = ?",
          "UPDATE audit_entry SET purpose = 'OPERATION' WHERE id = ?",
          "UPDATE audit_entry SET case_ref = '2611-999999-1' WHERE id = ?",
          "UPDATE audit_entry SET subject_ref = '1000009999' WHERE id = ?",
          "UPDATE audit_entry SET fields = 'name' WHERE id = ?",
          "UPDATE audit_entry SET my_number = 1 - my_number WHERE id = ?",
          "UPDATE audit_entry SET request_id = 'other' WHERE id = ?",
          "UPDATE audit_entry SET form = 3 - form WHERE id = ?",
          "UPDATE audit_entry SET subjects_hash = UNHEX(SHA2('x', 256)), form = 2 WHERE id = ?");

  /** What is found whether the chain is computed anew or not, and needs no other way. */
  private static final List<String> BLOWS =
      List.of(
          "DELETE FROM audit_entry WHERE id = ?",
          "DELETE FROM audit_seal WHERE seq = ?",
          "UPDATE audit_seal SET hash = REVERSE(hash) WHERE seq = ?",
          "DELETE FROM audit_seal WHERE seq >= ?",
          "UPDATE audit_subject SET subject_ref = 'x' WHERE entry_id = ? AND position = 1",
          "DELETE FROM audit_subject WHERE entry_id = ?",
          "DELETE FROM audit_subject WHERE entry_id = ? AND position = 2",
          "INSERT INTO audit_subject VALUES (?, 9, NULL, '1000009999')");

  @TempDir static Path folder;
  private static LocalStack stack;
  private final long seed = Long.getLong("yorisoi.tamper.seed", System.nanoTime());
  private final Random random = new Random(seed);

  @BeforeAll
  static void start() throws Exception {
    stack = LocalStack.in(folder.resolve("data")).portsFrom(PORTS).start();
    try (Connection owner = stack.owner(Schema.CORE)) {
      AuditSealer sealer = sealer(folder);
      for (int id = 1; id <= ENTRIES; id++) {
        write(owner, id);
        if (id % 4 == 0) {
          sealer.seal();
        }
      }
      for (String table : TABLES) {
        run(owner, "CREATE TABLE kept_" + table + " AS SELECT * FROM " + table);
      }
    }
  }

  @AfterAll
  static void stop() {
    stack.close();
  }

  /** Every third is of the first form, the others have two further persons. */
  private static void write(Connection owner, int id) throws SQLException {
    boolean first = id % 3 == 0;
    String hash = "UNHEX(SHA2('1:113:2611-000001-310:10000020181:213:2611-000002-1-', 256))";
    run(
        owner,
        "INSERT INTO audit_entry (id, at, actor, office, zone, event, outcome, purpose, case_ref,"
            + " fields, my_number, request_id, form, subjects_hash) VALUES ("
            + id
            + ", UTC_TIMESTAMP(6), 'clerk-"
            + id
            + "', '子育て支援課', 'mynumber', 'WORKLIST_VIEWED', 'done', 'CASE_HANDLING', NULL,"
            + " 'kana,rows=2', 0, 'r', "
            + (first ? "1, NULL)" : "2, " + hash + ")"));
    if (!first) {
      run(
          owner,
          "INSERT INTO audit_subject VALUES (%1$d, 1, '2611-000001-3', '1000002018'),".formatted(id)
              + " (%d, 2, '2611-000002-1', NULL)".formatted(id));
    }
  }

  @AfterEach
  void back() throws Exception {
    try (Connection owner = stack.owner(Schema.CORE)) {
      putBack(owner);
    }
  }

  private static void putBack(Connection owner) throws SQLException {
    for (String table : TABLES) {
      run(owner, "DELETE FROM " + table);
      run(owner, "INSERT INTO " + table + " SELECT * FROM kept_" + table);
    }
  }

  @Test
  void a_chain_nobody_touched_is_proved() throws Exception {
    assertThat(verdict().findings()).isEmpty();
    assertThat(verdict().sealed()).isEqualTo(ENTRIES);
  }

  @Test
  void random_changes_are_found_at_the_very_entry() throws Exception {
    for (int trial = 0; trial < TRIALS; trial++) {
      String sql = random.nextInt(3) == 0 ? one(BLOWS) : one(CHANGES);
      int place = placeFor(sql);
      try (Connection owner = stack.owner(Schema.CORE)) {
        change(owner, sql, place);
        requireFoundAt(place, sql);
        putBack(owner);
      }
    }
  }

  @Test
  void a_chain_the_administrator_computed_anew_is_found_at_the_entry_that_was_changed()
      throws Exception {
    for (int trial = 0; trial < TRIALS / 4; trial++) {
      String sql = random.nextInt(4) == 0 ? "DELETE FROM audit_entry WHERE id = ?" : one(CHANGES);
      int place = placeFor(sql);
      try (Connection owner = stack.owner(Schema.CORE)) {
        change(owner, sql, place);
        change(owner, "DELETE FROM audit_seal WHERE seq >= ?", place);
        sealer(folder.resolve("forger-" + trial)).seal();
        requireFoundAt(place, "anew: " + sql);
        putBack(owner);
      }
    }
  }

  private void requireFoundAt(int place, String what) throws SQLException {
    List<Finding> findings = verdict().findings();
    assertThat(findings).as("seed %d, %s at %d", seed, what, place).isNotEmpty();
    assertThat(findings.get(0).seq()).as("seed %d, %s, %s", seed, what, findings).isEqualTo(place);
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** Only entries of the second form have further persons. */
  private int placeFor(String sql) {
    int place = 1 + random.nextInt(ENTRIES);
    boolean needsSubjects = sql.contains("audit_subject") || sql.contains("subjects_hash");
    return needsSubjects && place % 3 == 0 ? place - 1 : place;
  }

  private static void change(Connection owner, String sql, int place) throws SQLException {
    try (PreparedStatement change = owner.prepareStatement(sql)) {
      change.setInt(1, place);
      assertThat(change.executeUpdate()).as(sql).isPositive();
    }
  }

  private static void run(Connection owner, String sql) throws SQLException {
    try (Statement statement = owner.createStatement()) {
      statement.execute(sql);
    }
  }

  private static AuditSealer sealer(Path anchors) {
    Login owner = stack.databases().owner(Schema.CORE);
    MysqlDataSource source = new MysqlDataSource();
    source.setUrl(owner.url());
    source.setUser(owner.user());
    source.setPassword(owner.password());
    return new AuditSealer(source, anchors, Chain.CORE, Clock.systemUTC());
  }

  private static Verdict verdict() throws SQLException {
    try (Connection owner = stack.owner(Schema.CORE)) {
      return DatabaseChain.verify("core", owner, folder);
    }
  }
}

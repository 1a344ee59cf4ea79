package jp.yorisoi.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import jp.yorisoi.launcher.database.Account;
import jp.yorisoi.launcher.database.Migrations;
import jp.yorisoi.launcher.database.Schema;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalStackIT {
  @TempDir static Path folder;
  private static LocalStack stack;

  @BeforeAll
  static void start() {
    stack = LocalStack.in(folder).portsFrom(TestPorts.base(0)).start();
  }

  @AfterAll
  static void stop() {
    stack.close();
  }

  @Test
  void both_schemas_are_migrated_and_a_second_run_changes_nothing() throws SQLException {
    assertThat(tables(Schema.FRONT)).contains("submission", "audit_entry", "flyway_schema_history");
    assertThat(tables(Schema.CORE))
        .contains("procedure_case", "audit_entry", "flyway_schema_history");
    assertThat(new Migrations(stack.databases()).run()).isZero();
  }

  @Test
  void the_accounts_of_the_outer_zones_are_denied_on_every_table_of_core() throws SQLException {
    List<String> tables = tables(Schema.CORE);
    assertThat(tables).hasSizeGreaterThan(10);
    for (Account account : Schema.FRONT.runtime()) {
      try (Connection connection = stack.runtime(Schema.FRONT, account);
          Statement statement = connection.createStatement()) {
        for (String table : tables) {
          for (String sql : List.of("SELECT 1 FROM %s", "DELETE FROM %s", "DROP TABLE %s")) {
            assertThatThrownBy(() -> statement.execute(sql.formatted("yorisoi_core." + table)))
                .as("%s on %s as %s", sql, table, account)
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("denied");
          }
        }
      }
    }
  }

  @Test
  void runtime_accounts_cannot_change_the_audit_trail_nor_the_schema() throws SQLException {
    for (Schema schema : Schema.values()) {
      for (Account account : schema.runtime()) {
        try (Connection connection = stack.runtime(schema, account);
            Statement statement = connection.createStatement()) {
          for (String sql :
              List.of(
                  "UPDATE audit_entry SET actor = 'x'",
                  "DELETE FROM audit_entry",
                  "UPDATE audit_seal SET seq = 0",
                  "CREATE TABLE mine (id INT)",
                  "DROP TABLE audit_entry")) {
            assertThatThrownBy(() -> statement.execute(sql))
                .as("%s as %s", sql, account)
                .hasMessageContaining("denied");
          }
        }
      }
    }
  }

  @Test
  void the_server_is_durable_speaks_utc_and_listens_on_loopback_only() throws Exception {
    try (Connection connection = stack.owner(Schema.CORE);
        Statement statement = connection.createStatement()) {
      assertThat(one(statement, "SELECT @@innodb_flush_log_at_trx_commit")).isEqualTo("1");
      assertThat(one(statement, "SELECT @@global.time_zone")).isEqualTo("+00:00");
      assertThat(one(statement, "SELECT @@session.time_zone")).isEqualTo("+00:00");
      assertThat(one(statement, "SELECT @@bind_address")).isEqualTo("127.0.0.1");
      assertThat(one(statement, "SELECT @@character_set_server")).isEqualTo("utf8mb4");
      assertThat(one(statement, "SELECT CHAR_LENGTH('𠮷葛󠄀')")).isEqualTo("3");
    }
  }

  @Test
  void nobody_enters_without_a_password() {
    assertThatThrownBy(
            () ->
                new jp.yorisoi.launcher.database.Login(
                        stack.databases().administrator().url(), "root", "")
                    .connect())
        .hasMessageContaining("denied");
  }

  @Test
  void what_was_committed_survives_kill_9_of_the_database() throws SQLException {
    try (Connection connection = stack.owner(Schema.FRONT);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE survivor (id INT PRIMARY KEY)");
      statement.execute("INSERT INTO survivor VALUES (42)");
    }
    stack.kill(Part.DATABASE);
    stack.restart(Part.DATABASE);
    try (Connection connection = stack.owner(Schema.FRONT);
        Statement statement = connection.createStatement()) {
      assertThat(one(statement, "SELECT id FROM survivor")).isEqualTo("42");
      statement.execute("DROP TABLE survivor");
    }
  }

  @Test
  void secrets_and_keys_are_readable_by_their_owner_only() throws Exception {
    stack.environment();
    for (String file : List.of("secrets.properties", "keys/front.p12", "keys/core.p12")) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(file))))
          .isEqualTo("rw-------");
    }
  }

  private static List<String> tables(Schema schema) throws SQLException {
    List<String> names = new ArrayList<>();
    try (Connection connection = stack.owner(schema);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SHOW TABLES")) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }

  private static String one(Statement statement, String sql) throws SQLException {
    try (ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }
}

package jp.yorisoi.launcher.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import jp.yorisoi.launcher.LocalStack;
import jp.yorisoi.launcher.TestPorts;
import jp.yorisoi.launcher.verify.DatabaseChain;
import jp.yorisoi.launcher.verify.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The schema of the previous release, with a row in it, becomes the schema of this one. */
class UpgradeIT {
  @TempDir Path folder;

  /** The last version of core whose audit entries had no form. */
  private static final String BEFORE_FORMS = "41";

  private static final String OLD_ENTRY =
      "INSERT INTO audit_entry (id, at, actor, zone, event, outcome, purpose, request_id) VALUES"
          + " (1, '2026-11-22 00:00:00.000001', 'a', 'mynumber', 'CASE_OPENED', 'done', 'p', 'r')";
  private static final String OLD_SEAL =
      "INSERT INTO audit_seal SELECT 1, 1, UNHEX(SHA2(CONCAT(UNHEX(REPEAT('00', 32)),"
          + " UNHEX('0000000000000001'), '1:126:2026-11-22 00:00:00.0000011:a--8:mynumber"
          + "11:CASE_OPENED4:done1:p---1:01:r'), 256)), UTC_TIMESTAMP(6)";

  @Test
  void audit_entries_of_the_release_without_forms_are_proved_after_the_upgrade() throws Exception {
    try (LocalStack stack =
        LocalStack.in(folder).portsFrom(TestPorts.base(1)).unmigrated().start()) {
      Migrations migrations = new Migrations(stack.databases());
      migrations.migrate(Schema.CORE, BEFORE_FORMS);
      try (Connection owner = stack.owner(Schema.CORE);
          Statement statement = owner.createStatement()) {
        statement.execute(OLD_ENTRY);
        statement.execute(OLD_SEAL);
        try (ResultSet row = statement.executeQuery("SELECT LOWER(HEX(hash)) FROM audit_seal")) {
          row.next();
          Files.writeString(
              folder.resolve("core.anchor"), "1 " + row.getString(1) + " 2026-11-22T00:00:01Z\n");
        }
        migrations.run();
        Verdict verdict = DatabaseChain.verify("core", owner, folder);
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.sealed()).isEqualTo(1);
        statement.execute("UPDATE audit_entry SET form = 2");
        assertThat(DatabaseChain.verify("core", owner, folder).proved()).isFalse();
      }
    }
  }

  @Test
  void an_older_schema_is_upgraded_and_keeps_its_rows() throws Exception {
    try (LocalStack stack =
        LocalStack.in(folder).portsFrom(TestPorts.base(1)).unmigrated().start()) {
      Migrations migrations = new Migrations(stack.databases());
      for (Schema schema : Schema.values()) {
        List<String> versions = migrations.versions(schema);
        assertThat(migrations.migrate(schema, versions.get(versions.size() - 2)))
            .isEqualTo(versions.size() - 1);
        try (Connection owner = stack.owner(schema);
            Statement statement = owner.createStatement()) {
          statement.execute("CREATE TABLE IF NOT EXISTS kept (id INT PRIMARY KEY)");
          statement.execute("INSERT INTO kept VALUES (1)");
        }
      }
      assertThat(migrations.run()).isPositive();
      for (Schema schema : List.of(Schema.values())) {
        try (Connection owner = stack.owner(schema);
            Statement statement = owner.createStatement();
            ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM kept")) {
          rows.next();
          assertThat(rows.getInt(1)).isEqualTo(1);
        }
      }
    }
  }
}

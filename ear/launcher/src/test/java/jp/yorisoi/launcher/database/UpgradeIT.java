package jp.yorisoi.launcher.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import jp.yorisoi.launcher.LocalStack;
import jp.yorisoi.launcher.TestPorts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The schema of the previous release, with a row in it, becomes the schema of this one. */
class UpgradeIT {
  @TempDir Path folder;

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

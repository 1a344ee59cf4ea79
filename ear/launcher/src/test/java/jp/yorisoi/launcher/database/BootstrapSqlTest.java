package jp.yorisoi.launcher.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BootstrapSqlTest {
  @Test
  void only_owners_may_write_and_only_in_their_own_database() {
    List<String> grants =
        BootstrapSql.statements(account -> "secret").stream()
            .filter(sql -> sql.startsWith("GRANT"))
            .toList();
    assertThat(grants)
        .containsExactly(
            "GRANT ALL PRIVILEGES ON yorisoi_front.* TO 'front_owner'@'%' WITH GRANT OPTION",
            "GRANT SELECT ON yorisoi_front.* TO 'backup_reader'@'%'",
            "GRANT ALL PRIVILEGES ON yorisoi_core.* TO 'core_owner'@'%' WITH GRANT OPTION",
            "GRANT SELECT ON yorisoi_core.* TO 'backup_reader'@'%'");
  }

  @Test
  void a_password_with_a_quote_stays_one_string() {
    assertThat(BootstrapSql.statements(account -> "a'b\\c"))
        .contains("CREATE USER IF NOT EXISTS 'core_app'@'%' IDENTIFIED BY 'a''b\\\\c'");
  }
}

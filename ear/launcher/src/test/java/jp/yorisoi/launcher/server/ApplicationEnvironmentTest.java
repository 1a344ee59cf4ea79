package jp.yorisoi.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import jp.yorisoi.launcher.database.Databases;
import jp.yorisoi.launcher.setup.Places;
import jp.yorisoi.launcher.setup.Secrets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApplicationEnvironmentTest {
  @TempDir Path folder;

  private Map<String, String> variables(String zones, Map<String, String> given) {
    Map<String, String> all = new HashMap<>(given);
    all.put("YORISOI_ZONES", zones);
    Places places = new Places(folder, folder);
    Secrets secrets = Secrets.open(places.secrets());
    return new ApplicationEnvironment(
            places, secrets, new Databases(all, secrets, 1), StackPorts.from(1), all)
        .variables();
  }

  @Test
  void an_instance_for_residents_gets_the_front_schema_and_nothing_else() {
    assertThat(variables("internet", Map.of()).keySet())
        .containsExactlyInAnyOrder(
            "YORISOI_CITY",
            "YORISOI_ZONES",
            "YORISOI_DEMONSTRATION",
            "YORISOI_PUBLIC_ADDRESS",
            "YORISOI_FRONT_URL",
            "YORISOI_FRONT_USER",
            "YORISOI_FRONT_PASSWORD",
            "YORISOI_FRONT_KEYS",
            "YORISOI_FRONT_KEYS_PASSWORD");
  }

  @Test
  void each_zone_has_its_own_account_in_front() {
    assertThat(user("internet")).isEqualTo("front_public");
    assertThat(user("lgwan")).isEqualTo("front_staff");
    assertThat(user("internet,lgwan")).isEqualTo("front_staff");
    assertThat(user("mynumber")).isEqualTo("front_gate");
    assertThat(user("internet,lgwan,mynumber")).isEqualTo("front_staff");
  }

  private String user(String zones) {
    return variables(zones, Map.of()).get("YORISOI_FRONT_USER");
  }

  @Test
  void each_zone_learns_of_its_own_neighbours() {
    assertThat(variables("lgwan", Map.of()))
        .containsKeys("YORISOI_ONLINE_REQUEST_URL", "YORISOI_SMTP_HOST", "YORISOI_AUDIT_ANCHOR_DIR")
        .doesNotContainKeys("YORISOI_REGISTER_URL", "YORISOI_ALLOWANCE_URL");
    assertThat(variables("mynumber", Map.of()))
        .containsKeys("YORISOI_REGISTER_URL", "YORISOI_ALLOWANCE_URL", "YORISOI_AUDIT_ANCHOR_DIR")
        .doesNotContainKeys("YORISOI_ONLINE_REQUEST_URL", "YORISOI_SMTP_HOST");
  }

  @Test
  void only_the_embedded_databases_are_a_demonstration() {
    assertThat(variables("internet,lgwan", Map.of()))
        .containsEntry("YORISOI_DEMONSTRATION", "true");
    assertThat(variables("internet,lgwan", outside()))
        .doesNotContainKeys("YORISOI_DEMONSTRATION", "YORISOI_PUBLIC_ADDRESS");
    Map<String, String> said = new HashMap<>(outside());
    said.put("YORISOI_DEMONSTRATION", "true");
    assertThat(variables("internet,lgwan", said)).containsEntry("YORISOI_DEMONSTRATION", "true");
  }

  @Test
  void only_the_simulated_mailbox_is_reached_in_clear_text() {
    assertThat(variables("lgwan", Map.of())).containsEntry("YORISOI_SMTP_STARTTLS", "false");
    assertThat(variables("lgwan", Map.of("YORISOI_SMTP_HOST", "mail.example.jp")))
        .doesNotContainKey("YORISOI_SMTP_STARTTLS");
  }

  @Test
  void owner_accounts_and_what_belongs_to_core_stay_with_the_launcher() {
    Map<String, String> outside = outside();
    assertThat(variables("internet,lgwan", outside).keySet())
        .contains("YORISOI_FRONT_URL")
        .noneMatch(name -> name.contains("OWNER") || name.startsWith("YORISOI_CORE"));
    assertThat(variables("mynumber", outside).keySet())
        .contains("YORISOI_CORE_URL")
        .noneMatch(name -> name.contains("OWNER"));
  }

  private static Map<String, String> outside() {
    Map<String, String> outside = new HashMap<>();
    for (String schema : new String[] {"FRONT", "CORE"}) {
      outside.put("YORISOI_" + schema + "_URL", "jdbc:mysql://127.0.0.1/x");
      for (String login : new String[] {"", "_OWNER"}) {
        outside.put("YORISOI_" + schema + login + "_USER", "user");
        outside.put("YORISOI_" + schema + login + "_PASSWORD", "password");
      }
    }
    return outside;
  }
}

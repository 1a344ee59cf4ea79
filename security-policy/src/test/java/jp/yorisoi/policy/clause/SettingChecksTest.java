package jp.yorisoi.policy.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.yorisoi.policy.city.CityPolicy;
import jp.yorisoi.policy.city.Clause;
import jp.yorisoi.policy.city.Policies;
import jp.yorisoi.policy.zone.Zone;
import jp.yorisoi.policy.zone.Zones;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingChecksTest {
  private static final CityPolicy POLICY = Policies.serving("izumo").current();

  private static SettingChecks with(Set<Zone> zones, Map<String, String> settings) {
    return new SettingChecks(new Zones(zones), name -> settings.getOrDefault(name, ""));
  }

  private static boolean holds(ClauseCheck check) {
    return look(check).holds();
  }

  private static Finding look(ClauseCheck check) {
    return check.look(POLICY, new Clause.Term(check.name(), Optional.empty()));
  }

  /** Let pass, and not called held. */
  private static void isLetPass(ClauseCheck check) {
    assertThat(look(check).holds()).isFalse();
    assertThat(look(check).demonstration()).isTrue();
    assertThat(look(check).bearable()).isTrue();
    assertThat(look(check).evidence()).contains("実演のため").doesNotContain("[");
  }

  @Nested
  class ThreeNetworks {
    private static final Set<Zone> ALL = EnumSet.allOf(Zone.class);

    @Test
    void an_instance_of_the_inner_network_serves_no_other() {
      assertThat(holds(with(Set.of(Zone.MYNUMBER), Map.of()).zonesSeparate())).isTrue();
      assertThat(holds(with(ALL, Map.of()).zonesSeparate())).isFalse();
    }

    @Test
    void a_demonstration_may_serve_all() {
      Map<String, String> demonstration = Map.of("YORISOI_DEMONSTRATION", "true");
      isLetPass(with(ALL, demonstration).zonesSeparate());
      isLetPass(with(ALL, demonstration).tls());
    }

    @Test
    void an_instance_of_the_outer_networks_knows_nothing_of_core() {
      Set<Zone> outer = Set.of(Zone.INTERNET, Zone.LGWAN);
      assertThat(holds(with(outer, Map.of()).zonesSeparate())).isTrue();
      for (String name :
          new String[] {
            "YORISOI_CORE_URL", "YORISOI_CORE_USER", "YORISOI_CORE_PASSWORD", "YORISOI_CORE_KEYS"
          }) {
        assertThat(holds(with(outer, Map.of(name, "x")).zonesSeparate())).as(name).isFalse();
        Map<String, String> even = Map.of(name, "x", "YORISOI_DEMONSTRATION", "true");
        assertThat(look(with(outer, even).zonesSeparate()).bearable()).as(name).isFalse();
      }
    }
  }

  @Test
  void what_an_outer_instance_knows_of_core_is_counted_and_named_without_its_value() {
    Set<Zone> outer = Set.of(Zone.LGWAN);
    assertThat(look(with(outer, Map.of()).zonesSeparate()).evidence()).endsWith("設定は 0 件");
    assertThat(
            look(with(outer, Map.of("YORISOI_CORE_PASSWORD", "secret")).zonesSeparate()).evidence())
        .endsWith("設定は 1 件（YORISOI_CORE_PASSWORD）");
  }

  @Test
  void who_gets_data_of_people_is_counted() {
    Map<String, String> settings = new HashMap<>();
    settings.put("YORISOI_REGISTER_URL", "https://register.example");
    settings.put("YORISOI_SMTP_HOST", "mail.example");
    assertThat(look(with(Set.of(Zone.LGWAN), settings).neighbours()).evidence())
        .isEqualTo("住民の情報を渡す相手は設定にある 2 か所だけで、暗号化している");
    settings.remove("YORISOI_SMTP_HOST");
    settings.put("YORISOI_SMTP_STARTTLS", "false");
    assertThat(look(with(Set.of(Zone.LGWAN), settings).neighbours()).evidence())
        .as("no mail leaves")
        .isEqualTo("住民の情報を渡す相手は設定にある 1 か所だけで、暗号化している");
  }

  @Test
  void a_city_runs_behind_tls() {
    assertThat(holds(with(Set.of(Zone.INTERNET), Map.of("YORISOI_TLS", "true")).tls())).isTrue();
    assertThat(holds(with(Set.of(Zone.INTERNET), Map.of()).tls())).isFalse();
  }

  @Test
  void neighbours_are_reached_over_tls() {
    Set<Zone> inner = Set.of(Zone.MYNUMBER);
    Map<String, String> plain = Map.of("YORISOI_REGISTER_URL", "http://register.example");
    assertThat(holds(with(inner, plain).neighbours())).isFalse();
    assertThat(
            holds(
                with(inner, Map.of("YORISOI_REGISTER_URL", "https://register.example"))
                    .neighbours()))
        .isTrue();
    isLetPass(
        with(inner, Map.of("YORISOI_REGISTER_URL", "http://x", "YORISOI_DEMONSTRATION", "true"))
            .neighbours());
  }

  @Test
  void mails_leave_over_tls() {
    Set<Zone> lgwan = Set.of(Zone.LGWAN);
    Map<String, String> named = Map.of("YORISOI_SMTP_HOST", "mail.example");
    assertThat(holds(with(lgwan, named).neighbours())).as("required by default").isTrue();
    Map<String, String> plain =
        Map.of("YORISOI_SMTP_HOST", "mail.example", "YORISOI_SMTP_STARTTLS", "false");
    assertThat(holds(with(lgwan, plain).neighbours())).isFalse();
    Map<String, String> demonstration = new HashMap<>(plain);
    demonstration.put("YORISOI_DEMONSTRATION", "true");
    isLetPass(with(lgwan, demonstration).neighbours());
  }

  @Test
  void who_seals_a_chain_has_it_stamped() {
    assertThat(holds(with(Set.of(Zone.LGWAN), Map.of()).stamped())).isFalse();
    Map<String, String> address = Map.of("YORISOI_TSA_URL", "http://t");
    assertThat(holds(with(Set.of(Zone.LGWAN), address).stamped())).as("no root").isFalse();
    Map<String, String> both = Map.of("YORISOI_TSA_URL", "http://t", "YORISOI_TSA_ROOT", "t.pem");
    assertThat(holds(with(Set.of(Zone.LGWAN), both).stamped())).isTrue();
    assertThat(holds(with(Set.of(Zone.INTERNET), Map.of()).stamped())).isTrue();
  }

  @Test
  void what_crosses_is_declared() {
    assertThat(holds(new RuleChecks().flows())).isTrue();
  }

  @Test
  void keys_are_there_and_nobody_else_on_the_machine_can_read_them(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("front.p12");
    assertThat(keys(file.toString())).as("not there").isFalse();
    Files.createFile(file);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    assertThat(keys(file.toString())).isTrue();
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    assertThat(keys(file.toString())).isFalse();
    assertThat(seenOf(file.toString()))
        .as("by its name, which tells where enough")
        .startsWith("鍵の入れ物 0 つ")
        .endsWith("（chmod 600）: front.p12");
    assertThat(seenOf("pkcs11:/etc/token.cfg")).isEqualTo("鍵の入れ物 1 つは、ほかの利用者から読めない所にある");
    assertThat(keys("")).as("none at all").isFalse();
    assertThat(keys("pkcs11:/etc/token.cfg")).isTrue();
  }

  /** The environment of the tests names a key file of {@code front}, which may not be there. */
  @Test
  void an_instance_is_looked_at_as_its_environment_set_it_up() {
    assertThat(look(new SettingChecks(new Zones(Set.of(Zone.LGWAN))).keys()).evidence())
        .containsAnyOf("鍵の入れ物 1 つ", "front.p12");
  }

  private static boolean keys(String where) {
    return holds(with(Set.of(Zone.INTERNET), Map.of("YORISOI_FRONT_KEYS", where)).keys());
  }

  private static String seenOf(String where) {
    return look(with(Set.of(Zone.INTERNET), Map.of("YORISOI_FRONT_KEYS", where)).keys()).evidence();
  }
}

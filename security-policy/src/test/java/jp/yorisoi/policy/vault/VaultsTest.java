package jp.yorisoi.policy.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.setting.SettingMissing;
import org.junit.jupiter.api.Test;

/** The environment of the tests names a key file of {@code front} and none of {@code core}. */
class VaultsTest {

  @Test
  void the_vault_of_a_schema_is_opened_once_with_the_keys_its_settings_name() throws Exception {
    Path file = Path.of(System.getenv("YORISOI_FRONT_KEYS"));
    Files.createDirectories(file.getParent());
    Files.move(
        TestKeys.file(file.getParent(), "test", "k1"), file, StandardCopyOption.REPLACE_EXISTING);
    Vaults vaults = new Vaults();
    Vault front = vaults.front();
    assertThat(front.open(front.seal(new byte[] {7}, "t", "c", "r"), "t", "c", "r"))
        .containsExactly(7);
    assertThat(vaults.front()).isSameAs(front);
    assertThat(vaults.of(Chain.FRONT)).isSameAs(front);
  }

  @Test
  void an_instance_without_keys_of_a_schema_says_which_setting_it_lacks() {
    assertThatThrownBy(() -> new Vaults().core())
        .isInstanceOf(SettingMissing.class)
        .hasMessage("setting absent or unreadable: YORISOI_CORE_KEYS");
    assertThatThrownBy(() -> new Vaults().of(Chain.CORE))
        .isInstanceOf(SettingMissing.class)
        .hasMessage("setting absent or unreadable: YORISOI_CORE_KEYS");
  }
}

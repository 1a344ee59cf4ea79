package jp.yorisoi.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import jp.yorisoi.policy.vault.Vault;
import jp.yorisoi.policy.vault.VaultBroken;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Keys on a PKCS#11 token: everything a key file does but the commands (docs/adr/0011). */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KeyTokenIT {
  private static final byte[] CLEAR = "葛󠄀城 𠮷江".getBytes(StandardCharsets.UTF_8);

  @TempDir private static Path folder;
  private static SoftToken token;

  @BeforeAll
  static void aTokenWithKeys() throws Exception {
    token = new SoftToken(folder);
    token.generate("k1");
    token.generate("h1");
  }

  private static Vault vault() {
    return Vault.onToken(token.configuration(), SoftToken.PIN);
  }

  /** First: a process that signed in to a token once is not asked again. */
  @Test
  @Order(1)
  void a_wrong_pin_and_a_token_that_is_not_there_are_named() {
    assertThatThrownBy(() -> Vault.onToken(token.configuration(), "00000000"))
        .isInstanceOf(VaultBroken.class)
        .hasMessage("token cannot be read");
    assertThatThrownBy(() -> Vault.onToken(folder.resolve("none.cfg"), SoftToken.PIN))
        .isInstanceOf(VaultBroken.class)
        .hasMessage("PKCS#11 configuration cannot be used");
  }

  @Test
  void what_is_sealed_opens_at_its_place_and_nowhere_else() {
    Vault vault = vault();
    byte[] sealed = vault.seal(CLEAR, "case_step", "public_message", "2611-000001-3/1");
    assertThat(sealed).hasSize(CLEAR.length + 31);
    assertThat(vault().open(sealed, "case_step", "public_message", "2611-000001-3/1"))
        .as("also after a new start")
        .isEqualTo(CLEAR);
    assertThatThrownBy(() -> vault.open(sealed, "case_step", "public_message", "2611-000001-3/2"))
        .isInstanceOf(VaultBroken.class);
    assertThatThrownBy(() -> vault.open(sealed, "case_step", "internal_note", "2611-000001-3/1"))
        .isInstanceOf(VaultBroken.class);
    sealed[sealed.length - 1] ^= 1;
    assertThatThrownBy(() -> vault.open(sealed, "case_step", "public_message", "2611-000001-3/1"))
        .isInstanceOf(VaultBroken.class);
  }

  @Test
  void a_package_of_the_largest_size_is_sealed() {
    byte[] archive = new byte[30 << 20];
    new Random(1).nextBytes(archive);
    Vault vault = vault();
    byte[] sealed = vault.seal(archive, "submission", "package", "2611-000001-3");
    assertThat(vault.open(sealed, "submission", "package", "2611-000001-3")).isEqualTo(archive);
  }

  @Test
  void keyed_hashes_stay_the_same_and_differ_by_use() {
    byte[] hash = vault().keyedHash("pin", CLEAR);
    assertThat(hash).hasSize(32).isEqualTo(vault().keyedHash("pin", CLEAR));
    assertThat(vault().keyedHash("token", CLEAR)).isNotEqualTo(hash);
  }

  @Test
  void a_new_key_seals_without_a_new_start_and_old_values_open() throws Exception {
    Vault running = vault();
    int before = running.newestEpoch();
    byte[] old = running.seal(CLEAR, "outbox", "payload", "m");
    byte[] hash = running.keyedHash("pin", CLEAR);
    token.generate("k" + (before + 1));
    Vault started = vault();
    byte[] fresh = started.seal(CLEAR, "outbox", "payload", "m");
    assertThat(Vault.epochOf(fresh)).isEqualTo(before + 1);
    RunningSystem.until("asked once a minute", () -> running.newestEpoch() == before + 1);
    assertThat(running.open(fresh, "outbox", "payload", "m")).isEqualTo(CLEAR);
    assertThat(Vault.epochOf(running.reseal(old, "outbox", "payload", "m"))).isEqualTo(before + 1);
    assertThat(running.open(old, "outbox", "payload", "m")).isEqualTo(CLEAR);
    assertThat(running.keyedHash("pin", CLEAR)).isEqualTo(hash);
  }
}

package jp.yorisoi.ejb.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import javax.crypto.spec.SecretKeySpec;
import jp.yorisoi.policy.vault.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutboxRuleTest {

  @ParameterizedTest
  @CsvSource({"1, 5", "2, 10", "3, 20", "8, 640"})
  void a_pause_doubles_with_each_attempt(int attempt, long seconds) {
    assertThat(Outbox.pauseAfter(attempt)).isEqualTo(Duration.ofSeconds(seconds));
  }

  @ParameterizedTest
  @CsvSource({"9", "21", "22", "1000", "2147483647"})
  void it_never_grows_beyond_a_quarter_of_an_hour(int attempt) {
    assertThat(Outbox.pauseAfter(attempt)).isEqualTo(Duration.ofMinutes(15));
  }

  @Test
  void it_never_shrinks() {
    for (int attempt = 1; attempt < 100; attempt++) {
      assertThat(Outbox.pauseAfter(attempt + 1)).isGreaterThanOrEqualTo(Outbox.pauseAfter(attempt));
    }
  }

  @Test
  void a_long_reason_of_a_foreign_system_is_cut_so_that_it_can_be_stored() {
    assertThat(Outbox.fitting("x".repeat(500))).hasSize(80);
    assertThat(Outbox.fitting("allowance_fault_UNAVAILABLE")).hasSize(27);
  }

  @Test
  void a_message_changed_or_moved_in_the_table_is_told_apart_and_breaks_nothing(
      @TempDir Path folder) throws Exception {
    Vault vault = vault(folder.resolve("keys.p12"));
    byte[] sealed = vault.seal(new byte[] {1, 2, 3}, "outbox", "payload", "m-1");
    OutboxMessage message = new OutboxMessage(1, "topic", "case", "m-1", sealed, 1, "request");

    assertThat(Outbox.opened(vault, message).payload()).containsExactly(1, 2, 3);
    assertThat(Outbox.opened(vault, message).isReadable()).isTrue();

    OutboxMessage moved = new OutboxMessage(2, "topic", "case", "m-2", sealed, 1, "request");
    assertThat(Outbox.opened(vault, moved).isReadable()).isFalse();
    sealed[sealed.length - 1] ^= 1;
    assertThat(Outbox.opened(vault, message).isReadable()).isFalse();
  }

  static Vault vault(Path file) throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    store.setEntry(
        "k1",
        new KeyStore.SecretKeyEntry(new SecretKeySpec(new byte[32], "AES")),
        new KeyStore.PasswordProtection("test".toCharArray()));
    try (OutputStream out = Files.newOutputStream(file)) {
      store.store(out, "test".toCharArray());
    }
    return Vault.open(file, "test");
  }
}

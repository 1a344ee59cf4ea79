package jp.yorisoi.policy.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyRingTest {
  private static final String PASSWORD = "fictional-password";
  @TempDir private Path folder;

  @Test
  void keys_are_counted_by_number_not_by_letter() throws Exception {
    Path file = TestKeys.file(folder, PASSWORD, "k9", "k10", "k2");
    KeyRing ring = KeyRing.load(file, PASSWORD.toCharArray());
    assertThat(ring.newestEpoch()).isEqualTo(10);
    assertThat(ring.oldestEpoch()).isEqualTo(2);
    assertThat(ring.of(10)).isEqualTo(TestKeys.key(2));
  }

  @Test
  void entries_of_other_names_are_no_keys() throws Exception {
    Path file = TestKeys.file(folder, PASSWORD, "k1", "other", "key2");
    KeyRing ring = KeyRing.load(file, PASSWORD.toCharArray());
    assertThat(ring.newestEpoch()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"k0", "k65536", "k99999999999999"})
  void a_number_that_does_not_fit_into_a_sealed_value_is_refused(String alias) throws Exception {
    Path file = TestKeys.file(folder, PASSWORD, "k1", alias);
    assertThatThrownBy(() -> KeyRing.load(file, PASSWORD.toCharArray()))
        .isInstanceOf(VaultBroken.class);
  }

  @Test
  void the_largest_number_that_fits_into_a_sealed_value_is_a_key() throws Exception {
    Path file = TestKeys.file(folder, PASSWORD, "k1", "k65535");
    KeyRing ring = KeyRing.load(file, PASSWORD.toCharArray());
    assertThat(ring.newestEpoch()).isEqualTo(65_535);
    assertThat(ring.holds(65_535)).isTrue();
    assertThat(ring.holds(2)).isFalse();
  }

  @Test
  void keys_that_were_derived_elsewhere_hash_and_the_others_stay() throws Exception {
    KeyRing ring =
        KeyRing.load(TestKeys.file(folder, PASSWORD, "k1", "k2"), PASSWORD.toCharArray());
    KeyRing other = ring.hashingWith(TestKeys.key(9));
    assertThat(other.hashKey()).isEqualTo(TestKeys.key(9));
    assertThat(other.newestEpoch()).isEqualTo(2);
    assertThat(other.of(1)).isEqualTo(TestKeys.key(1));
    assertThat(other.provider()).as("usable anywhere").isNull();
  }

  @Test
  void a_key_file_in_a_message_does_not_tell_its_password() {
    assertThat(new KeyFile(Path.of("keys.p12"), PASSWORD)).hasToString("KeyFile[keys.p12]");
  }

  @Test
  void a_token_nobody_configured_is_refused() throws Exception {
    Path configuration =
        Files.writeString(
            folder.resolve("token.cfg"), "name = absent\nlibrary = /nonexistent/libtoken.so\n");
    assertThatThrownBy(() -> Vault.onToken(configuration, "1234"))
        .isInstanceOf(VaultBroken.class)
        .hasMessage("PKCS#11 configuration cannot be used");
  }

  @Test
  void a_file_without_keys_is_refused() throws Exception {
    Path file = TestKeys.file(folder, PASSWORD, "other");
    assertThatThrownBy(() -> KeyRing.load(file, PASSWORD.toCharArray()))
        .isInstanceOf(VaultBroken.class);
    assertThatThrownBy(() -> KeyRing.of(new TreeMap<>())).isInstanceOf(VaultBroken.class);
  }

  @Test
  void a_wrong_password_is_refused() throws Exception {
    Path file = TestKeys.file(folder, PASSWORD, "k1");
    assertThatThrownBy(() -> Vault.open(file, "wrong")).isInstanceOf(VaultBroken.class);
  }

  @Test
  void a_file_that_is_missing_or_no_key_file_is_refused() throws Exception {
    Path absent = folder.resolve("absent.p12");
    assertThatThrownBy(() -> Vault.open(absent, PASSWORD)).isInstanceOf(VaultBroken.class);
    Path text = Files.writeString(folder.resolve("text.p12"), "no keys here");
    assertThatThrownBy(() -> Vault.open(text, PASSWORD)).isInstanceOf(VaultBroken.class);
  }

  @Test
  void an_epoch_without_a_key_is_named() throws Exception {
    KeyRing ring = KeyRing.load(TestKeys.file(folder, PASSWORD, "k1"), PASSWORD.toCharArray());
    assertThatThrownBy(() -> ring.of(3)).hasMessage("no key of epoch 3");
  }

  @Test
  void a_prepared_key_opens_and_does_not_seal() throws Exception {
    KeyRing ring =
        KeyRing.load(TestKeys.file(folder, PASSWORD, "k1", "p2"), PASSWORD.toCharArray());
    assertThat(ring.newestEpoch()).isEqualTo(1);
    assertThat(ring.of(2)).isEqualTo(TestKeys.key(2));
  }

  @Test
  void hashes_have_a_key_of_their_own_and_files_without_it_hash_under_the_oldest()
      throws Exception {
    Path own = TestKeys.file(folder, PASSWORD, "k1", "k2", "h1");
    assertThat(KeyRing.load(own, PASSWORD.toCharArray()).hashKey()).isEqualTo(TestKeys.key(3));
    Path before = TestKeys.file(folder, PASSWORD, "k1", "k2");
    assertThat(KeyRing.load(before, PASSWORD.toCharArray()).hashKey()).isEqualTo(TestKeys.key(1));
  }
}

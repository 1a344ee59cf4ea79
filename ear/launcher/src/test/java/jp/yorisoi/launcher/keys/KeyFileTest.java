package jp.yorisoi.launcher.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.Key;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.crypto.spec.SecretKeySpec;
import jp.yorisoi.launcher.setup.LaunchFailure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {
  private static final String PASSWORD = "fictional-password";
  @TempDir private Path folder;
  private KeyFile keys;

  @BeforeEach
  void aNewFile() {
    keys = new KeyFile(folder.resolve("front.p12"), PASSWORD);
    keys.create();
  }

  private List<String> aliases() {
    return keys.entries().stream().map(KeyEntry::alias).toList();
  }

  private Key key(String alias) throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(keys.path())) {
      store.load(in, PASSWORD.toCharArray());
    }
    return store.getKey(alias, PASSWORD.toCharArray());
  }

  @Test
  void a_rotation_adds_the_next_key_and_changes_no_other() throws Exception {
    Key first = key("k1");
    KeyEntry before = keys.entries().get(0);
    Key hashes = key("h1");
    assertThat(keys.rotate()).isEqualTo(2);
    assertThat(keys.rotate()).isEqualTo(3);
    assertThat(aliases()).containsExactly("k1", "k2", "k3", "h1");
    assertThat(key("k1")).isEqualTo(first).isNotEqualTo(key("k2"));
    assertThat(key("h1")).isEqualTo(hashes).isNotEqualTo(first);
    assertThat(keys.entries().get(0)).as("when it was made is remembered").isEqualTo(before);
  }

  @Test
  void a_prepared_key_is_the_one_that_seals_after_the_next_rotation() throws Exception {
    assertThat(keys.prepare()).isEqualTo(2);
    assertThat(keys.prepare()).as("prepared once").isEqualTo(2);
    assertThat(KeyEntry.newest(keys.entries())).isEqualTo(1);
    Key prepared = key("p2");
    assertThat(keys.rotate()).isEqualTo(2);
    assertThat(aliases()).containsExactly("k1", "k2", "h1");
    assertThat(key("k2")).isEqualTo(prepared);
  }

  @Test
  void a_file_of_an_earlier_release_goes_on_hashing_under_its_oldest_key() throws Exception {
    KeyFile old = new KeyFile(folder.resolve("old.p12"), PASSWORD);
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    byte[] oldest = new byte[32];
    oldest[0] = 1;
    char[] password = PASSWORD.toCharArray();
    store.setKeyEntry("k2", new SecretKeySpec(new byte[32], "AES"), password, null);
    store.setKeyEntry("k1", new SecretKeySpec(oldest, "AES"), password, null);
    try (OutputStream out = Files.newOutputStream(old.path())) {
      store.store(out, password);
    }
    keys = old;
    assertThat(keys.ensureHashKey()).isTrue();
    assertThat(keys.ensureHashKey()).isFalse();
    keys.retire(1);
    assertThat(aliases()).containsExactly("k2", "h1");
    assertThat(key("h1").getEncoded()).isEqualTo(oldest);
  }

  @Test
  void a_retired_key_stays_in_the_file_of_before_and_can_be_put_back() throws Exception {
    byte[] first = key("k1").getEncoded();
    keys.rotate();
    Path before = keys.retire(1);
    assertThat(aliases()).containsExactly("k2", "h1");
    keys.rotate();
    keys.putBack(before, 1);
    assertThat(aliases()).as("what came since stays").containsExactly("k1", "k2", "k3", "h1");
    assertThat(key("k1").getEncoded()).isEqualTo(first);
  }

  @Test
  void what_a_killed_command_left_beside_the_file_hinders_nobody() throws Exception {
    Path half = folder.resolve("front.p12.new");
    Files.writeString(half, "half a file");
    assertThat(aliases()).containsExactly("k1", "h1");
    assertThat(keys.rotate()).isEqualTo(2);
    assertThat(half).doesNotExist();
  }

  @Test
  void whoever_reads_while_keys_are_added_finds_a_whole_file_each_time() throws Exception {
    AtomicBoolean done = new AtomicBoolean();
    CompletableFuture<Integer> reader =
        CompletableFuture.supplyAsync(
            () -> {
              int reads = 0;
              while (!done.get()) {
                assertThat(aliases()).contains("k1", "h1");
                reads++;
              }
              return reads;
            });
    for (int epoch = 2; epoch < 8; epoch++) {
      assertThat(keys.rotate()).isEqualTo(epoch);
    }
    done.set(true);
    assertThat(reader.join()).isPositive();
  }

  @Test
  void two_commands_at_once_add_two_keys() {
    CompletableFuture<Integer> one = CompletableFuture.supplyAsync(keys::rotate);
    CompletableFuture<Integer> other = CompletableFuture.supplyAsync(keys::rotate);
    assertThat(List.of(one.join(), other.join())).containsExactlyInAnyOrder(2, 3);
  }

  @Test
  void the_rights_of_the_file_stay() throws Exception {
    Files.setPosixFilePermissions(keys.path(), PosixFilePermissions.fromString("rw-r-----"));
    keys.rotate();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys.path())))
        .isEqualTo("rw-r-----");
  }

  @Test
  void a_wrong_password_changes_nothing() throws Exception {
    byte[] before = Files.readAllBytes(keys.path());
    KeyFile wrong = new KeyFile(keys.path(), "other");
    assertThatThrownBy(wrong::rotate).isInstanceOf(LaunchFailure.class);
    assertThat(Files.readAllBytes(keys.path())).isEqualTo(before);
  }
}

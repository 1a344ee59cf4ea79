package jp.yorisoi.policy.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VaultTest {
  private static final byte[] CLEAR = "葛󠄀城 𠮷江".getBytes(StandardCharsets.UTF_8);
  private final Vault vault = TestKeys.vault(1);
  private final byte[] sealed = vault.seal(CLEAR, "submission", "package", "2611-000001-3");

  @Test
  void what_was_sealed_opens_at_its_place() {
    assertThat(vault.open(sealed, "submission", "package", "2611-000001-3")).isEqualTo(CLEAR);
  }

  @Test
  void nothing_of_the_clear_bytes_shows_and_the_length_grows_by_31() {
    assertThat(sealed).hasSize(CLEAR.length + 31);
    assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("城", "江");
  }

  @Test
  void the_same_bytes_are_never_sealed_alike() {
    assertThat(vault.seal(CLEAR, "submission", "package", "2611-000001-3")).isNotEqualTo(sealed);
  }

  @Test
  void nothing_can_be_sealed_too() {
    byte[] empty = vault.seal(new byte[0], "t", "c", "r");
    assertThat(vault.open(empty, "t", "c", "r")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "submission, package, 2611-000002-1",
    "submission, verification, 2611-000001-3",
    "case_file, package, 2611-000001-3"
  })
  void moved_to_another_row_column_or_table_it_does_not_open(
      String table, String column, String row) {
    assertThatThrownBy(() -> vault.open(sealed, table, column, row))
        .isInstanceOf(VaultBroken.class);
  }

  @Test
  void names_that_only_join_to_the_same_text_are_another_place() {
    byte[] ab = vault.seal(CLEAR, "ab", "c", "d");
    assertThatThrownBy(() -> vault.open(ab, "a", "bc", "d")).isInstanceOf(VaultBroken.class);
  }

  @Test
  void with_any_byte_flipped_it_does_not_open() {
    for (int i = 0; i < sealed.length; i++) {
      byte[] flipped = sealed.clone();
      flipped[i] ^= 1;
      assertThatThrownBy(() -> vault.open(flipped, "submission", "package", "2611-000001-3"))
          .as("byte %d", i)
          .isInstanceOf(VaultBroken.class);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 14, 15, 30})
  void cut_short_it_does_not_open(int length) {
    assertThatThrownBy(
            () ->
                vault.open(Arrays.copyOf(sealed, length), "submission", "package", "2611-000001-3"))
        .isInstanceOf(VaultBroken.class);
  }

  @Test
  void with_another_key_it_does_not_open_and_the_reason_tells_nothing() {
    assertThatThrownBy(
            () -> TestKeys.vault(9).open(sealed, "submission", "package", "2611-000001-3"))
        .isInstanceOf(VaultBroken.class)
        .hasMessage("sealed value does not open");
  }

  @Test
  void after_a_new_key_the_old_values_open_and_new_ones_use_the_new_key() {
    Vault renewed = TestKeys.vault(1, 2);
    byte[] later = renewed.seal(CLEAR, "t", "c", "r");

    assertThat(renewed.open(sealed, "submission", "package", "2611-000001-3")).isEqualTo(CLEAR);
    assertThat(renewed.open(later, "t", "c", "r")).isEqualTo(CLEAR);
    assertThatThrownBy(() -> vault.open(later, "t", "c", "r"))
        .isInstanceOf(VaultBroken.class)
        .hasMessage("no key of epoch 2");
  }

  @Test
  void a_keyed_hash_finds_the_same_value_again_even_after_a_new_key() {
    byte[] hash = vault.keyedHash("guess-status", CLEAR);
    assertThat(hash).hasSize(32);
    assertThat(TestKeys.vault(1, 2).keyedHash("guess-status", CLEAR)).isEqualTo(hash);
  }

  @Test
  void a_use_and_a_value_that_only_join_to_the_same_bytes_have_another_hash() {
    byte[] hash = vault.keyedHash("ab", new byte[] {'c'});
    assertThat(vault.keyedHash("a", new byte[] {'b', 'c'})).isNotEqualTo(hash);
  }

  @Test
  void values_may_lie_under_older_keys_once_there_is_a_newer_one() {
    assertThat(vault.newestEpoch()).isEqualTo(1);
    assertThat(vault.hasOlderKeys()).isFalse();
    Vault renewed = TestKeys.vault(1, 2, 3);
    assertThat(renewed.newestEpoch()).isEqualTo(3);
    assertThat(renewed.hasOlderKeys()).isTrue();
  }

  @Test
  void the_first_15_bytes_are_enough_to_tell_the_key() {
    assertThat(Vault.epochOf(Arrays.copyOf(sealed, 15))).isEqualTo(1);
    assertThatThrownBy(() -> Vault.epochOf(Arrays.copyOf(sealed, 14)))
        .isInstanceOf(VaultBroken.class);
  }

  @Test
  void keyed_hashes_of_other_uses_values_or_keys_differ() {
    byte[] hash = vault.keyedHash("guess-status", CLEAR);
    assertThat(vault.keyedHash("guess-booking", CLEAR)).isNotEqualTo(hash);
    assertThat(vault.keyedHash("guess-status", new byte[] {1})).isNotEqualTo(hash);
    assertThat(TestKeys.vault(2).keyedHash("guess-status", CLEAR)).isNotEqualTo(hash);
  }

  @Test
  void sealed_anew_a_value_opens_at_its_place_under_the_newest_key_only() {
    Vault renewed = TestKeys.vault(1, 2);
    byte[] anew = renewed.reseal(sealed, "submission", "package", "2611-000001-3");
    assertThat(Vault.epochOf(sealed)).isEqualTo(1);
    assertThat(Vault.epochOf(anew)).isEqualTo(2);
    assertThat(renewed.open(anew, "submission", "package", "2611-000001-3")).isEqualTo(CLEAR);
    assertThatThrownBy(() -> renewed.reseal(sealed, "submission", "package", "2611-000002-1"))
        .as("at another row it does not open, and is not sealed for it")
        .isInstanceOf(VaultBroken.class);
  }

  @ParameterizedTest
  @CsvSource({"1, 2", "9, 10", "255, 256", "32767, 32768"})
  void what_an_older_key_sealed_begins_with_smaller_bytes(int older, int newer) {
    assertThat(Arrays.compareUnsigned(Vault.beginning(older), Vault.beginning(newer))).isNegative();
    assertThat(sealed).startsWith(Vault.beginning(1));
  }

  @Test
  void each_sealing_has_a_mark_of_its_own() {
    byte[] again = vault.seal(CLEAR, "submission", "package", "2611-000001-3");
    assertThat(sealed).startsWith(Vault.markOf(sealed));
    assertThat(Vault.markOf(again)).isNotEqualTo(Vault.markOf(sealed));
  }
}

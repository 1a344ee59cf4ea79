package jp.yorisoi.policy.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Against docs/audit-chain.md: hashes are computed here once more from the words of that page. */
class SealedEntryTest {
  private static final byte[] CANONICAL = "1:7-9:127.0.0.1".getBytes(StandardCharsets.UTF_8);

  @Test
  void the_hash_is_over_the_hash_before_the_number_and_the_entry() throws Exception {
    byte[] before = new byte[32];
    before[31] = 5;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(before);
    bytes.write(new byte[] {0, 0, 0, 0, 0, 0, 1, 2}); // 258, big-endian
    bytes.write(CANONICAL);
    byte[] expected = MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
    assertThat(new SealedEntry(7, CANONICAL).hashAfter(before, 258)).isEqualTo(expected);
  }

  @Test
  void each_field_is_its_length_in_bytes_and_its_bytes() {
    assertThat(canonical("申告,register", null)).isEqualTo(bytes("15:申告,register-"));
  }

  @Test
  void an_absent_field_differs_from_an_empty_one() {
    assertThat(canonical("a", null)).isNotEqualTo(canonical("a", ""));
    assertThat(canonical("-")).isNotEqualTo(canonical((String) null));
  }

  @Test
  void text_moved_from_one_field_to_the_next_is_another_entry() {
    assertThat(canonical("ab", "c")).isNotEqualTo(canonical("a", "bc"));
    assertThat(canonical("a1:b")).isNotEqualTo(canonical("a", "b"));
  }

  @Test
  void the_hash_over_further_persons_holds_their_order_and_who_is_not_known() throws Exception {
    List<Shown> shown =
        List.of(new Shown("2611-000001-3", "1000002018"), new Shown("2611-000002-1", null));
    byte[] expected =
        MessageDigest.getInstance("SHA-256")
            .digest(bytes("1:113:2611-000001-310:10000020181:213:2611-000002-1-"));
    assertThat(CanonicalForm.subjectsHash(shown)).isEqualTo(expected);
    assertThat(CanonicalForm.subjectsHash(List.of(shown.get(1), shown.get(0))))
        .isNotEqualTo(expected);
    assertThat(CanonicalForm.subjectsHash(List.of())).as("nobody else").isNull();
  }

  private static byte[] canonical(String... fields) {
    return CanonicalForm.of(Arrays.asList(fields));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

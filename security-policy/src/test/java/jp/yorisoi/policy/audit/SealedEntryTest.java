package jp.yorisoi.policy.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Against docs/audit-chain.md: the form is computed here once more from the words of that page. */
class SealedEntryTest {
  private static final List<String> FIELDS =
      Arrays.asList(
          "7",
          "2026-11-22 00:00:00.000001",
          "clerk-1",
          null,
          "127.0.0.1",
          "mynumber",
          "CASE_OPENED",
          "done",
          "CASE_HANDLING",
          "2611-000001-3",
          null,
          "申告,register",
          "0",
          "3f0e4d59");
  private static final String CANONICAL =
      "1:7"
          + "26:2026-11-22 00:00:00.000001"
          + "7:clerk-1"
          + "-"
          + "9:127.0.0.1"
          + "8:mynumber"
          + "11:CASE_OPENED"
          + "4:done"
          + "13:CASE_HANDLING"
          + "13:2611-000001-3"
          + "-"
          + "15:申告,register"
          + "1:0"
          + "8:3f0e4d59";
  private final SealedEntry entry = new SealedEntry(7, 1, FIELDS);

  @Test
  void each_field_is_its_length_in_bytes_and_its_bytes() {
    assertThat(entry.canonical()).isEqualTo(CANONICAL.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void the_hash_is_over_the_hash_before_the_number_and_the_entry() throws Exception {
    byte[] before = new byte[32];
    before[31] = 5;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(before);
    bytes.write(new byte[] {0, 0, 0, 0, 0, 0, 1, 2}); // 258, big-endian
    bytes.write(CANONICAL.getBytes(StandardCharsets.UTF_8));
    byte[] expected = MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
    assertThat(entry.hashAfter(before, 258)).isEqualTo(expected);
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
  void a_newer_form_begins_with_its_number_and_is_never_taken_for_an_older_one() {
    SealedEntry newer = new SealedEntry(7, 2, FIELDS);
    assertThat(newer.canonical()).isEqualTo(("v2|" + CANONICAL).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void the_hash_over_further_persons_holds_their_order_and_who_is_not_known() throws Exception {
    List<Shown> shown =
        List.of(new Shown("2611-000001-3", "1000002018"), new Shown("2611-000002-1", null));
    byte[] expected =
        MessageDigest.getInstance("SHA-256")
            .digest(
                "1:113:2611-000001-310:10000020181:213:2611-000002-1-"
                    .getBytes(StandardCharsets.UTF_8));
    assertThat(CanonicalForm.subjectsHash(shown)).isEqualTo(expected);
    assertThat(CanonicalForm.subjectsHash(List.of(shown.get(1), shown.get(0))))
        .isNotEqualTo(expected);
    assertThat(CanonicalForm.subjectsHash(List.of())).as("nobody else").isNull();
  }

  private static byte[] canonical(String... fields) {
    return new SealedEntry(1, 1, Arrays.asList(fields)).canonical();
  }
}

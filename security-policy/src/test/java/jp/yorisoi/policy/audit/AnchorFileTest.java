package jp.yorisoi.policy.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnchorFileTest {
  private static final Instant AT = Instant.parse("2026-11-22T00:00:00.000001Z");
  @TempDir private Path folder;
  private Path file;
  private AnchorFile anchor;

  @BeforeEach
  void open() {
    file = folder.resolve("anchors").resolve("core.anchor");
    anchor = new AnchorFile(file);
  }

  private static byte[] hash(int fill) {
    byte[] hash = new byte[SealedEntry.HASH_BYTES];
    Arrays.fill(hash, (byte) fill);
    return hash;
  }

  private void tear(String text) throws IOException {
    Files.writeString(file, text, StandardOpenOption.APPEND);
  }

  @Test
  void before_the_first_anchor_the_chain_is_at_nothing() throws IOException {
    assertThat(anchor.lastSeq()).isZero();
  }

  @Test
  void an_anchor_is_a_line_as_docs_audit_chain_says() throws IOException {
    anchor.append(12, hash(0xab), AT);
    assertThat(file).hasContent("12 " + "ab".repeat(32) + " 2026-11-22T00:00:00.000001Z\n");
  }

  @Test
  void lines_are_only_added_and_the_last_one_counts() throws IOException {
    for (int seq = 1; seq <= 30; seq++) {
      anchor.append(seq * 1_000_000_000L, hash(seq), AT);
    }
    assertThat(anchor.lastSeq()).isEqualTo(30_000_000_000L);
    assertThat(Files.readAllLines(file)).hasSize(30);
  }

  @Test
  void another_process_sees_what_was_anchored() throws IOException {
    anchor.append(5, hash(1), AT);
    assertThat(new AnchorFile(file).lastSeq()).isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"6", "6 ", "6 cdcd", "63 "})
  void a_torn_last_line_does_not_count(String torn) throws IOException {
    anchor.append(5, hash(1), AT);
    tear(torn);
    assertThat(anchor.lastSeq()).isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"6", "6 cdcd"})
  void a_torn_last_line_is_ended_and_kept(String torn) throws IOException {
    anchor.append(5, hash(1), AT);
    tear(torn);
    anchor.append(7, hash(2), AT);
    assertThat(anchor.lastSeq()).isEqualTo(7);
    assertThat(Files.readAllLines(file)).hasSize(3).element(1).isEqualTo(torn);
  }

  @ParameterizedTest
  @ValueSource(strings = {"6\n", "6 cdcd\n", "\n", "6\n7 ab"})
  void a_torn_line_that_was_ended_by_a_second_crash_does_not_count_either(String torn)
      throws IOException {
    anchor.append(5, hash(1), AT);
    tear(torn);
    assertThat(anchor.lastSeq()).isEqualTo(5);
    anchor.append(8, hash(2), AT);
    assertThat(anchor.lastSeq()).isEqualTo(8);
  }

  @Test
  void a_first_line_that_was_torn_leaves_the_chain_at_nothing() throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "1 ab");
    assertThat(anchor.lastSeq()).isZero();
  }

  @Test
  void an_empty_file_begins_with_the_first_anchor_and_no_blank_line() throws IOException {
    Files.createDirectories(file.getParent());
    Files.createFile(file);
    anchor.append(1, hash(1), AT);
    assertThat(Files.readAllLines(file)).hasSize(1);
  }

  @Test
  void the_first_anchor_tells_since_when_there_is_something_to_stamp() throws IOException {
    assertThat(anchor.firstAt()).as("before it").isEmpty();
    Files.createDirectories(file.getParent());
    tearAnew("1 ab\n");
    assertThat(anchor.firstAt()).as("torn").isEmpty();
    anchor.append(2, hash(2), AT);
    anchor.append(3, hash(3), AT.plusSeconds(60));
    assertThat(anchor.firstAt()).contains(AT);
  }

  private void tearAnew(String text) throws IOException {
    Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
  }
}

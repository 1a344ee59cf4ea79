package jp.yorisoi.policy.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import jp.yorisoi.policy.Chain;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StampLogTest {
  private static final Instant FIRST = Instant.parse("2026-11-22T00:00:00Z");
  private static final Instant LATER = Instant.parse("2026-11-22T01:00:00.000001Z");
  private static final byte[] TOKEN = {48, 3, 2, 1, 0};

  @TempDir private Path folder;
  private Path file;
  private StampLog log;

  @BeforeEach
  void open() {
    file = folder.resolve("front.stamps");
    log = new StampLog(folder, Chain.FRONT);
  }

  private static AnchoredHead head(long seq) {
    byte[] hash = new byte[SealedEntry.HASH_BYTES];
    Arrays.fill(hash, (byte) 0xcd);
    return new AnchoredHead(seq, hash);
  }

  private void anchored(long seq, Instant at) throws IOException {
    new AnchorFile(folder.resolve("front.anchor")).append(seq, head(seq).hash(), at);
  }

  private void tear(String text) throws IOException {
    Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  @Test
  void what_is_stamped_is_the_head_of_its_own_chain_anchored_last() throws IOException {
    assertThat(log.head()).as("before the first anchor").isEmpty();
    anchored(7, FIRST);
    anchored(9, LATER);
    assertThat(log.head()).contains(head(9));
    assertThat(new StampLog(folder, Chain.CORE).head()).isEmpty();
  }

  @Test
  void a_stamp_is_a_line_with_what_was_stamped_when_and_the_token() throws IOException {
    log.append(head(12), FIRST, TOKEN);
    assertThat(file).hasContent("12 " + "cd".repeat(32) + " 2026-11-22T00:00:00Z MAMCAQA= .\n");
  }

  @Test
  void the_last_stamp_counts() throws IOException {
    assertThat(log.lastAt()).isEmpty();
    log.append(head(1), FIRST, TOKEN);
    assertThat(log.lastAt()).contains(FIRST);
    log.append(head(2), LATER, TOKEN);
    assertThat(log.lastAt()).contains(LATER);
    assertThat(Files.readAllLines(file)).hasSize(2);
  }

  @Test
  void a_long_file_is_read_from_its_end() throws IOException {
    byte[] large = new byte[30_000];
    Arrays.fill(large, (byte) 5);
    log.append(head(1), FIRST, large);
    log.append(head(2), FIRST.plusSeconds(1), large);
    log.append(head(3), LATER, large);
    assertThat(log.lastAt()).contains(LATER);
    assertThat(Files.readAllLines(file))
        .as("each token whole")
        .allMatch(line -> line.contains(Base64.getEncoder().encodeToString(large)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "2 cdcd 2026-11-22T01:00:00Z MAMC", "2 \n", "\n"})
  void a_torn_line_does_not_count_and_the_next_stamp_begins_a_line(String torn) throws IOException {
    log.append(head(1), FIRST, TOKEN);
    tear(torn);
    assertThat(log.lastAt()).contains(FIRST);
    log.append(head(2), LATER, TOKEN);
    assertThat(log.lastAt()).contains(LATER);
    assertThat(Files.readString(file)).contains(torn);
  }

  @Test
  void a_token_cut_short_by_a_crash_is_no_stamp() throws IOException {
    String whole = "1 " + "cd".repeat(32) + " 2026-11-22T00:00:00Z MAMCAQA= .";
    tear(whole.substring(0, whole.length() - 2));
    assertThat(log.lastAt()).isEmpty();
  }

  @Test
  void an_empty_file_begins_with_the_first_stamp_and_no_blank_line() throws IOException {
    Files.createFile(file);
    assertThat(log.lastAt()).isEmpty();
    log.append(head(1), FIRST, TOKEN);
    assertThat(Files.readString(file)).startsWith("1 ");
  }

  @Test
  void a_chain_goes_unstamped_since_its_last_stamp_and_without_one_since_its_first_anchor()
      throws IOException {
    assertThat(log.unstampedSince()).as("nothing to stamp").isEmpty();
    anchored(1, FIRST);
    anchored(2, FIRST.plusSeconds(60));
    assertThat(log.unstampedSince()).as("never stamped").contains(FIRST);
    log.append(head(2), LATER, TOKEN);
    assertThat(log.unstampedSince()).contains(LATER);
  }
}

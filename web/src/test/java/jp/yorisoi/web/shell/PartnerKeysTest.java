package jp.yorisoi.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartnerKeysTest {
  /** SHA-256 of "abc" (FIPS 180-2, B.1). */
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @TempDir Path folder;
  private Path file;
  private Instant now = Instant.parse("2026-11-26T00:00:00Z");
  private PartnerKeys keys;

  @BeforeEach
  void write() throws Exception {
    file = folder.resolve("partners.txt");
    Files.writeString(file, "# the call centre\ncall-center;" + ABC + ";2026-11-30\n");
    keys = new PartnerKeys(file, new Moving());
  }

  @Test
  void a_key_opens_to_its_partner_and_no_other_does() {
    assertThat(keys.holder("abc")).contains("call-center");
    assertThat(keys.holder("abd")).isEmpty();
    assertThat(keys.holder(ABC)).as("what stands in the file is no key").isEmpty();
    assertThat(keys.holder("")).isEmpty();
  }

  @Test
  void the_last_day_is_a_japanese_one_and_still_good() {
    now = Instant.parse("2026-11-30T14:59:59Z");
    assertThat(keys.holder("abc")).isPresent();
    now = Instant.parse("2026-11-30T15:00:00Z");
    assertThat(keys.holder("abc")).isEmpty();
  }

  @Test
  void who_is_taken_out_of_the_file_is_shut_out_within_a_second() throws Exception {
    assertThat(keys.holder("abc")).isPresent();
    change("");
    now = now.plusSeconds(1);
    assertThat(keys.holder("abc")).isEmpty();
  }

  @Test
  void a_file_with_a_line_that_is_none_opens_to_nobody() throws Exception {
    change("call-center;" + ABC + ";2026-11-30\nother;secret;2026-11-30\n");
    assertThat(keys.holder("abc")).isEmpty();
    change("call-center;" + ABC + ";2026-02-30\n");
    now = now.plusSeconds(1);
    assertThat(keys.holder("abc")).isEmpty();
  }

  @Test
  void without_a_file_nobody_is_a_partner() {
    assertThat(new PartnerKeys(null, new Moving()).holder("abc")).isEmpty();
    assertThat(new PartnerKeys(folder.resolve("gone"), new Moving()).holder("abc")).isEmpty();
  }

  private void change(String text) throws Exception {
    FileTime before = Files.getLastModifiedTime(file);
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, FileTime.fromMillis(before.toMillis() + 5000));
  }

  private final class Moving extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}

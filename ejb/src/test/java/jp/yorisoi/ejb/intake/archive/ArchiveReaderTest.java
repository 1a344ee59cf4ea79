package jp.yorisoi.ejb.intake.archive;

import static jp.yorisoi.ejb.intake.archive.PackageReaderTest.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.yorisoi.ejb.intake.RefusalReason;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveReaderTest {
  private static final int END = 22;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 21, 22, 5000})
  void other_bytes_are_not_a_zip(int length) {
    byte[] bytes = new byte[length];
    Arrays.fill(bytes, (byte) 'x');
    assertThat(refusal(bytes)).isEqualTo(RefusalReason.NOT_A_ZIP);
  }

  @Test
  void sixty_five_thousand_entries_are_too_many() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < 65_000; i++) {
        zip.putNextEntry(new ZipEntry("attachments/" + i));
      }
    }
    Assertions.assertTimeout(
        Duration.ofSeconds(1),
        () -> assertThat(refusal(bytes.toByteArray())).isEqualTo(RefusalReason.TOO_MANY_ENTRIES));
  }

  @ParameterizedTest
  @CsvSource({
    "../../etc/passwd, UNSAFE_PATH",
    "attachments/../manifest.json, UNSAFE_PATH",
    "/etc/passwd, UNSAFE_PATH",
    "C:/windows/win.ini, UNSAFE_PATH",
    "attachments\\01_a.jpg, UNSAFE_PATH",
    "attachments/01_写真.jpg, UNSAFE_PATH",
    "./manifest.json, UNSAFE_PATH",
    "attachments/01_inner.zip, NESTED_ARCHIVE",
    "MANIFEST.JSON, DUPLICATE_ENTRY",
    "Attachments/01_Insurance-Proof.JPG, DUPLICATE_ENTRY",
    "attachments/, UNLISTED_FILE",
    "attachments/02_run.exe, UNLISTED_FILE",
    "signature/other.p7s, UNLISTED_FILE",
    "readme.txt, UNLISTED_FILE"
  })
  void names_outside_the_form_are_refused(String name, RefusalReason reason) {
    Map<String, byte[]> files = SamplePackages.files(Channel.SELF);
    files.put(name, new byte[0]);
    assertThat(refusal(SamplePackages.zip(files))).isEqualTo(reason);
  }

  @Test
  void a_name_may_stand_once_only() {
    Map<String, byte[]> files = SamplePackages.files(Channel.SELF);
    files.put("manifest.jsom", files.get("manifest.json"));
    assertThat(refusal(replace(SamplePackages.zip(files), "manifest.jsom", "manifest.json")))
        .isEqualTo(RefusalReason.DUPLICATE_ENTRY);
  }

  @Test
  void one_megabyte_that_unpacks_to_one_gigabyte_is_refused_at_once() throws IOException {
    byte[] bomb = zeros(1024);
    assertThat(bomb.length).isLessThan(1_100_000);
    assertRefusedCheaply(bomb);
  }

  @Test
  void ten_gigabytes_in_entries_that_share_their_data_are_refused_at_once() throws IOException {
    // sixty entries that each claim the same 160 MB of packed zeros: 10 GB out of 160 KB
    byte[] one = zeros(160);
    ByteBuffer source = ByteBuffer.wrap(one).order(ByteOrder.LITTLE_ENDIAN);
    int begin = source.getInt(one.length - END + 16);
    byte[] entry = Arrays.copyOfRange(one, begin, one.length - END);
    ByteBuffer bomb =
        ByteBuffer.allocate(begin + 60 * entry.length + END).order(ByteOrder.LITTLE_ENDIAN);
    bomb.put(one, 0, begin);
    for (int i = 0; i < 60; i++) {
      entry[46 + 12] = (byte) ('0' + i / 10);
      entry[46 + 13] = (byte) ('0' + i % 10);
      bomb.put(entry);
    }
    bomb.put(one, one.length - END, END);
    int end = bomb.capacity() - END;
    bomb.putShort(end + 8, (short) 60).putShort(end + 10, (short) 60);
    bomb.putInt(end + 12, 60 * entry.length);
    assertRefusedCheaply(bomb.array());
  }

  @Test
  void an_entry_larger_than_it_says_is_not_unpacked_further() throws IOException {
    byte[] bomb = zeros(100);
    ByteBuffer zip = ByteBuffer.wrap(bomb).order(ByteOrder.LITTLE_ENDIAN);
    int directory = zip.getInt(bomb.length - END + 16);
    zip.putInt(directory + 24, 1000);
    zip.putInt(directory - 4, 1000); // the descriptor after the data
    assertThat(refusal(bomb)).isEqualTo(RefusalReason.COMPRESSION_BOMB);
  }

  @Test
  void sizes_past_the_limits_are_refused() {
    byte[] large = SamplePackages.jpeg(PackageLimits.ENTRY_BYTES + 1);
    assertThat(refusal(SamplePackages.zip(Map.of("attachments/01_a.jpg", large))))
        .isEqualTo(RefusalReason.TOO_LARGE);
    assertThat(refusal(new byte[PackageLimits.ARCHIVE_BYTES + 1]))
        .isEqualTo(RefusalReason.TOO_LARGE);
    byte[] half = new byte[PackageLimits.ENTRY_BYTES];
    for (int i = 0; i < half.length; i += 50) {
      half[i] = (byte) (i * 7919 >> 8);
    }
    Map<String, byte[]> four = new LinkedHashMap<>();
    for (int i = 1; i <= 4; i++) {
      four.put("attachments/0" + i + "_a.jpg", half);
    }
    byte[] archive = SamplePackages.zip(four);
    assertThat(archive.length).isLessThan(PackageLimits.ARCHIVE_BYTES);
    assertThat(refusal(archive)).isEqualTo(RefusalReason.TOO_LARGE);
  }

  @Test
  void nothing_may_stand_before_between_or_behind() {
    byte[] good = SamplePackages.good(Channel.SELF);
    byte[] behind = Arrays.copyOf(good, good.length + 1);
    assertThat(refusal(behind)).isEqualTo(RefusalReason.ARCHIVE_MALFORMED);
    byte[] before = new byte[good.length + 1];
    System.arraycopy(good, 0, before, 1, good.length);
    assertThat(refusal(before)).isEqualTo(RefusalReason.ARCHIVE_MALFORMED);

    ByteBuffer source = ByteBuffer.wrap(good).order(ByteOrder.LITTLE_ENDIAN);
    int directory = source.getInt(good.length - END + 16);
    byte[] between = new byte[good.length + 10];
    System.arraycopy(good, 0, between, 0, directory);
    System.arraycopy(good, directory, between, directory + 10, good.length - directory);
    ByteBuffer.wrap(between)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(between.length - END + 16, directory + 10);
    assertThat(refusal(between)).isEqualTo(RefusalReason.ARCHIVE_MALFORMED);
  }

  @Test
  void a_local_header_with_another_name_is_refused() {
    byte[] good = SamplePackages.good(Channel.SELF);
    good[30] = 'x';
    assertThat(refusal(good)).isEqualTo(RefusalReason.ARCHIVE_MALFORMED);
  }

  @Test
  void an_entry_that_is_a_link_is_refused() {
    byte[] good = SamplePackages.good(Channel.SELF);
    ByteBuffer zip = ByteBuffer.wrap(good).order(ByteOrder.LITTLE_ENDIAN);
    int directory = zip.getInt(good.length - END + 16);
    zip.putShort(directory + 4, (short) 0x0314).putInt(directory + 38, 0xa1ff0000);
    assertThat(refusal(good)).isEqualTo(RefusalReason.UNSAFE_PATH);
  }

  private static void assertRefusedCheaply(byte[] bomb) {
    com.sun.management.ThreadMXBean threads =
        (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
    Assertions.assertTimeout(
        Duration.ofSeconds(1),
        () -> {
          long before = threads.getCurrentThreadAllocatedBytes();
          assertThat(refusal(bomb)).isEqualTo(RefusalReason.COMPRESSION_BOMB);
          assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(4_000_000);
        });
  }

  /** One attachment of so many MB of zeros. */
  private static byte[] zeros(int megabytes) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(Deflater.BEST_COMPRESSION);
      zip.putNextEntry(new ZipEntry("attachments/01_a.jpg"));
      byte[] chunk = new byte[1024 * 1024];
      for (int i = 0; i < megabytes; i++) {
        zip.write(chunk);
      }
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }

  private static byte[] replace(byte[] archive, String old, String other) {
    String text = new String(archive, java.nio.charset.StandardCharsets.ISO_8859_1);
    return text.replace(old, other).getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
  }
}

package jp.yorisoi.ejb.intake.archive;

import static jp.yorisoi.ejb.intake.archive.PackageReaderTest.content;
import static jp.yorisoi.ejb.intake.archive.PackageReaderTest.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.yorisoi.ejb.intake.Refusal;
import jp.yorisoi.ejb.intake.RefusalReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What other packers write into headers and does no harm, and what stands in the way. */
class ArchiveHeadersTest {
  private static final int END = 22;
  private static final int LOCAL = 30;
  private static final byte[] OWNERS = HexFormat.of().parseHex("7578040001020304");
  private static final byte[] ZIP64 = HexFormat.of().parseHex("0100040001020304");

  @Test
  void times_and_owners_beside_the_names_are_passed_over() throws IOException {
    assertThat(content(withExtra(OWNERS)).documents()).containsExactly(SamplePackages.photo());
  }

  @Test
  void what_would_change_a_size_or_a_name_is_not_accepted_in_the_directory() throws IOException {
    assertThat(refusal(withExtra(HexFormat.of().parseHex("7570040001020304"))))
        .isEqualTo(RefusalReason.ARCHIVE_MALFORMED);
  }

  @Test
  void nor_where_only_the_entry_itself_says_so() throws PackageRefused {
    assertThat(ArchiveReader.unpack(withLocalExtra(OWNERS)))
        .containsEntry("manifest.json", new byte[] {'{', '}'});
    assertThatThrownBy(() -> ArchiveReader.unpack(withLocalExtra(ZIP64)))
        .isInstanceOfSatisfying(
            PackageRefused.class,
            refused ->
                assertThat(refused.refusal())
                    .isEqualTo(
                        new Refusal(
                            RefusalReason.ARCHIVE_MALFORMED,
                            "an extra field that is not accepted")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"00030102", "757804000102030405", "75780400010203"})
  void fields_end_where_they_say(String cut) {
    assertThatThrownBy(() -> ArchiveReader.unpack(withLocalExtra(HexFormat.of().parseHex(cut))))
        .isInstanceOf(PackageRefused.class);
  }

  @Test
  void sixty_four_entries_are_the_most() {
    assertThat(refusal(SamplePackages.zip(entries(64)))).isEqualTo(RefusalReason.MANIFEST_MISSING);
    assertThat(refusal(SamplePackages.zip(entries(65)))).isEqualTo(RefusalReason.TOO_MANY_ENTRIES);
  }

  @Test
  void an_archive_of_thirty_megabytes_is_looked_at() {
    assertThat(refusal(new byte[PackageLimits.ARCHIVE_BYTES])).isEqualTo(RefusalReason.NOT_A_ZIP);
  }

  @Test
  void a_name_outside_the_form_is_refused_by_its_place_before_anything_is_unpacked() {
    Map<String, byte[]> files = SamplePackages.files(Channel.SELF);
    files.put("readme.txt", new byte[0]);
    assertThat(PackageReader.read(SamplePackages.zip(files)))
        .isEqualTo(new ReadOutcome.Refused(new Refusal(RefusalReason.UNLISTED_FILE, "entry 3")));
  }

  @Test
  void nothing_is_read_outside_the_archive() throws PackageRefused {
    ZipBytes zip = new ZipBytes(new byte[] {1, 2, 'a', 'b'});
    assertThat(zip.u16(0)).isEqualTo(0x0201);
    assertThat(zip.name(2, 2)).isEqualTo("ab");
    assertThatThrownBy(() -> zip.u16(3)).isInstanceOf(PackageRefused.class);
    assertThatThrownBy(() -> zip.u16(-1)).isInstanceOf(PackageRefused.class);
    assertThatThrownBy(() -> zip.name(2, 3)).isInstanceOf(PackageRefused.class);
    assertThatThrownBy(() -> zip.name(2, -1)).isInstanceOf(PackageRefused.class);
  }

  @Test
  void four_bytes_tell_a_broken_archive_from_what_is_none() {
    assertThat(refusal(new byte[] {'P', 'K', 3, 4})).isEqualTo(RefusalReason.ARCHIVE_MALFORMED);
    assertThat(refusal(new byte[] {'P', 'K', 1, 2})).isEqualTo(RefusalReason.ARCHIVE_MALFORMED);
    assertThat(refusal(new byte[] {'P', 'K', 5, 6})).isEqualTo(RefusalReason.ARCHIVE_MALFORMED);
    assertThat(refusal(new byte[] {'P', 'K', 3})).isEqualTo(RefusalReason.NOT_A_ZIP);
    assertThat(refusal(new byte[] {'P', 'K', 7, 8})).isEqualTo(RefusalReason.NOT_A_ZIP);
  }

  @Test
  void a_plain_file_of_unix_is_no_link_nor_is_what_another_system_calls_so() {
    assertThat(content(madeOn(0x0314, 0x81a4))).isNotNull();
    assertThat(content(madeOn(0x0314, 0x01a4))).as("no kind said").isNotNull();
    assertThat(content(madeOn(0x0014, 0xa1ff))).as("not of Unix").isNotNull();
    assertThat(refusal(madeOn(0x0314, 0xa1ff))).isEqualTo(RefusalReason.UNSAFE_PATH);
    assertThat(refusal(madeOn(0x0314, 0x41ed))).isEqualTo(RefusalReason.UNSAFE_PATH);
  }

  private static byte[] madeOn(int system, int mode) {
    byte[] archive = SamplePackages.good(Channel.SELF);
    ByteBuffer zip = little(archive);
    int directory = zip.getInt(archive.length - END + 16);
    zip.putShort(directory + 4, (short) system).putShort(directory + 40, (short) mode);
    return archive;
  }

  private static Map<String, byte[]> entries(int count) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 1; i <= count; i++) {
      files.put(String.format("attachments/%02d_a.jpg", i), new byte[0]);
    }
    return files;
  }

  /** A good package whose entries carry a field in both their headers. */
  private static byte[] withExtra(byte[] field) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : SamplePackages.files(Channel.SELF).entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setExtra(field);
        zip.putNextEntry(entry);
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  /** One entry that carries a field in front of its data, of which the directory says nothing. */
  private static byte[] withLocalExtra(byte[] field) {
    byte[] plain = SamplePackages.zip(Map.of("manifest.json", new byte[] {'{', '}'}));
    int data = LOCAL + "manifest.json".length();
    byte[] all = new byte[plain.length + field.length];
    System.arraycopy(plain, 0, all, 0, data);
    System.arraycopy(field, 0, all, data, field.length);
    System.arraycopy(plain, data, all, data + field.length, plain.length - data);
    ByteBuffer zip = little(all);
    zip.putShort(28, (short) field.length);
    int at = all.length - END + 16;
    zip.putInt(at, zip.getInt(at) + field.length);
    return all;
  }

  private static ByteBuffer little(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}

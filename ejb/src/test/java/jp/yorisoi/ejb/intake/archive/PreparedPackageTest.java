package jp.yorisoi.ejb.intake.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreparedPackageTest {
  private static final ManifestHeader HEADER = SamplePackages.header(Channel.SELF);

  private static PreparedPackage prepared() {
    return PackageWriter.prepare(
        HEADER, SamplePackages.application(), List.of(SamplePackages.photo()));
  }

  @Test
  void another_number_gives_a_package_that_reads_back_with_it() {
    ManifestHeader other = SamplePackages.header(Channel.PITTARI);
    ReadOutcome outcome = PackageReader.read(prepared().archive(other));
    ApplicationPackage read = ((ReadOutcome.Read) outcome).content();
    assertThat(read.manifest().header()).isEqualTo(other);
    assertThat(read.documents()).containsExactly(SamplePackages.photo());
  }

  @Test
  void a_picture_is_stored_as_it_is_since_packing_it_only_takes_time() throws IOException {
    Map<String, Integer> methods = new HashMap<>();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(prepared().archive(HEADER)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        methods.put(entry.getName().replaceAll("/.*", ""), entry.getMethod());
      }
    }
    assertThat(methods)
        .containsEntry("attachments", ZipEntry.STORED)
        .containsEntry("application.xml", ZipEntry.DEFLATED);
  }

  @Test
  void what_cannot_be_read_back_is_found_before_a_number_is_taken() {
    PackageDocument broken =
        new PackageDocument("insurance-proof", DocumentType.JPEG, new byte[] {'M', 'Z'});
    assertThatThrownBy(
            () -> PackageWriter.prepare(HEADER, SamplePackages.application(), List.of(broken)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 0x1f, 0xd800, 0xdfff, 0xfffe, 0xffff})
  void a_character_xml_cannot_carry_is_found_before_a_number_is_taken(int character) {
    assertThatThrownBy(() -> PackageWriter.prepare(HEADER, saying(character), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a character that XML cannot carry");
  }

  @ParameterizedTest
  @ValueSource(ints = {' ', 0xd7ff, 0xe000, 0xfffd, 0x10000, 0x10ffff})
  void those_next_to_them_are_carried(int character) {
    byte[] archive = PackageWriter.prepare(HEADER, saying(character), List.of()).archive(HEADER);
    assertThat(PackageReaderTest.content(archive).application()).isEqualTo(saying(character));
  }

  private static Application saying(int character) {
    Application plain = SamplePackages.application();
    return new Application(
        plain.destination(),
        plain.applicationDate(),
        plain.applicant(),
        plain.contact(),
        plain.contentName(),
        List.of(new Item("a", "項目", OptionalInt.empty(), "x" + Character.toString(character))));
  }
}

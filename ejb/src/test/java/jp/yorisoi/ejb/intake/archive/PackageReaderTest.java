package jp.yorisoi.ejb.intake.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import jp.yorisoi.ejb.intake.RefusalReason;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackageReaderTest {

  static RefusalReason refusal(byte[] archive) {
    ReadOutcome outcome = PackageReader.read(archive);
    assertThat(outcome).isInstanceOf(ReadOutcome.Refused.class);
    return ((ReadOutcome.Refused) outcome).refusal().reason();
  }

  static ApplicationPackage content(byte[] archive) {
    ReadOutcome outcome = PackageReader.read(archive);
    assertThat(outcome).isInstanceOf(ReadOutcome.Read.class);
    return ((ReadOutcome.Read) outcome).content();
  }

  @Test
  void a_good_package_is_read_completely() {
    byte[] archive = SamplePackages.good(Channel.SELF);

    ApplicationPackage read = content(archive);

    assertThat(read.manifest().header()).isEqualTo(SamplePackages.header(Channel.SELF));
    assertThat(read.application()).isEqualTo(SamplePackages.application());
    assertThat(read.documents()).containsExactly(SamplePackages.photo());
    assertThat(read.signature()).isEmpty();
  }

  @Test
  void the_signature_is_handed_out_with_the_exact_bytes_it_signs() {
    Map<String, byte[]> files = SamplePackages.files(Channel.PITTARI);
    files.put("signature/manifest.p7s", new byte[] {1, 2, 3});

    ApplicationPackage read = content(SamplePackages.zip(files));

    assertThat(read.signature()).hasValue(new byte[] {1, 2, 3});
    assertThat(read.manifestBytes()).isEqualTo(files.get("manifest.json"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"𠮷野　花子", "葛󠄀城　太郎", "か\u3099く", "🐟 & <b> \"'", "一行目\r\n二行目\t終"})
  void characters_beyond_the_basic_plane_and_combining_ones_come_back_unchanged(String value) {
    Application plain = SamplePackages.application();
    Application application =
        new Application(
            plain.destination(),
            plain.applicationDate(),
            plain.applicant(),
            plain.contact(),
            plain.contentName(),
            List.of(new Item("spouse-name", "配偶者", OptionalInt.empty(), value)));

    byte[] archive =
        PackageWriter.write(SamplePackages.header(Channel.SELF), application, List.of());

    assertThat(content(archive).application().items().get(0).value()).isEqualTo(value);
  }

  @Nested
  class The_manifest {
    @Test
    void is_required() {
      Map<String, byte[]> files = SamplePackages.files(Channel.SELF);
      files.remove("manifest.json");
      assertThat(refusal(SamplePackages.zip(files))).isEqualTo(RefusalReason.MANIFEST_MISSING);
      assertThat(refusal(SamplePackages.zip(Map.of()))).isEqualTo(RefusalReason.MANIFEST_MISSING);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '`',
        value = {
          "{\"formatVersion\":1 | {\"formatVersion\":2",
          "{\"formatVersion\":1 | {\"formatVersion\":1e9",
          "{\"formatVersion\":1 | {\"formatVersion\":1e999999999",
          "{\"formatVersion\":1 | {\"formatVersion\":\"1\"",
          "{\"formatVersion\":1 | {\"surprise\":1,\"formatVersion\":1",
          "{\"formatVersion\":1 | {\"formatVersion\":1,\"formatVersion\":1",
          "{\"formatVersion\":1 | {\"手続名\":{\"a\":[]},\"formatVersion\":1",
          "\"団体コード\":\"322067\", | ",
          "322067 | 32206",
          "child-allowance-claim\" | ../etc/passwd\"",
          "児童手当 | \\ud800",
          "\"様式版\":1 | \"様式版\":0",
          "\"本人\" | \"他人\"",
          "\"SELF\" | \"FAX\"",
          "+09:00 | ",
          "\"role\":\"attachment\" | \"role\":\"application\"",
          "\"documentId\":\"insurance-proof\", | ",
          "\"image/jpeg\" | \"image/png\"",
          "attachments/01 | attachments/1",
          "]} | ]}]",
          "]} | ]",
          "]} | ,5]}",
        })
    void is_refused_when_it_is_not_of_the_form(String old, String other) {
      String replacement = other == null ? "" : other;
      assertThat(refusal(SamplePackages.withManifest(text -> text.replace(old, replacement))))
          .isEqualTo(RefusalReason.MANIFEST_INVALID);
    }

    @Test
    void is_refused_when_it_is_no_text_too_deep_or_too_long() {
      assertThat(refusal(SamplePackages.withManifest(text -> "")))
          .isEqualTo(RefusalReason.MANIFEST_INVALID);
      assertThat(refusal(SamplePackages.withManifest(text -> "[".repeat(60_000))))
          .isEqualTo(RefusalReason.MANIFEST_INVALID);
      assertThat(refusal(SamplePackages.withManifest(text -> text + " ".repeat(70_000))))
          .isEqualTo(RefusalReason.TOO_LARGE);
      Map<String, byte[]> files = SamplePackages.files(Channel.SELF);
      files.put("manifest.json", "{\"手続名\"".getBytes(StandardCharsets.UTF_16));
      assertThat(refusal(SamplePackages.zip(files))).isEqualTo(RefusalReason.MANIFEST_INVALID);
    }

    @Test
    void has_to_list_every_file_with_its_size_and_hash() {
      Map<String, byte[]> changed = SamplePackages.files(Channel.SELF);
      changed.get("attachments/01_insurance-proof.jpg")[1000] ^= 1;
      assertThat(refusal(SamplePackages.zip(changed))).isEqualTo(RefusalReason.HASH_MISMATCH);

      Map<String, byte[]> more = SamplePackages.files(Channel.SELF);
      more.put("attachments/02_other.jpg", SamplePackages.jpeg(50));
      assertThat(refusal(SamplePackages.zip(more))).isEqualTo(RefusalReason.UNLISTED_FILE);

      Map<String, byte[]> fewer = SamplePackages.files(Channel.SELF);
      fewer.remove("attachments/01_insurance-proof.jpg");
      assertThat(refusal(SamplePackages.zip(fewer))).isEqualTo(RefusalReason.LISTED_FILE_MISSING);
    }
  }

  @Test
  void an_application_in_xml_1_1_is_refused_since_it_could_hold_control_characters() {
    assertThat(
            refusal(
                SamplePackages.withApplication(
                    xml -> xml.replace("version=\"1.0\"", "version=\"1.1\""))))
        .isEqualTo(RefusalReason.APPLICATION_INVALID);
  }

  @Nested
  class A_document {
    private static final String PHOTO = "attachments/01_insurance-proof.jpg";

    @Test
    void is_what_its_content_says() {
      byte[] program = SamplePackages.jpeg(500);
      program[0] = 'M';
      program[1] = 'Z';
      assertThat(refusal(SamplePackages.withListed(PHOTO, program)))
          .isEqualTo(RefusalReason.MEDIA_TYPE_MISMATCH);
      byte[] pdf = "%PDF-1.7 ...".getBytes(StandardCharsets.US_ASCII);
      assertThat(refusal(SamplePackages.withListed(PHOTO, pdf)))
          .isEqualTo(RefusalReason.MEDIA_TYPE_MISMATCH);
      assertThat(refusal(SamplePackages.withListed(PHOTO, new byte[0])))
          .isEqualTo(RefusalReason.MEDIA_TYPE_MISMATCH);
    }

    @Test
    void is_no_archive_in_front_or_behind() {
      byte[] inner = SamplePackages.good(Channel.SELF);
      assertThat(refusal(SamplePackages.withListed(PHOTO, inner)))
          .isEqualTo(RefusalReason.NESTED_ARCHIVE);
      byte[] both = SamplePackages.jpeg(500 + inner.length);
      System.arraycopy(inner, 0, both, 500, inner.length);
      assertThat(refusal(SamplePackages.withListed(PHOTO, both)))
          .isEqualTo(RefusalReason.NESTED_ARCHIVE);
    }
  }

  @Nested
  class The_application {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "1990-01-01 | 1990-02-30",
          "1990-01-01 | 1990-01-01T00:00:00",
          "<Sex>2</Sex> | <Sex>3</Sex>",
          "urn:yorisoi:application:1 | urn:yorisoi:application:2",
          "</Content> | <Extra/></Content>",
          "index=\"1\" | index=\"0\"",
          "index=\"1\" | index=\"-1\"",
          "安来市長 | &#0;",
          "安来市長 | &who;",
          "</Application> | </Application><Application/>",
        })
    void is_refused_when_it_is_not_valid(String old, String other) {
      assertThat(refusal(SamplePackages.withApplication(xml -> xml.replace(old, other))))
          .isEqualTo(RefusalReason.APPLICATION_INVALID);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "<!DOCTYPE Application SYSTEM \"http://127.0.0.1:9/never.dtd\">",
          "<!DOCTYPE Application [<!ENTITY who SYSTEM \"file:///etc/passwd\">]>",
          "<!DOCTYPE Application [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>"
        })
    void may_not_declare_a_document_type(String doctype) {
      byte[] archive =
          SamplePackages.withApplication(
              xml -> xml.replace("<Application ", doctype + "<Application "));
      assertThat(refusal(archive)).isEqualTo(RefusalReason.APPLICATION_INVALID);
    }

    @Test
    void fetches_no_schema_named_inside() {
      String hint =
          "<Application xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
              + " xsi:schemaLocation=\"urn:yorisoi:application:1 http://127.0.0.1:9/x.xsd\" ";
      assertThat(content(SamplePackages.withApplication(x -> x.replace("<Application ", hint))))
          .isNotNull();
    }
  }
}

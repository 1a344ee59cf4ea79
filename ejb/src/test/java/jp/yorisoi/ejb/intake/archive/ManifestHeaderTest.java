package jp.yorisoi.ejb.intake.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestHeaderTest {
  private static final OffsetDateTime AT = OffsetDateTime.parse("2026-11-22T09:00:00+09:00");
  private static final String NUMBER = "2611-000001-3";
  private static final String ID = "child-allowance-claim";

  private static ManifestHeader header(
      String number, String city, String procedure, String name, String form, int version) {
    return new ManifestHeader(
        number,
        city,
        procedure,
        name,
        form,
        version,
        AT,
        AT,
        ApplicantKind.PRINCIPAL,
        Channel.SELF);
  }

  private static void refused(
      String number, String city, String procedure, String name, String form, int version) {
    assertThatThrownBy(() -> header(number, city, procedure, name, form, version))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void versions_go_from_1_to_9999_and_a_name_has_200_characters_at_most() {
    assertThat(header(NUMBER, "322067", ID, "名".repeat(200), "f", 9999).formVersion())
        .isEqualTo(9999);
    assertThatCode(() -> header(NUMBER, "322067", ID, "名", "f", 1)).doesNotThrowAnyException();
    refused(NUMBER, "322067", ID, "名", "f", 0);
    refused(NUMBER, "322067", ID, "名", "f", 10_000);
    refused(NUMBER, "322067", ID, "名".repeat(201), "f", 1);
    refused(NUMBER, "322067", ID, "　", "f", 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1234567", "A2345678", "2611 000001", "-2345678"})
  void a_number_is_one_of_digits_and_hyphens(String number) {
    refused(number, "322067", ID, "名", "f", 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"32206", "3220677", "32206a"})
  void a_city_has_six_digits(String city) {
    refused(NUMBER, city, ID, "名", "f", 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-a", "A", "a b", "../a"})
  void ids_are_lower_case_words(String id) {
    refused(NUMBER, "322067", id, "名", "f", 1);
    refused(NUMBER, "322067", ID, "名", id, 1);
  }

  @Test
  void a_document_is_named_by_such_an_id_too_and_is_the_same_when_all_of_it_is() {
    PackageDocument one = new PackageDocument("proof", DocumentType.PDF, new byte[] {1, 2});
    assertThat(one).isEqualTo(new PackageDocument("proof", DocumentType.PDF, new byte[] {1, 2}));
    assertThat(one).hasSameHashCodeAs(new PackageDocument("proof", one.type(), new byte[] {1, 2}));
    assertThat(one)
        .isNotEqualTo(new PackageDocument("other", DocumentType.PDF, new byte[] {1, 2}))
        .isNotEqualTo(new PackageDocument("proof", DocumentType.PNG, new byte[] {1, 2}))
        .isNotEqualTo(new PackageDocument("proof", DocumentType.PDF, new byte[] {1, 3}))
        .isNotEqualTo("proof");
    assertThat(one.hashCode())
        .isNotEqualTo(new PackageDocument("proof", DocumentType.PDF, new byte[] {1, 3}).hashCode());
    assertThatThrownBy(() -> new PackageDocument("../proof", DocumentType.PDF, new byte[0]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void nothing_a_resident_wrote_stands_in_a_log() {
    ApplicationPackage read = PackageReaderTest.content(SamplePackages.good(Channel.SELF));
    assertThat(read).hasToString("child-allowance-claim with 1 documents");
    assertThat(read.documents().get(0)).hasToString("insurance-proof JPEG 2000 bytes");
    assertThat(read.application().applicant()).hasToString("Applicant");
    assertThat(read.application().contact()).hasToString("Contact");
    assertThat(read.application().items())
        .extracting(Item::toString)
        .containsExactly("applicant-name", "child-name[0]", "child-name[1]");
  }
}

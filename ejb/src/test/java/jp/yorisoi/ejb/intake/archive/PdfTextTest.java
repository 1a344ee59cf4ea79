package jp.yorisoi.ejb.intake.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import jp.yorisoi.policy.number.IndividualNumber;
import org.junit.jupiter.api.Test;

class PdfTextTest {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private static String text(byte[] pdf) throws Exception {
    return PdfText.of(pdf, PATIENCE);
  }

  @Test
  void the_text_of_a_pdf_is_read() throws Exception {
    assertThat(text(SamplePdfs.of("Health insurance", "Number 0854-23-3000")))
        .contains("Health insurance", "0854-23-3000");
  }

  @Test
  void an_individual_number_is_found_in_a_line_in_boxes_and_in_a_field() throws Exception {
    assertThat(IndividualNumber.isIn(text(SamplePdfs.of("No. 1234 5678 9018")))).isTrue();
    assertThat(IndividualNumber.isIn(text(SamplePdfs.boxes("123456789018")))).isTrue();
    assertThat(IndividualNumber.isIn(text(SamplePdfs.field("123456789018")))).isTrue();
  }

  @Test
  void what_is_no_readable_pdf_has_no_text() throws Exception {
    assertThat(
            text("%PDF-1.7\n1 0 obj\nendobj\ntrailer\n%%EOF\n".getBytes(StandardCharsets.US_ASCII)))
        .isBlank();
    assertThat(text(new byte[] {1, 2, 3})).isBlank();
  }

  @Test
  void a_stream_that_unpacks_to_a_gigabyte_is_not_unpacked() throws Exception {
    byte[] bomb = withStream(packedZeros());
    assertThat(bomb).hasSizeLessThan(2_000_000);
    assertThat(PdfSize.isBounded(bomb)).isFalse();
    assertThat(PdfSize.isBounded(SamplePdfs.of("Health insurance"))).isTrue();
    assertThat(text(bomb)).isEmpty();
  }

  @Test
  void the_fonts_of_the_machine_are_not_searched() throws Exception {
    Path list = Path.of(System.getProperty("user.home"), ".pdfbox.cache");
    boolean before = Files.exists(list);
    text(SamplePdfs.of("Health insurance"));
    assertThat(Files.exists(list)).isEqualTo(before);
  }

  private static byte[] packedZeros() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    Deflater best = new Deflater(Deflater.BEST_COMPRESSION);
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, best)) {
      byte[] zeros = new byte[1_000_000];
      for (int i = 0; i < 1_000; i++) {
        out.write(zeros);
      }
    }
    best.end();
    return packed.toByteArray();
  }

  private static byte[] withStream(byte[] packed) {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    pdf.writeBytes(ascii("%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"));
    pdf.writeBytes(ascii("2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"));
    pdf.writeBytes(ascii("3 0 obj\n<</Type/Page/Parent 2 0 R/Contents 4 0 R>>\nendobj\n"));
    pdf.writeBytes(
        ascii("4 0 obj\n<</Filter/FlateDecode/Length " + packed.length + ">>\nstream\n"));
    pdf.writeBytes(packed);
    pdf.writeBytes(ascii("\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n"));
    return pdf.toByteArray();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}

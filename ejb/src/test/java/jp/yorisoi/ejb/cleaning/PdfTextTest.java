package jp.yorisoi.ejb.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import jp.yorisoi.ejb.intake.archive.SamplePdfs;
import jp.yorisoi.policy.number.IndividualNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfTextTest {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private static String text(byte[] pdf) throws Exception {
    return PdfText.of(pdf, PATIENCE).text();
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
    byte[] bomb = withStream("/FlateDecode", packedZeros());
    assertThat(bomb).hasSizeLessThan(2_000_000);
    assertThat(PdfText.of(bomb, PATIENCE)).isEqualTo(new PdfText.Read("", false));
    assertThat(PdfText.of(SamplePdfs.of("Health insurance"), PATIENCE).whole()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[/FlateDecode /FlateDecode]",
        "[/Fl#61teDecode/Fl]",
        "[/ASCII85Decode /FlateDecode]",
        "/LZWDecode",
        "/RunLengthDecode",
        "5 0 R",
        "/DCTDecode/Filter[/Fl/Fl]"
      })
  void a_stream_packed_so_that_it_can_grow_unseen_is_not_unpacked(String filter) throws Exception {
    byte[] pdf = withStream(filter, new byte[100]);
    assertThat(PdfText.of(pdf, PATIENCE).whole()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/DCTDecode", "[/FlateDecode /DCTDecode]", "[/CCITTFaxDecode]"})
  void a_picture_is_packed_as_pictures_are(String filter) throws Exception {
    PackedStreams.requireAllBounded(withStream(filter, new byte[100]));
  }

  @Test
  void a_text_that_is_longer_than_what_is_read_is_not_whole() throws Exception {
    String[] pages = new String[PdfText.MOST_PAGES + 1];
    Arrays.fill(pages, "a line");
    assertThat(PdfText.of(SamplePdfs.pages(pages), PATIENCE).whole()).isFalse();
    pages = Arrays.copyOf(pages, PdfText.MOST_PAGES);
    assertThat(PdfText.of(SamplePdfs.pages(pages), PATIENCE).whole()).isTrue();
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

  private static byte[] withStream(String filter, byte[] packed) {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    pdf.writeBytes(ascii("%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"));
    pdf.writeBytes(ascii("2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"));
    pdf.writeBytes(ascii("3 0 obj\n<</Type/Page/Parent 2 0 R/Contents 4 0 R>>\nendobj\n"));
    pdf.writeBytes(
        ascii(
            "4 0 obj\n<</Filter"
                + (filter.startsWith("5") ? " " : "")
                + filter
                + "/Length "
                + packed.length
                + ">>\nstream\n"));
    pdf.writeBytes(packed);
    pdf.writeBytes(ascii("\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n"));
    return pdf.toByteArray();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}

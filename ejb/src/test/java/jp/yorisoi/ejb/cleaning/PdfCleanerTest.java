package jp.yorisoi.ejb.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeoutException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfCleanerTest {
  private static final String OUTSIDE = "http://127.0.0.1:9/outside";

  private static Cleaned cleaned(byte[] pdf) {
    try {
      return DocumentCleaner.clean(pdf, Duration.ofSeconds(5));
    } catch (TimeoutException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static byte[] copy(byte[] pdf) {
    Cleaned cleaned = cleaned(pdf);
    assertThat(cleaned).isInstanceOf(Cleaned.Clean.class);
    return ((Cleaned.Clean) cleaned).content();
  }

  private static Unclean refusal(byte[] pdf) {
    return ((Cleaned.Refused) cleaned(pdf)).reason();
  }

  private static String read(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  /** The file with all that is packed in it unpacked. */
  private static String text(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.setAllSecurityToBeRemoved(true);
      document.save(bytes, org.apache.pdfbox.pdfwriter.compress.CompressParameters.NO_COMPRESSION);
      return bytes.toString(StandardCharsets.ISO_8859_1);
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  @Test
  void what_a_page_shows_stays() {
    byte[] copy = copy(Pdfs.of("sixteen pieces of paper"));
    assertThat(read(copy)).contains("sixteen pieces of paper");
  }

  @Test
  void what_a_reader_would_act_on_is_gone_and_the_words_stay() {
    byte[] armed = Pdfs.armed(OUTSIDE);
    assertThat(text(armed))
        .as("the trap is armed")
        .contains("/JavaScript", "/Launch", "/EmbeddedFiles", "/XFA", "/SubmitForm", OUTSIDE);
    byte[] copy = copy(armed);
    assertThat(read(copy)).contains("the words that stay");
    assertThat(text(copy))
        .doesNotContain(
            "/JavaScript",
            "/JS",
            "/OpenAction",
            "/AA",
            "/Launch",
            "/URI",
            "/SubmitForm",
            "/XFA",
            "/AcroForm",
            "/EmbeddedFiles",
            "/EF",
            "/Annots",
            "/Metadata",
            "/Author",
            "Hanako",
            "/PS",
            "127.0.0.1",
            "program.exe");
  }

  @Test
  void what_stands_before_and_behind_it_is_gone() {
    byte[] pdf = Pdfs.of("in the middle");
    byte[] tail = "<script>PK\3\4 hidden archive</script>".getBytes(StandardCharsets.US_ASCII);
    byte[] polyglot = Arrays.copyOf(pdf, pdf.length + tail.length);
    System.arraycopy(tail, 0, polyglot, pdf.length, tail.length);
    String copy = new String(copy(polyglot), StandardCharsets.ISO_8859_1);
    assertThat(copy).startsWith("%PDF-").doesNotContain("hidden archive");
    assertThat(copy.trim()).endsWith("%%EOF");
  }

  @Test
  void a_photo_inside_loses_its_place_and_keeps_its_picture() {
    byte[] pdf = Pdfs.withPhoto(Pictures.jpegHeld(1, "35.4319N 133.2508E"));
    assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).contains("35.4319N");
    String copy = new String(copy(pdf), StandardCharsets.ISO_8859_1);
    assertThat(copy).doesNotContain("35.4319N", "Exif").contains("DCTDecode");
  }

  @Test
  void a_stamp_is_drawn_onto_its_page_at_its_place() {
    String copy = text(copy(Pdfs.stamped("0 0 50 25 re f")));
    assertThat(copy)
        .contains("2.00000 0.00000 0.00000 2.00000 10.00000 10.00000 cm /YorisoiNote1 Do")
        .doesNotContain("/Annots");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a password"})
  void a_locked_one_is_refused_also_when_it_opens_without_a_password(String password) {
    assertThat(refusal(Pdfs.locked(password))).isEqualTo(Unclean.ENCRYPTED);
  }

  @Test
  void half_of_one_is_refused() {
    byte[] pdf = Pdfs.of("a line");
    assertThat(refusal(Arrays.copyOf(pdf, pdf.length / 2))).isEqualTo(Unclean.UNREADABLE);
    assertThat(refusal("%PDF-1.7\nnothing\n%%EOF\n".getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo(Unclean.UNREADABLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/Type /ObjStm /N 1 /First 4",
        "/Type/Obj#53tm /N 1 /First 4",
        "/Type /XRef /W[1 2 1]"
      })
  void packed_objects_of_gigabytes_are_refused_unread(String kind) throws IOException {
    byte[] packed = deflated(200);
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    pdf.writeBytes(
        ("%PDF-1.7\n1 0 obj\n<<" + kind + "/Filter /FlateDecode/Length " + packed.length + ">>\n")
            .getBytes(StandardCharsets.US_ASCII));
    pdf.writeBytes("stream\r\n".getBytes(StandardCharsets.US_ASCII));
    pdf.writeBytes(packed);
    pdf.writeBytes("\nendstream\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
    assertThat(packed.length).isLessThan(300_000);
    assertThatThrownBy(() -> PackedStreams.requireBounded(pdf.toByteArray()))
        .isInstanceOf(Uncleanable.class)
        .hasMessage("packed objects are too large");
  }

  @Test
  void objects_packed_twice_are_refused() {
    byte[] pdf =
        ("%PDF-1.7\n1 0 obj\n<</Type /ObjStm /N 1 /First 4"
                + "/Filter [/FlateDecode /FlateDecode]>>\nstream\n\nendstream\n%%EOF\n")
            .getBytes(StandardCharsets.US_ASCII);
    assertThat(refusal(pdf)).isEqualTo(Unclean.BEYOND_LIMITS);
  }

  @Test
  void one_that_is_nested_without_end_is_refused() {
    String deep = "[".repeat(100_000);
    byte[] pdf =
        ("%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n"
                + deep
                + "\nendobj\ntrailer\n<</Root 1 0 R/Size 3>>\nstartxref\n0\n%%EOF\n")
            .getBytes(StandardCharsets.US_ASCII);
    assertThat(cleaned(pdf)).isInstanceOf(Cleaned.Refused.class);
  }

  @Test
  void a_copy_cleaned_again_is_the_same_to_see() {
    byte[] once = copy(Pdfs.armed(OUTSIDE));
    assertThat(read(copy(once))).isEqualTo(read(once));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PK\3\4word/vbaProject.bin", "\u00d0\u00cf\u0011\u00e0", "MZ", "<html>"})
  void office_files_archives_and_programs_are_none_of_the_kinds(String content) {
    assertThat(refusal(content.getBytes(StandardCharsets.ISO_8859_1)))
        .isEqualTo(Unclean.WRONG_KIND);
  }

  private static byte[] deflated(int megabytes) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream out =
        new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_COMPRESSION))) {
      byte[] zeros = new byte[1024 * 1024];
      for (int i = 0; i < megabytes; i++) {
        out.write(zeros);
      }
    }
    return bytes.toByteArray();
  }
}

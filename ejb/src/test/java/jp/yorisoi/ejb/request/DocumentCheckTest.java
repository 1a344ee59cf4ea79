package jp.yorisoi.ejb.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import javax.imageio.ImageIO;
import jp.yorisoi.ejb.catalogue.DocumentRequest;
import jp.yorisoi.ejb.catalogue.Problem;
import jp.yorisoi.ejb.catalogue.SampleAnswers;
import jp.yorisoi.ejb.cleaning.Busy;
import jp.yorisoi.ejb.cleaning.Pdfs;
import jp.yorisoi.ejb.cleaning.Pictures;
import jp.yorisoi.ejb.intake.archive.SamplePdfs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentCheckTest {
  private static final DocumentRequest PROOF =
      SampleAnswers.CLAIM.document("insurance-proof").orElseThrow();

  @Test
  void a_photo_keeps_its_picture_and_loses_everything_else() throws IOException {
    byte[] photo = Pictures.jpegHeld(1, "35.4319N 133.2508E");
    byte[] kept = DocumentCheck.of(PROOF, photo).document().orElseThrow().content();
    assertThat(new String(kept, StandardCharsets.ISO_8859_1))
        .doesNotContain("35.4319")
        .doesNotContain("Exif");
    assertThat(ImageIO.read(new ByteArrayInputStream(kept)).getWidth()).isEqualTo(64);
  }

  @ParameterizedTest
  @CsvSource({
    "1,64,left",
    "2,64,right",
    "3,64,right",
    "4,64,left",
    "5,32,top",
    "6,32,top",
    "7,32,bottom",
    "8,32,bottom"
  })
  void a_photo_is_turned_upright(int orientation, int width, String whereIsRed) throws IOException {
    byte[] kept =
        DocumentCheck.of(PROOF, Pictures.jpegHeld(orientation, ""))
            .document()
            .orElseThrow()
            .content();
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(kept));
    assertThat(picture.getWidth()).isEqualTo(width);
    int x = whereIsRed.equals("right") ? picture.getWidth() - 4 : 4;
    int y = whereIsRed.equals("bottom") ? picture.getHeight() - 4 : 4;
    Color there = new Color(picture.getRGB(x, y));
    assertThat(there.getRed()).isGreaterThan(200);
    assertThat(there.getBlue()).isLessThan(60);
  }

  @Test
  void a_pdf_that_shows_an_individual_number_is_refused_with_its_own_sentence() {
    CheckedDocument checked = DocumentCheck.of(PROOF, SamplePdfs.of("My Number 1234 5678 9018"));
    assertThat(checked.document()).isEmpty();
    assertThat(checked.problem().orElseThrow().messageKey())
        .isEqualTo("answers.document_individual_number");
    byte[] without = SamplePdfs.of("Tel. 0854-23-3000");
    assertThat(DocumentCheck.of(PROOF, without).document()).isPresent();
  }

  @Test
  void a_pdf_that_is_not_read_to_its_end_is_refused_and_not_passed_unread() {
    String[] pages = new String[101];
    Arrays.fill(pages, "a line");
    pages[100] = "My Number 1234 5678 9018";
    Problem problem = DocumentCheck.of(PROOF, SamplePdfs.pages(pages)).problem().orElseThrow();
    assertThat(problem.messageKey()).isEqualTo("answers.document_not_read");
    assertThat(problem.args()).containsExactly("100");
  }

  @Test
  void a_png_and_a_pdf_are_taken() {
    assertThat(DocumentCheck.of(PROOF, Pictures.of("png", 20, 20)).document()).isPresent();
    assertThat(DocumentCheck.of(PROOF, Pdfs.of("a line")).document()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"MZ\u0090\0this is an executable named .jpg", "<html>", "PK\3\4zip", "GIF89a"})
  void what_is_none_of_these_is_refused_whatever_it_is_called(String content) {
    assertThat(problem(content.getBytes(StandardCharsets.ISO_8859_1)))
        .isEqualTo("answers.document_wrong_type");
  }

  @Test
  void a_pdf_that_opens_as_an_archive_too_is_refused_when_it_is_attached() {
    String end = "PK\5\6" + "\0".repeat(18);
    byte[] both = ("%PDF-1.7\n%%EOF\n" + end).getBytes(StandardCharsets.ISO_8859_1);
    assertThat(problem(both)).isEqualTo("answers.document_unreadable");
  }

  @Test
  void a_file_of_20_megabytes_is_refused_with_the_limit() {
    Problem problem = DocumentCheck.of(PROOF, new byte[20 * 1024 * 1024]).problem().orElseThrow();
    assertThat(problem.messageKey()).isEqualTo("answers.document_too_large");
    assertThat(problem.args()).containsExactly("10");
  }

  @Test
  void half_an_upload_is_refused() {
    assertThat(problem(new byte[0])).isEqualTo("answers.document_missing");
    assertThat(problem("%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo("answers.document_unreadable");
    assertThat(problem(Arrays.copyOf(Pictures.of("png", 200, 200), 60)))
        .isEqualTo("answers.document_unreadable");
  }

  @Test
  void a_picture_that_claims_to_be_huge_is_refused_unread() {
    byte[] png = Pictures.of("png", 10, 10);
    png[16] = 0x00;
    png[17] = 0x01;
    png[20] = 0x00;
    png[21] = 0x01;
    assertThat(problem(png)).isEqualTo("answers.document_unreadable");
  }

  @Test
  void a_locked_pdf_is_refused_with_what_to_do() {
    assertThat(problem(Pdfs.locked(""))).isEqualTo("answers.document_locked");
  }

  @Test
  void whose_turn_does_not_come_is_answered_soon_and_not_kept_waiting() {
    byte[] picture = Pictures.of("png", 20, 20);
    assertThat(
            Busy.whileAllTurnsAreTaken(
                    () -> DocumentCheck.of(PROOF, picture, Duration.ofMillis(20)))
                .problem()
                .map(Problem::messageKey))
        .contains("answers.document_busy");
    assertThat(DocumentCheck.of(PROOF, picture).document()).isPresent();
  }

  private static String problem(byte[] content) {
    return DocumentCheck.of(PROOF, content).problem().map(Problem::messageKey).orElse("");
  }
}

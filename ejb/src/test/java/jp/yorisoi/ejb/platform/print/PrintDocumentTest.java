package jp.yorisoi.ejb.platform.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PrintDocumentTest {
  @Test
  void japanese_and_portuguese_can_be_read_out_of_the_file_again() throws IOException {
    byte[] file =
        postcard(
            page -> {
              page.text(10, 20, 20, Face.BOLD, "安来庁舎 午前10時");
              page.text(10, 40, 20, Face.REGULAR, "Inscrição, não há custo: ligue à tarde");
            });

    try (PDDocument document = Loader.loadPDF(file)) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("安来庁舎 午前10時", "Inscrição, não há custo: ligue à tarde");
    }
  }

  @Test
  void the_file_brings_its_letters_along_and_only_those_it_uses() throws IOException {
    byte[] file = postcard(page -> page.text(10, 20, 20, Face.BOLD, "電話"));

    try (PDDocument document = Loader.loadPDF(file)) {
      PDPage page = document.getPage(0);
      for (var name : page.getResources().getFontNames()) {
        assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
      }
    }
    assertThat(file.length).isLessThan(60_000);
  }

  @Test
  void nothing_is_said_in_the_log_when_a_paper_is_made() {
    Logger fonts = Logger.getLogger("org.apache.fontbox");
    List<String> said = new ArrayList<>();
    Handler listener =
        new Handler() {
          @Override
          public void publish(LogRecord line) {
            said.add(line.getMessage());
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    fonts.addHandler(listener);
    try {
      postcard(page -> page.text(10, 20, 20, Face.BOLD, "電話 葛城"));
    } finally {
      fonts.removeHandler(listener);
    }
    assertThat(said).isEmpty();
  }

  @Test
  void the_file_says_its_title_and_language() throws IOException {
    try (PDDocument document = Loader.loadPDF(postcard(page -> {}))) {
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("ためし");
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ja");
      assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(document.getPage(0).getMediaBox().getWidth())
          .isEqualTo(Millimetres.points(Paper.POSTCARD.width()));
    }
  }

  @Test
  void the_same_content_is_the_same_file() {
    Consumer<PrintPage> content = page -> page.text(10, 20, 20, Face.REGULAR, "同じ");

    assertThat(postcard(content)).isEqualTo(postcard(content));
  }

  @Test
  void a_letter_the_face_lacks_is_named_and_printed_as_geta() throws IOException {
    byte[] file = postcard(page -> page.text(10, 20, 20, Face.REGULAR, "𰻞麺\n店"));

    try (PDDocument document = Loader.loadPDF(file);
        PrintDocument other = new PrintDocument("名前", "ja")) {
      assertThat(new PDFTextStripper().getText(document)).contains("〓麺 店");
      assertThat(other.lacking("𰻞麺、𰻞", Face.REGULAR)).containsExactly("𰻞");
      assertThat(other.lacking("髙橋 﨑山", Face.BOLD)).isEmpty();
    }
  }

  @Test
  void a_sign_that_chooses_a_variant_is_left_out_and_named() throws IOException {
    String variant = "葛\uDB40\uDD00城";
    byte[] file = postcard(page -> page.text(10, 20, 20, Face.REGULAR, variant));

    try (PDDocument document = Loader.loadPDF(file);
        PrintDocument other = new PrintDocument("名前", "ja")) {
      assertThat(new PDFTextStripper().getText(document)).contains("葛城");
      assertThat(other.lacking(variant, Face.REGULAR)).containsExactly("\uDB40\uDD00");
    }
  }

  @Test
  void lines_fit_their_width_and_no_line_begins_with_a_full_stop() {
    try (PrintDocument document = new PrintDocument("行", "ja")) {
      PrintPage page = document.page(Paper.A4);
      String text = "電話がなくても、はじめてでも、どなたでも参加できます。".repeat(3);
      List<String> lines = page.lines(text, 17, Face.REGULAR, 62);

      assertThat(String.join("", lines)).isEqualTo(text);
      assertThat(lines).allMatch(line -> page.width(line, 17, Face.REGULAR) <= 62);
      assertThat(lines).noneMatch(line -> line.startsWith("。") || line.startsWith("、"));
    }
  }

  @Test
  void words_of_other_languages_are_not_broken() {
    try (PrintDocument document = new PrintDocument("linhas", "pt")) {
      PrintPage page = document.page(Paper.A4);

      assertThat(page.lines("Ligue para a Prefeitura agora", 17, Face.REGULAR, 40))
          .isEqualTo(List.of("Ligue para", "a Prefeitura", "agora"));
    }
  }

  @Test
  void a_paragraph_says_where_the_next_line_stands() {
    try (PrintDocument document = new PrintDocument("行", "ja")) {
      PrintPage page = document.page(Paper.A4);

      assertThat(page.paragraph(10, 20, 100, 8, 17, Face.REGULAR, "一\n二")).isEqualTo(36);
    }
  }

  @Test
  void a_frame_is_drawn_where_it_was_said() throws IOException {
    BufferedImage picture = picture(postcard(page -> page.frame(10, 20, 50, 30, 5, 2)));

    assertThat(dark(picture, 10, 35)).as("left side").isTrue();
    assertThat(dark(picture, 35, 20)).as("upper side").isTrue();
    assertThat(dark(picture, 60, 35)).as("right side").isTrue();
    assertThat(dark(picture, 35, 50)).as("lower side").isTrue();
    assertThat(dark(picture, 35, 35)).as("inside").isFalse();
    assertThat(dark(picture, 10, 20)).as("the corner is round").isFalse();
  }

  static BufferedImage picture(byte[] file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      return new PDFRenderer(document).renderImageWithDPI(0, 254);
    }
  }

  private static boolean dark(BufferedImage picture, int x, int y) {
    return (picture.getRGB(x * 10, y * 10) & 0xFF) < 128;
  }

  private static byte[] postcard(Consumer<PrintPage> content) {
    try (PrintDocument document = new PrintDocument("ためし", "ja")) {
      content.accept(document.page(Paper.POSTCARD));
      return document.bytes();
    }
  }
}

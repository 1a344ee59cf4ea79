package jp.yorisoi.ejb.support.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.support.Postcard;
import jp.yorisoi.ejb.support.SessionView;
import jp.yorisoi.ejb.support.domain.NoticeKind;
import jp.yorisoi.ejb.support.open.PublicAddress;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class PaperTest {
  private static final double POINTS = 72 / 25.4;
  private static final Cities CITY = Cities.serving("yasugi");
  private static final SupportProgramme PROGRAMME = SupportProgramme.of(CITY.current());
  private static final SessionView SESSION = session("first-steps", "yasugi-center");

  private static final SessionView BEFORE =
      new SessionView(
          4710,
          "first-steps",
          "hirose-center",
          LocalDateTime.of(2026, 12, 15, 13, 30),
          LocalDateTime.of(2026, 12, 15, 15, 0),
          LocalDateTime.of(2026, 12, 1, 0, 0),
          LocalDateTime.of(2026, 12, 15, 0, 0),
          10,
          3,
          true);

  private static SessionView session(String kind, String place) {
    LocalDateTime start = LocalDateTime.of(2026, 12, 22, 10, 0);
    return new SessionView(4711, kind, place, start, start.plusHours(1), start, start, 10, 3, true);
  }

  private static Postcard card(NoticeKind kind, SessionView session) {
    return new Postcard(
        "B-1234-5678-2",
        kind,
        "ヤスギ ハナコ",
        "〒692-0011 島根県安来市安来町一丁目二番三号 メゾン・ド・ヤスギ第二 1001号室 ヤスギ タロウ方",
        session,
        kind == NoticeKind.OTHER_DAY ? BEFORE : null,
        false,
        false,
        List.of());
  }

  private static byte[] postcards(Postcard... cards) {
    return new PostcardFile(CITY, PROGRAMME).of(List.of(cards), "安来市　広瀬みどり　20261125-ABCDEFGH");
  }

  private static byte[] form(String address, Optional<SessionView> session) {
    return new BookingSheet(CITY, PROGRAMME, PublicAddress.of(address)).of(session);
  }

  /** Text of one page, without the breaks of lines. */
  private static String text(PDDocument file, int page) throws IOException {
    PDFTextStripper reader = new PDFTextStripper();
    reader.setStartPage(page);
    reader.setEndPage(page);
    return reader.getText(file).replaceAll("\\R", "");
  }

  @Test
  void a_postcard_has_the_size_of_japanese_postcards_and_two_sides() throws IOException {
    try (PDDocument file =
        Loader.loadPDF(
            postcards(
                card(NoticeKind.CONFIRMATION, SESSION), card(NoticeKind.REMINDER, SESSION)))) {
      assertThat(file.getNumberOfPages()).isEqualTo(4);
      for (PDPage page : file.getPages()) {
        assertThat(page.getMediaBox().getWidth() / POINTS).isCloseTo(100, within(0.1));
        assertThat(page.getMediaBox().getHeight() / POINTS).isCloseTo(148, within(0.1));
        page.getResources()
            .getFontNames()
            .forEach(
                name -> {
                  try {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                  } catch (IOException broken) {
                    throw new java.io.UncheckedIOException(broken);
                  }
                });
      }
      assertThat(text(file, 1)).contains("〒692-0011", "ヤスギ ハナコ 様", "安来市");
      assertThat(text(file, 2)).contains("予約できました", "12月22日", "午前10時から", "B-1234-5678-2");
      assertThat(text(file, 4)).contains("もうすぐ教室です");
    }
  }

  @Test
  void who_printed_it_stands_on_the_side_of_the_text_and_no_name_beside_the_class()
      throws IOException {
    try (PDDocument file = Loader.loadPDF(postcards(card(NoticeKind.REMINDER, SESSION)))) {
      assertThat(text(file, 2)).contains("20261125-ABCDEFGH").doesNotContain("ヤスギ ハナコ");
    }
  }

  @Test
  void what_has_become_of_a_class_stands_at_the_head_and_what_to_do_at_the_end()
      throws IOException {
    try (PDDocument file =
        Loader.loadPDF(
            postcards(card(NoticeKind.CANCELLED, SESSION), card(NoticeKind.MOVED, SESSION)))) {
      assertThat(text(file, 2))
          .startsWith("教室は中止になりました")
          .contains("12月22日", "お申し込みは市で取り消しました")
          .doesNotContain("来られないとき", "充電器", "持ち物");
      assertThat(text(file, 4)).startsWith("教室の時間が変わりました").contains("午前10時から", "来られないときは");
    }
  }

  @Test
  void who_moved_a_booking_reads_both_days_on_the_card() throws IOException {
    try (PDDocument file = Loader.loadPDF(postcards(card(NoticeKind.OTHER_DAY, SESSION)))) {
      assertThat(text(file, 2))
          .startsWith("ご予約の日を変更しました")
          .containsSubsequence("12月15日", "午後1時30分", "新：", "12月22日", "午前10時から", "新しい予約番号 B-1234")
          .doesNotContain("予約できました");
    }
  }

  @Test
  void every_class_at_every_place_fits_in_large_type() throws IOException {
    List<Postcard> cards = new ArrayList<>();
    PROGRAMME
        .kinds()
        .forEach(
            kind ->
                CITY.current()
                    .places()
                    .forEach(
                        place -> {
                          for (NoticeKind told : NoticeKind.values()) {
                            cards.add(card(told, session(kind.id(), place.id())));
                          }
                        }));
    try (PDDocument file = Loader.loadPDF(postcards(cards.toArray(new Postcard[0])))) {
      List<Float> sizes = new ArrayList<>();
      PDFTextStripper reader =
          new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
              assertThat(text.getYDirAdj()).isLessThan((float) (146 * POINTS));
              assertThat(text.getXDirAdj() + text.getWidthDirAdj())
                  .isLessThanOrEqualTo((float) (94 * POINTS));
              boolean foot = text.getYDirAdj() > (float) (142 * POINTS);
              if (!foot) {
                sizes.add(text.getFontSizeInPt());
              }
              super.processTextPosition(text);
            }
          };
      reader.setStartPage(2);
      for (int page = 2; page <= file.getNumberOfPages(); page += 2) {
        reader.setStartPage(page);
        reader.setEndPage(page);
        reader.getText(file);
      }
      assertThat(sizes).hasSizeGreaterThan(1000).allMatch(size -> size >= 13.9f);
    }
  }

  @Test
  void letters_to_be_written_by_hand_are_named() {
    assertThat(new PostcardFile(CITY, PROGRAMME).byHand(List.of("ヤスギ", "安来市한方")))
        .containsExactly(List.of(), List.of("한"));
  }

  @Test
  void the_form_is_one_sheet_of_a4_in_the_order_of_the_screen_and_about_nobody()
      throws IOException {
    try (PDDocument file = Loader.loadPDF(form("https://m.example.jp", Optional.of(SESSION)))) {
      assertThat(file.getNumberOfPages()).isEqualTo(1);
      assertThat(file.getPage(0).getMediaBox().getHeight() / POINTS).isCloseTo(297, within(0.1));
      String text = text(file, 1);
      assertThat(text).contains("はじめてのスマートフォン", "教室の番号 4711", "マイナンバーは書かないで");
      assertThat(text.indexOf("1　来る方のお名前")).isLessThan(text.indexOf("2　電話番号"));
      assertThat(text.indexOf("2　電話番号")).isLessThan(text.indexOf("3　手助け"));
      assertThat(text.indexOf("3　手助け")).isLessThan(text.indexOf("4　お知らせ"));
    }
  }

  @Test
  void the_square_code_is_read_as_the_page_of_the_class() throws Exception {
    assertThat(read(form("https://m.example.jp", Optional.of(SESSION))))
        .isEqualTo("https://m.example.jp/resident/support/book.xhtml?session=4711");
    assertThat(read(form("https://m.example.jp", Optional.empty())))
        .isEqualTo("https://m.example.jp/resident/support/list.xhtml");
  }

  @Test
  void without_a_public_address_there_is_no_code() throws IOException {
    try (PDDocument file = Loader.loadPDF(form("", Optional.of(SESSION)))) {
      assertThat(text(file, 1)).doesNotContain("スマートフォンでも予約できます");
    }
  }

  private static String read(byte[] form) throws Exception {
    try (PDDocument file = Loader.loadPDF(form)) {
      BufferedImage picture = new PDFRenderer(file).renderImageWithDPI(0, 150);
      int[] dots =
          picture.getRGB(
              0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
      return new QRCodeReader()
          .decode(
              new BinaryBitmap(
                  new HybridBinarizer(
                      new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), dots))))
          .getText();
    }
  }
}

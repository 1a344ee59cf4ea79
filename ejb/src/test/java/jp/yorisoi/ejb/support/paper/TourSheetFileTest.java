package jp.yorisoi.ejb.support.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jp.yorisoi.ejb.support.tour.TourSheet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class TourSheetFileTest {
  private static final float READ_AT_ARMS_LENGTH = 14;
  private static final float MARGIN = 10 / 25.4f * 72;
  private static final String MARK =
      "取扱注意・自治体機密性3B　安来市　広瀬みどり（広瀬地域センター デジタル支援窓口）　令和8年11月25日（水） 12:00　20261125-ABCDEFGH";

  private static final TourSheet.Stop HIDA =
      new TourSheet.Stop(
          "13:30〜15:00",
          "比田交流センター",
          "島根県安来市広瀬町西比田",
          "体育館の横にとまります",
          3,
          List.of("車いす（リフトを出す） 1人", "手話 1人"),
          "");
  private static final TourSheet.Stop FUBE =
      new TourSheet.Stop("11:00〜12:00", "布部交流センター", "", "", 0, List.of(), "天候のため");

  private static byte[] pdf(TourSheet.Stop... stops) {
    TourSheet sheet =
        new TourSheet(
            "広瀬の山の手回り",
            LocalDate.of(2026, 12, 1),
            "12:30",
            "16:00",
            List.of(stops),
            List.of("運転手1", "支援員2"),
            List.of("ぐるっとYasugi号"),
            List.of("持ち運びの端末と印刷機1"),
            "0854-00-0000");
    return new TourSheetFile().of(sheet, MARK);
  }

  private static String text(PDDocument file) throws IOException {
    return new PDFTextStripper().getText(file).replaceAll("\\R", "");
  }

  @Test
  void the_driver_reads_where_to_be_when_how_many_come_and_what_to_get_ready() throws IOException {
    try (PDDocument file = Loader.loadPDF(pdf(FUBE, HIDA))) {
      assertThat(file.getNumberOfPages()).isEqualTo(1);
      assertThat(text(file))
          .contains("令和8年12月1日", "広瀬の山の手回り", "出発 12:30", "帰り 16:00")
          .contains("運転手1、支援員2", "車　ぐるっとYasugi号行く人", "持ち物　持ち運びの端末と印刷機1")
          .contains("市役所 0854-00-0000", "119", "110")
          .contains("13:30〜15:00　比田交流センター", "西比田", "体育館の横にとまります")
          .contains("予約 3 人", "車いす（リフトを出す） 1人、手話 1人")
          .contains("布部交流センター", "行きません（天候のため中止）", "20261125-ABCDEFGH");
    }
  }

  @Test
  void all_but_the_mark_is_in_large_type() throws IOException {
    List<Float> sizes = new ArrayList<>();
    PDFTextStripper reader =
        new PDFTextStripper() {
          @Override
          protected void writeString(String text, List<TextPosition> positions) {
            if (!MARK.contains(text)) {
              positions.forEach(one -> sizes.add(one.getFontSizeInPt()));
            }
          }
        };
    try (PDDocument file = Loader.loadPDF(pdf(HIDA))) {
      reader.getText(file);
    }
    assertThat(Collections.min(sizes)).isGreaterThanOrEqualTo(READ_AT_ARMS_LENGTH);
  }

  @Test
  void a_long_tour_goes_on_on_the_next_page_with_the_mark() throws IOException {
    TourSheet.Stop[] stops = Collections.nCopies(12, HIDA).toArray(new TourSheet.Stop[0]);
    try (PDDocument file = Loader.loadPDF(pdf(stops))) {
      assertThat(file.getNumberOfPages()).isGreaterThan(1);
      assertThat(text(file).split("20261125", -1)).hasSize(file.getNumberOfPages() + 1);
      assertThat(text(file).split("比田交流センター", -1)).hasSize(13);
    }
  }

  @Test
  void nothing_stands_in_the_margin_and_the_mark_covers_nothing() throws IOException {
    TourSheet.Stop[] stops = Collections.nCopies(12, HIDA).toArray(new TourSheet.Stop[0]);
    List<TextPosition> mark = new ArrayList<>();
    List<TextPosition> rest = new ArrayList<>();
    PDFTextStripper reader =
        new PDFTextStripper() {
          @Override
          protected void writeString(String text, List<TextPosition> positions) {
            positions.forEach(
                one -> (one.getFontSizeInPt() < READ_AT_ARMS_LENGTH ? mark : rest).add(one));
          }
        };
    try (PDDocument file = Loader.loadPDF(pdf(stops))) {
      reader.getText(file);
    }
    assertThat(mark).isNotEmpty().allMatch(TourSheetFileTest::inside);
    assertThat(rest).isNotEmpty().allMatch(TourSheetFileTest::inside);
    double lowest = rest.stream().mapToDouble(TextPosition::getYDirAdj).max().orElseThrow();
    double highest =
        mark.stream().mapToDouble(one -> one.getYDirAdj() - one.getHeightDir()).min().orElseThrow();
    assertThat(lowest).isLessThan(highest);
  }

  private static boolean inside(TextPosition letter) {
    return letter.getXDirAdj() >= MARGIN
        && letter.getXDirAdj() + letter.getWidthDirAdj() <= letter.getPageWidth() - MARGIN
        && letter.getYDirAdj() <= letter.getPageHeight() - MARGIN;
  }
}

package jp.yorisoi.ejb.support.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.yorisoi.ejb.kernel.JapaneseDates;
import jp.yorisoi.ejb.platform.print.Face;
import jp.yorisoi.ejb.platform.print.Paper;
import jp.yorisoi.ejb.platform.print.PrintDocument;
import jp.yorisoi.ejb.platform.print.PrintPage;
import jp.yorisoi.ejb.support.tour.TourSheet;

/** The sheet of the driver: A4, in large type, read at arm's length and in black and white. */
@ApplicationScoped
public class TourSheetFile {
  private static final double LEFT = 18;
  private static final double WIDTH = Paper.A4.width() - 2 * LEFT;
  private static final double FOOT = 284; // printers write nothing on the last centimetre
  private static final double TITLE = 24;
  private static final double LARGE = 20;
  private static final double BODY = 14;
  private static final double SMALL = 9;
  private static final double LEADING = 0.5;
  private static final double LINE = 0.4;

  /**
   * The sheet.
   *
   * @param sheet what stands on it
   * @param mark the line at the foot of each page
   * @return a PDF
   */
  public byte[] of(TourSheet sheet, String mark) {
    try (PrintDocument file = new PrintDocument("ぐるっと号の運行表", "ja")) {
      PrintPage page = begun(file, mark);
      double last = FOOT - foot(page, mark).size() * SMALL * LEADING - BODY * LEADING;
      double at = head(page, sheet);
      for (TourSheet.Stop stop : sheet.stops()) {
        if (at + tall(page, stop) > last) {
          page = begun(file, mark);
          at = 24;
        }
        at = stop(page, at, stop);
      }
      return file.bytes();
    }
  }

  private static PrintPage begun(PrintDocument file, String mark) {
    PrintPage page = file.page(Paper.A4);
    double first = FOOT - (foot(page, mark).size() - 1) * SMALL * LEADING;
    paragraph(page, first, SMALL, Face.REGULAR, mark);
    return page;
  }

  /** The mark is longer than a line when names of persons and offices are; its last stands last. */
  private static List<String> foot(PrintPage page, String mark) {
    return page.lines(mark, SMALL, Face.REGULAR, WIDTH);
  }

  private static double head(PrintPage page, TourSheet sheet) {
    page.text(LEFT, 24, TITLE, Face.BOLD, "ぐるっと号 " + JapaneseDates.display(sheet.day()));
    double at = paragraph(page, 35, LARGE, Face.REGULAR, sheet.route());
    if (!sheet.departs().isEmpty()) {
      at =
          paragraph(
              page, at, BODY, Face.REGULAR, "出発 " + sheet.departs() + "　帰り " + sheet.returns());
    }
    at = paragraph(page, at, BODY, Face.REGULAR, "車　" + words(sheet.vehicles()));
    at = paragraph(page, at, BODY, Face.REGULAR, "行く人　" + words(sheet.crew()));
    at = paragraph(page, at, BODY, Face.REGULAR, "持ち物　" + words(sheet.kits()));
    at =
        paragraph(
            page, at, BODY, Face.BOLD, "困ったとき　市役所 " + sheet.telephone() + "　急病・火事 119　事故 110");
    return at + 2;
  }

  private static double stop(PrintPage page, double top, TourSheet.Stop stop) {
    page.line(LEFT, top, LEFT + WIDTH, top, LINE);
    double at = paragraph(page, top + 9, LARGE, Face.BOLD, stop.time() + "　" + stop.place());
    for (String line : details(stop)) {
      at = paragraph(page, at, BODY, Face.REGULAR, line);
    }
    return at;
  }

  private static List<String> details(TourSheet.Stop stop) {
    if (!stop.off().isEmpty()) {
      return List.of("行きません（" + stop.off() + "中止）");
    }
    String where = (stop.address() + "　" + stop.note()).strip();
    String needs = stop.needs().isEmpty() ? "なし" : String.join("、", stop.needs());
    String people = "予約 " + stop.people() + " 人　用意すること　" + needs;
    return where.isEmpty() ? List.of(people) : List.of(where, people);
  }

  private static double tall(PrintPage page, TourSheet.Stop stop) {
    int lines =
        details(stop).stream()
            .mapToInt(line -> page.lines(line, BODY, Face.REGULAR, WIDTH).size())
            .sum();
    int heads = page.lines(stop.time() + "　" + stop.place(), LARGE, Face.BOLD, WIDTH).size();
    return 9 + (heads * LARGE + lines * BODY) * LEADING;
  }

  private static double paragraph(PrintPage page, double y, double size, Face face, String text) {
    return page.paragraph(LEFT, y, WIDTH, size * LEADING, size, face, text);
  }

  private static String words(List<String> titles) {
    return titles.isEmpty() ? "なし" : String.join("、", titles);
  }
}

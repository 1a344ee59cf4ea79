package jp.yorisoi.ejb.discovery;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.catalogue.City;
import jp.yorisoi.ejb.catalogue.District;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.platform.print.Face;
import jp.yorisoi.ejb.platform.print.Paper;
import jp.yorisoi.ejb.platform.print.PrintDocument;
import jp.yorisoi.ejb.platform.print.PrintPage;
import jp.yorisoi.ejb.platform.print.QrCode;

/**
 * The flyer of a month: A4, letters of 14 points and more, black on white. Days stand large on the
 * left, the telephone number largest of all in a frame at the foot of every page.
 */
final class Flyer {
  private static final double LEFT = 14;
  private static final double RIGHT = Paper.A4.width() - LEFT;
  private static final double WHAT = LEFT + 56;
  private static final double DAYS = WHAT - LEFT - 4;
  private static final double FRAME_TOP = 236;
  private static final double FRAME_HEIGHT = 46;
  private static final double QR = 36;

  private final City city;
  private final FlyerWords words;
  private final Language language;
  private final List<PrintPage> pages = new ArrayList<>();
  private double y;

  Flyer(City city, SupportProgramme programme, Language language) {
    this.city = city;
    this.words = new FlyerWords(city, programme, language);
    this.language = language;
  }

  /**
   * Prints it.
   *
   * @param month the month
   * @param district for whom, empty for the whole city
   * @param items in the order they are to stand
   * @param address of the page the QR code leads to, empty when nobody knows it
   * @return a PDF
   */
  byte[] print(
      YearMonth month,
      Optional<District> district,
      List<FlyerItem> items,
      Optional<String> address) {
    String lead = words.lead(month, district);
    try (PrintDocument document = new PrintDocument(lead, language.htmlLang())) {
      begin(document, lead);
      if (items.isEmpty()) {
        line(page(), 20, Face.REGULAR, words.text("near.flyer_none"));
      }
      for (FlyerItem item : items) {
        put(document, item, lead);
      }
      for (int i = 0; i < pages.size(); i++) {
        foot(pages.get(i), i + 1, address);
      }
      return document.bytes();
    }
  }

  /** The first page has the headline, all have the month. */
  private void begin(PrintDocument document, String lead) {
    pages.add(document.page(Paper.A4));
    y = 28;
    if (pages.size() == 1) {
      y = page().paragraph(LEFT, y, RIGHT - LEFT, 14, 32, Face.BOLD, headline()) - 2;
    }
    y = page().paragraph(LEFT, y, RIGHT - LEFT, 9, 19, Face.REGULAR, lead) - 4;
  }

  private String headline() {
    return words.text("near.flyer_title");
  }

  private void put(PrintDocument document, FlyerItem item, String lead) {
    double points = page().lines(words.days(item), 26, Face.BOLD, DAYS).size() > 1 ? 21 : 26;
    List<String> days = page().lines(words.days(item), points, Face.BOLD, DAYS);
    List<String> when = page().lines(words.when(item), 15, Face.REGULAR, DAYS);
    List<String> title = page().lines(words.title(item), 20, Face.BOLD, RIGHT - WHAT);
    List<String> about =
        words.about(item).stream()
            .flatMap(one -> page().lines(one, 14, Face.REGULAR, RIGHT - WHAT).stream())
            .toList();
    double height =
        Math.max(days.size() * 10 + when.size() * 7.0, title.size() * 8.5 + about.size() * 6.2) + 8;
    if (y + height > FRAME_TOP - 3) {
      begin(document, lead);
    }
    page().line(LEFT, y, RIGHT, y, 1.2);
    double leftY = column(LEFT, y + 11, 10, points, Face.BOLD, days);
    column(LEFT, leftY - 2, 7, 15, Face.REGULAR, when);
    double rightY = column(WHAT, y + 9, 8.5, 20, Face.BOLD, title);
    column(WHAT, rightY - 1, 6.2, 14, Face.REGULAR, about);
    y += height;
  }

  private double column(
      double x, double top, double leading, double points, Face face, List<String> lines) {
    double next = top;
    for (String one : lines) {
      page().text(x, next, points, face, one);
      next += leading;
    }
    return next;
  }

  private void line(PrintPage page, double points, Face face, String text) {
    page.paragraph(LEFT, y + 14, RIGHT - LEFT, points * 0.55, points, face, text);
  }

  /** Whom to call, for whom reads no further than this. */
  private void foot(PrintPage page, int number, Optional<String> address) {
    page.frame(LEFT, FRAME_TOP, RIGHT - LEFT, FRAME_HEIGHT, 5, 2);
    double width = RIGHT - LEFT - 14 - (address.isPresent() ? QR + 4 : 0);
    double x = LEFT + 7;
    page.text(x, FRAME_TOP + 9, 16, Face.BOLD, words.text("near.flyer_call"));
    page.text(x, FRAME_TOP + 23, 38, Face.BOLD, city.telephone());
    double next = page.paragraph(x, FRAME_TOP + 31, width, 5.5, 12, Face.REGULAR, words.hours());
    page.paragraph(x, next, width, 5.5, 12, Face.REGULAR, words.text("near.flyer_proxy"));
    address.ifPresent(
        to -> {
          page.qr(RIGHT - QR - 4, FRAME_TOP + 2, QR, QrCode.of(to));
          double said = page.width(words.text("near.flyer_qr"), 10, Face.REGULAR);
          page.text(
              RIGHT - QR / 2 - 4 - said / 2,
              FRAME_TOP + QR + 5.5,
              10,
              Face.REGULAR,
              words.text("near.flyer_qr"));
        });
    String pages = words.text("near.flyer_page", number, this.pages.size());
    String foot =
        city.fictional()
            ? words.text("shell.fictional_tag") + "　" + words.text("shell.fictional")
            : city.name().in(language);
    page.paragraph(LEFT, 286.5, RIGHT - LEFT - 14, 4, 10, Face.REGULAR, foot);
    page.text(RIGHT - page.width(pages, 10, Face.REGULAR), 286.5, 10, Face.REGULAR, pages);
  }

  private PrintPage page() {
    return pages.get(pages.size() - 1);
  }
}

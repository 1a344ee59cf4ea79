package jp.yorisoi.ejb.support.open;

import java.util.ArrayList;
import java.util.List;
import jp.yorisoi.ejb.catalogue.City;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.catalogue.LocalText;
import jp.yorisoi.ejb.catalogue.SupportMaterial.Handout;
import jp.yorisoi.ejb.catalogue.SupportMaterial.Section;
import jp.yorisoi.ejb.catalogue.Texts;
import jp.yorisoi.ejb.platform.print.Face;
import jp.yorisoi.ejb.platform.print.Paper;
import jp.yorisoi.ejb.platform.print.PrintDocument;
import jp.yorisoi.ejb.platform.print.PrintPage;

/**
 * The paper of a class: A4, letters of 16 points and more, numbered steps under headings, the
 * telephone number in a frame at the foot of every page.
 */
final class HandoutPaper {
  private static final double LEFT = 16;
  private static final double RIGHT = Paper.A4.width() - LEFT;
  private static final double WIDTH = RIGHT - LEFT;
  private static final double STEP = LEFT + 13;
  private static final double FRAME_TOP = 250;
  private static final double FRAME_HEIGHT = 28;
  private static final double TITLE = 30;
  private static final double HEADING = 21;
  private static final double TEXT = 16;
  private static final double SMALL = 10;
  private static final double LEADING = 8;

  private final City city;
  private final Language language;
  private final Texts texts;
  private final List<PrintPage> pages = new ArrayList<>();
  private double y;

  HandoutPaper(City city, Language language) {
    this.city = city;
    this.language = language;
    this.texts = Texts.of(language);
  }

  /**
   * Prints it.
   *
   * @param handout what stands on it
   * @return a PDF, the same bytes each time
   */
  byte[] print(Handout handout) {
    String title = handout.title().in(language);
    try (PrintDocument document = new PrintDocument(title, language.htmlLang())) {
      begin(document);
      y = page().paragraph(LEFT, y, WIDTH, 13, TITLE, Face.BOLD, title) - 2;
      for (Section section : handout.sections()) {
        put(document, section);
      }
      for (int at = 0; at < pages.size(); at++) {
        foot(pages.get(at), at + 1);
      }
      return document.bytes();
    }
  }

  private void begin(PrintDocument document) {
    pages.add(document.page(Paper.A4));
    y = 30;
  }

  /** A heading with its steps, never parted by the end of a page. */
  private void put(PrintDocument document, Section section) {
    List<String> heading = page().lines(section.heading().in(language), HEADING, Face.BOLD, WIDTH);
    double height = 9 + heading.size() * 10.0;
    for (LocalText step : section.steps()) {
      height += lines(step).size() * LEADING + 2.5;
    }
    if (y + height > FRAME_TOP - 4) {
      begin(document);
    }
    page().line(LEFT, y, RIGHT, y, 0.8);
    y += 11;
    y = page().paragraph(LEFT, y, WIDTH, 10, HEADING, Face.BOLD, String.join("\n", heading)) + 1;
    int number = 1;
    for (LocalText step : section.steps()) {
      page().text(LEFT + 3, y, TEXT, Face.BOLD, Integer.toString(number++));
      for (String line : lines(step)) {
        page().text(STEP, y, TEXT, Face.REGULAR, line);
        y += LEADING;
      }
      y += 2.5;
    }
    y += 1;
  }

  private List<String> lines(LocalText step) {
    return page().lines(step.in(language), TEXT, Face.REGULAR, RIGHT - STEP);
  }

  private void foot(PrintPage page, int number) {
    page.frame(LEFT, FRAME_TOP, WIDTH, FRAME_HEIGHT, 5, 1.5);
    page.text(LEFT + 7, FRAME_TOP + 9, 14, Face.BOLD, texts.get("support.handout_call"));
    page.text(LEFT + 7, FRAME_TOP + 22, 30, Face.BOLD, city.telephone());
    String hours = city.hours().in(language);
    double from = LEFT + 16 + page.width(city.telephone(), 30, Face.BOLD);
    page.paragraph(from, FRAME_TOP + 13, RIGHT - 4 - from, 5, 11, Face.REGULAR, hours);
    String count = texts.get("near.flyer_page", number, pages.size());
    String whose =
        city.fictional()
            ? texts.get("shell.fictional_tag") + "　" + texts.get("shell.fictional")
            : city.name().in(language);
    page.paragraph(LEFT, 284, WIDTH - 14, 4, SMALL, Face.REGULAR, whose);
    page.text(RIGHT - page.width(count, SMALL, Face.REGULAR), 284, SMALL, Face.REGULAR, count);
  }

  private PrintPage page() {
    return pages.get(pages.size() - 1);
  }
}

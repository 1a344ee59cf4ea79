package jp.yorisoi.ejb.support.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.City;
import jp.yorisoi.ejb.catalogue.DateWords;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.platform.pdf.Sheet;
import jp.yorisoi.ejb.platform.pdf.Sheets;
import jp.yorisoi.ejb.support.Postcard;
import jp.yorisoi.ejb.support.SessionView;
import jp.yorisoi.ejb.support.domain.NoticeKind;
import jp.yorisoi.ejb.support.open.ClassWords;

/**
 * Postcards as a print file: for each the side of the address and the side of the text, in large
 * type, of the size of Japanese postcards (通常はがき, 100 × 148 mm). Everybody on the way can read
 * them: neither telephone number nor PIN nor what help is needed is on one.
 */
@ApplicationScoped
public class PostcardFile {
  private static final double WIDTH = 100;
  private static final double HEIGHT = 148;
  private static final double MARGIN = 8;
  private static final double TEXT = WIDTH - 2 * MARGIN;
  private static final double LARGE = 18;
  private static final double BODY = 14;
  private static final double SMALL = 9;
  private static final double FOOT = 5;

  private Cities cities;
  private SupportProgramme programme;

  /** For the container. */
  public PostcardFile() {}

  @Inject
  PostcardFile(Cities cities, SupportProgramme programme) {
    this.cities = cities;
    this.programme = programme;
  }

  /**
   * The file.
   *
   * @param cards what to print
   * @param foot the line that tells who printed it, when and under which number
   * @return a PDF of two pages a postcard, address first
   */
  public byte[] of(List<Postcard> cards, String foot) {
    try (Sheets sheets = new Sheets("はがき")) {
      for (Postcard card : cards) {
        address(sheets.add(WIDTH, HEIGHT), card);
        message(sheets.add(WIDTH, HEIGHT), card, foot);
      }
      return sheets.file();
    }
  }

  private void address(Sheet sheet, Postcard card) {
    City city = cities.current();
    sheet.line(MARGIN, 12, SMALL, "郵便はがき");
    double next = sheet.text(MARGIN, 34, TEXT, BODY, card.address());
    sheet.text(MARGIN, Math.max(next + 8, 66), TEXT, LARGE, card.name() + " 様");
    sheet.text(
        MARGIN,
        118,
        TEXT,
        SMALL,
        city.name().ja() + "\n" + city.address() + "\n電話 " + city.telephone());
  }

  private void message(Sheet sheet, Postcard card, String foot) {
    SessionView session = card.session();
    City city = cities.current();
    ClassWords words = new ClassWords(city, programme, Language.JA);
    boolean reminder = card.kind() == NoticeKind.REMINDER;
    double at = sheet.text(MARGIN, 16, TEXT, LARGE, reminder ? "もうすぐ教室です" : "予約できました");
    at = sheet.text(MARGIN, at + 3, TEXT, LARGE, day(session));
    at = sheet.text(MARGIN, at, TEXT, LARGE, words.starts(session.starts()) + "から");
    at = sheet.text(MARGIN, at + 2, TEXT, BODY, words.title(session));
    at = sheet.text(MARGIN, at, TEXT, BODY, words.location(session));
    at = sheet.text(MARGIN, at, TEXT, BODY, words.bring(session).orElse(""));
    at = sheet.text(MARGIN, at, TEXT, BODY, "予約番号 " + card.number());
    sheet.text(
        MARGIN,
        at + 2,
        TEXT,
        BODY,
        "来られないときは、電話でお知らせください。\n" + city.name().ja() + " 電話 " + city.telephone());
    sheet.line(MARGIN, HEIGHT - 5, FOOT, foot);
  }

  private static String day(SessionView session) {
    return DateWords.day(session.starts().toLocalDate(), Language.JA);
  }
}

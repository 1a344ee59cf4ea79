package jp.yorisoi.ejb.support.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.City;
import jp.yorisoi.ejb.catalogue.DateWords;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.platform.pdf.Sheet;
import jp.yorisoi.ejb.platform.pdf.Sheets;
import jp.yorisoi.ejb.support.SessionView;
import jp.yorisoi.ejb.support.open.ClassWords;
import jp.yorisoi.ejb.support.open.PublicAddress;

/**
 * The form for the counter: A4, in large type, filled in by hand and typed by staff in the order of
 * their screen, with a square code for those who would rather do it on a telephone. Blank: about
 * nobody.
 */
@ApplicationScoped
public class BookingSheet {
  private static final double WIDTH = 210;
  private static final double HEIGHT = 297;
  private static final double LEFT = 20;
  private static final double FIELD = WIDTH - 2 * LEFT;
  private static final double TITLE = 24;
  private static final double LARGE = 18;
  private static final double BODY = 14;
  private static final double SMALL = 10;
  private static final double CODE = 38;
  private static final double TICK = 5;

  private Cities cities;
  private SupportProgramme programme;
  private PublicAddress address;

  /** For the container. */
  public BookingSheet() {}

  @Inject
  BookingSheet(Cities cities, SupportProgramme programme, PublicAddress address) {
    this.cities = cities;
    this.programme = programme;
    this.address = address;
  }

  /**
   * The blank form.
   *
   * @param session the class it is for; empty for one whose class is written in by hand
   * @return a PDF of one page; the code leads to the page of the class, or to the list of classes
   */
  public byte[] of(Optional<SessionView> session) {
    try (Sheets sheets = new Sheets("予約の申込書")) {
      Sheet sheet = sheets.add(WIDTH, HEIGHT);
      head(sheet, session);
      double at = 92;
      at = line(sheet, at, "1　来る方のお名前（カタカナ）");
      at = line(sheet, at, "2　電話番号");
      at = ticks(sheet, at, "3　手助けがいること（いるものに しるし）", "車いす", "聞こえにくい", "手話", "付き添い");
      at = ticks(sheet, at, "4　お知らせ（一つに しるし）", "電話", "SMS", "LINE", "メール", "はがき", "いらない");
      at = line(sheet, at, "5　メールアドレス、または はがきの住所（4で選んだ方だけ）");
      at = ticks(sheet, at, "6　どなたの予約ですか", "自分", "家族や知り合い（代わりに予約）");
      ticks(sheet, at, "7　名簿に名前を出さない（理由は聞きません）", "出さない");
      foot(sheet);
      return sheets.file();
    }
  }

  private void head(Sheet sheet, Optional<SessionView> session) {
    City city = cities.current();
    sheet.line(LEFT, 26, TITLE, "予約の申込書");
    sheet.line(LEFT, 35, SMALL, city.name().ja() + "　書いたら、窓口の職員に渡してください。マイナンバーは書かないでください。");
    if (session.isPresent()) {
      ClassWords words = new ClassWords(city, programme, Language.JA);
      SessionView held = session.get();
      double at = sheet.text(LEFT, 48, FIELD - CODE - 6, LARGE, words.title(held));
      at =
          sheet.text(
              LEFT,
              at,
              FIELD - CODE - 6,
              BODY,
              DateWords.day(held.starts().toLocalDate(), Language.JA)
                  + "\n"
                  + words.starts(held.starts())
                  + "から　教室の番号 "
                  + held.id());
      sheet.text(LEFT, at, FIELD - CODE - 6, BODY, words.place(held));
    } else {
      sheet.line(LEFT, 48, BODY, "教室と日にち");
      sheet.box(LEFT, 52, FIELD - CODE - 6, 24);
    }
    code(sheet, session.map(held -> "/resident/support/book.xhtml?session=" + held.id()));
  }

  private void code(Sheet sheet, Optional<String> page) {
    Optional<String> target = address.page(page.orElse("/resident/support/list.xhtml"));
    target.ifPresent(
        found -> {
          sheet.code(WIDTH - LEFT - CODE, 36, CODE, found);
          sheet.line(WIDTH - LEFT - CODE, 36 + CODE + 4, SMALL, "スマートフォンでも予約できます");
        });
  }

  private static double line(Sheet sheet, double y, String label) {
    sheet.line(LEFT, y, BODY, label);
    sheet.box(LEFT, y + 3, FIELD, 13);
    return y + 25;
  }

  private static double ticks(Sheet sheet, double y, String label, String... choices) {
    sheet.line(LEFT, y, BODY, label);
    double x = LEFT;
    for (String choice : List.of(choices)) {
      sheet.box(x, y + 4, TICK, TICK);
      sheet.line(x + TICK + 2, y + 8.5, BODY, choice);
      x += TICK + 8 + choice.length() * BODY * 0.36;
    }
    return y + 21;
  }

  private void foot(Sheet sheet) {
    City city = cities.current();
    sheet.box(LEFT, 258, FIELD, 20);
    sheet.line(LEFT + 3, 265, SMALL, "職員が書くところ　　予約番号　　　　　　　　　　暗証番号　　　　　　　受けた人");
    sheet.line(LEFT, 285, SMALL, "お問い合わせ " + city.name().ja() + " 電話 " + city.telephone());
  }
}

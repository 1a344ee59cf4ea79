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
import jp.yorisoi.ejb.platform.print.Face;
import jp.yorisoi.ejb.platform.print.Paper;
import jp.yorisoi.ejb.platform.print.PrintDocument;
import jp.yorisoi.ejb.platform.print.PrintPage;
import jp.yorisoi.ejb.platform.print.QrCode;
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
  private static final double WIDTH = Paper.A4.width();
  private static final double LEFT = 20;
  private static final double FIELD = WIDTH - 2 * LEFT;
  private static final double TITLE = 24;
  private static final double LARGE = 18;
  private static final double BODY = 14;
  private static final double SMALL = 10;
  private static final double CODE = 38;
  private static final double TICK = 5;
  private static final double LINE = 0.3;

  /** From line to line, millimetres for each point of the letters. */
  private static final double LEADING = 0.5;

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
    try (PrintDocument file = new PrintDocument("予約の申込書", "ja")) {
      PrintPage sheet = file.page(Paper.A4);
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
      return file.bytes();
    }
  }

  private void head(PrintPage sheet, Optional<SessionView> session) {
    City city = cities.current();
    write(sheet, LEFT, 26, TITLE, "予約の申込書");
    write(sheet, LEFT, 35, SMALL, city.name().ja() + "　書いたら、窓口の職員に渡してください。マイナンバーは書かないでください。");
    if (session.isPresent()) {
      ClassWords words = new ClassWords(city, programme, Language.JA);
      SessionView held = session.get();
      double at = paragraph(sheet, LEFT, 48, FIELD - CODE - 6, LARGE, words.title(held));
      at =
          paragraph(
              sheet,
              LEFT,
              at,
              FIELD - CODE - 6,
              BODY,
              DateWords.day(held.starts().toLocalDate(), Language.JA)
                  + "\n"
                  + words.starts(held.starts())
                  + "から　教室の番号 "
                  + held.id());
      paragraph(sheet, LEFT, at, FIELD - CODE - 6, BODY, words.place(held));
    } else {
      write(sheet, LEFT, 48, BODY, "教室と日にち");
      box(sheet, LEFT, 52, FIELD - CODE - 6, 24);
    }
    code(sheet, session.map(held -> "/resident/support/book.xhtml?session=" + held.id()));
  }

  private void code(PrintPage sheet, Optional<String> page) {
    Optional<String> target = address.page(page.orElse("/resident/support/list.xhtml"));
    target.ifPresent(
        found -> {
          sheet.qr(WIDTH - LEFT - CODE, 36, CODE, QrCode.of(found));
          paragraph(
              sheet, WIDTH - LEFT - CODE + 4, 36 + CODE + 3, CODE, SMALL, "スマートフォンでも\n予約できます");
        });
  }

  private static double line(PrintPage sheet, double y, String label) {
    write(sheet, LEFT, y, BODY, label);
    box(sheet, LEFT, y + 3, FIELD, 13);
    return y + 25;
  }

  private static double ticks(PrintPage sheet, double y, String label, String... choices) {
    write(sheet, LEFT, y, BODY, label);
    double x = LEFT;
    for (String choice : List.of(choices)) {
      box(sheet, x, y + 4, TICK, TICK);
      write(sheet, x + TICK + 2, y + 8.5, BODY, choice);
      x += TICK + 8 + sheet.width(choice, BODY, Face.REGULAR);
    }
    return y + 21;
  }

  private void foot(PrintPage sheet) {
    City city = cities.current();
    box(sheet, LEFT, 258, FIELD, 20);
    write(sheet, LEFT + 3, 265, SMALL, "職員が書くところ　　予約番号　　　　　　　　　　暗証番号　　　　　　　受けた人");
    write(sheet, LEFT, 285, SMALL, "お問い合わせ " + city.name().ja() + " 電話 " + city.telephone());
  }

  private static void write(PrintPage sheet, double x, double y, double size, String text) {
    sheet.text(x, y, size, Face.REGULAR, text);
  }

  private static double paragraph(
      PrintPage sheet, double x, double y, double width, double size, String text) {
    return sheet.paragraph(x, y, width, size * LEADING, size, Face.REGULAR, text);
  }

  private static void box(PrintPage sheet, double x, double y, double width, double tall) {
    sheet.frame(x, y, width, tall, 0, LINE);
  }
}

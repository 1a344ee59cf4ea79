package jp.yorisoi.ejb.support.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.City;
import jp.yorisoi.ejb.catalogue.DateWords;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.platform.print.Face;
import jp.yorisoi.ejb.platform.print.Paper;
import jp.yorisoi.ejb.platform.print.PrintDocument;
import jp.yorisoi.ejb.platform.print.PrintPage;
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
  private static final double MARGIN = 8;
  private static final double TEXT = Paper.POSTCARD.width() - 2 * MARGIN;
  private static final double LARGE = 18;
  private static final double BODY = 14;
  private static final double SMALL = 9;
  private static final double FOOT = 5;

  /** From line to line, millimetres for each point of the letters. */
  private static final double LEADING = 0.5;

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
    try (PrintDocument file = new PrintDocument("はがき", "ja")) {
      for (Postcard card : cards) {
        address(file.page(Paper.POSTCARD), card);
        message(file.page(Paper.POSTCARD), card, foot);
      }
      return file.bytes();
    }
  }

  /**
   * Letters that have to be written by hand, since the font has none.
   *
   * @param texts names and addresses
   * @return for each of them the letters, none for most
   */
  public List<List<String>> byHand(List<String> texts) {
    if (texts.isEmpty()) {
      return List.of();
    }
    try (PrintDocument file = new PrintDocument("はがき", "ja")) {
      return texts.stream().map(text -> file.lacking(text, Face.REGULAR)).toList();
    }
  }

  private void address(PrintPage page, Postcard card) {
    City city = cities.current();
    page.text(MARGIN, 12, SMALL, Face.REGULAR, "郵便はがき");
    double next = text(page, MARGIN, 34, TEXT, BODY, card.address());
    text(page, MARGIN, Math.max(next + 8, 66), TEXT, LARGE, card.name() + " 様");
    text(
        page,
        MARGIN,
        118,
        TEXT,
        SMALL,
        city.name().ja() + "\n" + city.address() + "\n電話 " + city.telephone());
  }

  private void message(PrintPage page, Postcard card, String foot) {
    SessionView session = card.session();
    City city = cities.current();
    ClassWords words = new ClassWords(city, programme, Language.JA);
    double at = text(page, MARGIN, 16, TEXT, LARGE, heading(card.kind()));
    if (card.before() != null) {
      at = text(page, MARGIN, at + 1, TEXT, BODY, before(card.before(), words));
    }
    at = text(page, MARGIN, at + 3, TEXT, LARGE, day(session));
    at = text(page, MARGIN, at, TEXT, LARGE, words.starts(session.starts()) + "から");
    at = text(page, MARGIN, at + 2, TEXT, BODY, words.title(session));
    at = text(page, MARGIN, at, TEXT, BODY, words.location(session));
    if (card.kind() != NoticeKind.CANCELLED) {
      at = text(page, MARGIN, at, TEXT, BODY, words.bring(session).orElse(""));
    }
    at = text(page, MARGIN, at, TEXT, BODY, number(card));
    text(
        page,
        MARGIN,
        at + 2,
        TEXT,
        BODY,
        next(card.kind()) + "\n" + city.name().ja() + " 電話 " + city.telephone());
    page.text(MARGIN, Paper.POSTCARD.height() - 5, FOOT, Face.REGULAR, foot);
  }

  /** As on messages: from which day, and the new one large below. */
  private static String before(SessionView old, ClassWords words) {
    return words.text(
            "notice.other_day_before", day(old), words.starts(old.starts()), words.place(old))
        + "\n新：";
  }

  private static String number(Postcard card) {
    return (card.kind() == NoticeKind.OTHER_DAY ? "新しい予約番号 " : "予約番号 ") + card.number();
  }

  private static String heading(NoticeKind kind) {
    return switch (kind) {
      case CONFIRMATION -> "予約できました";
      case REMINDER -> "もうすぐ教室です";
      case OTHER_DAY -> "ご予約の日を変更しました";
      case MOVED -> "教室の時間が変わりました";
      case CANCELLED -> "教室は中止になりました";
      case WON -> "抽選に当たりました";
      case NOT_DRAWN -> "抽選の結果";
    };
  }

  private static String next(NoticeKind kind) {
    return kind == NoticeKind.CANCELLED
        ? "お申し込みは市で取り消しました。申し訳ありません。ほかの日の教室を、電話でご案内します。"
        : "来られないときは、電話でお知らせください。";
  }

  private static double text(
      PrintPage page, double x, double y, double width, double size, String text) {
    return page.paragraph(x, y, width, size * LEADING, size, Face.REGULAR, text);
  }

  private static String day(SessionView session) {
    return DateWords.day(session.starts().toLocalDate(), Language.JA);
  }
}

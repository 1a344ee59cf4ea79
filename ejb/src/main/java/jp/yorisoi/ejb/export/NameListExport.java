package jp.yorisoi.ejb.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.SupportKind;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.kernel.AccessNeed;
import jp.yorisoi.ejb.kernel.JapaneseDates;
import jp.yorisoi.ejb.kernel.TelephoneNumber;
import jp.yorisoi.ejb.support.Attendee;
import jp.yorisoi.ejb.support.BookingView;
import jp.yorisoi.ejb.support.SessionView;
import jp.yorisoi.ejb.support.SupportDesk;
import jp.yorisoi.policy.audit.Shown;

/**
 * Who comes to a session, as a table of a file or a sheet of paper. Who asked to be kept off the
 * lists stands there by number only, for everybody.
 */
@ApplicationScoped
public class NameListExport {
  static final List<String> FIELDS =
      List.of("booking_number", "kana", "phone", "needs", "reminder");
  private static final String HIDDEN = "非表示";
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

  private SupportDesk desk;
  private SupportProgramme programme;
  private Cities cities;

  /** For the container. */
  public NameListExport() {}

  @Inject
  NameListExport(SupportDesk desk, SupportProgramme programme, Cities cities) {
    this.desk = desk;
    this.programme = programme;
    this.cities = cities;
  }

  /** When, what and where; empty when there is no such session. */
  Optional<String> title(long sessionId) {
    return desk.session(sessionId).map(this::words);
  }

  List<NameLine> lines(long sessionId) {
    return desk.nameList(sessionId).stream().map(NameListExport::line).toList();
  }

  /** The lists of the sessions of a day at a place, as long as they are held. */
  List<DaySheet> day(LocalDate day, String place) {
    return desk.sessions(day, day.plusDays(1)).stream()
        .filter(session -> session.place().equals(place))
        .map(session -> new DaySheet(words(session), session.kind(), lines(session.id())))
        .toList();
  }

  /** Day and place of a print in words; of several places the ids have blanks between them. */
  String dayTitle(LocalDate day, String places) {
    return JapaneseDates.display(day)
        + "　"
        + Stream.of(places.split(" "))
            .map(id -> cities.current().place(id).map(one -> one.name().ja()).orElse(id))
            .collect(Collectors.joining("、"));
  }

  CsvTable table(long sessionId) {
    List<NameLine> lines = lines(sessionId);
    return new CsvTable(
        "名簿　" + title(sessionId).orElse(""),
        List.of("予約番号", "カナ", "電話", "手助け", "前の日の電話", "受付"),
        FIELDS,
        lines.stream().map(NameLine::cells).toList(),
        shown(lines));
  }

  static List<Shown> shown(List<NameLine> lines) {
    return lines.stream().map(line -> new Shown(line.number(), null)).toList();
  }

  String words(SessionView session) {
    return JapaneseDates.display(session.starts().toLocalDate())
        + " "
        + TIME.format(session.starts())
        + "　"
        + programme.kind(session.kind()).map(SupportKind::staffTitle).orElse(session.kind())
        + "　"
        + cities
            .current()
            .place(session.place())
            .map(place -> place.name().ja())
            .orElse(session.place());
  }

  static NameLine line(BookingView booking) {
    Attendee attendee = booking.attendee();
    return new NameLine(
        booking.number().value(),
        attendee.unlisted() ? HIDDEN : attendee.kana(),
        // with hyphens, or a spreadsheet takes it for a number and drops the nought it begins with
        attendee.unlisted() ? HIDDEN : TelephoneNumber.display(attendee.phone()),
        attendee.needs().stream().map(NameListExport::need).collect(Collectors.joining("、")),
        reminder(attendee.reminder()),
        channel(booking.channel()),
        booking.channel() == BookingView.Channel.WALK_IN);
  }

  private static String reminder(Attendee.Reminder way) {
    return switch (way) {
      case PHONE -> "電話する";
      case MAIL -> "メール";
      case SMS -> "SMS";
      case LINE -> "LINE";
      case POSTCARD -> "はがき";
      case NONE -> "いらない";
    };
  }

  private static String channel(BookingView.Channel channel) {
    return switch (channel) {
      case ONLINE -> "ネット";
      case PHONE -> "電話";
      case WALK_IN -> "当日";
    };
  }

  private static String need(AccessNeed need) {
    return switch (need) {
      case WHEELCHAIR -> "車いす";
      case HEARING -> "聞こえ（ループ・筆談）";
      case SIGN_LANGUAGE -> "手話";
      case LARGE_PRINT -> "大きな字";
      case ENGLISH -> "英語";
      case PORTUGUESE -> "ポルトガル語";
      case COMPANION -> "付き添い";
    };
  }
}

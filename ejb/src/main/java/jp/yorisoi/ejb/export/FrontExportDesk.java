package jp.yorisoi.ejb.export;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.identity.FrontIdentityDesk;
import jp.yorisoi.ejb.support.Postcard;
import jp.yorisoi.ejb.support.PostcardDesk;
import jp.yorisoi.ejb.support.offline.OfflineDesk;
import jp.yorisoi.ejb.support.offline.OfflineTake;
import jp.yorisoi.ejb.support.paper.PostcardFile;
import jp.yorisoi.ejb.support.paper.TourSheetFile;
import jp.yorisoi.ejb.support.tour.TourSheet;
import jp.yorisoi.ejb.support.tour.TourSheets;
import jp.yorisoi.policy.Allow;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Guarded;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.Purpose;
import jp.yorisoi.policy.audit.Shown;

/** The door through which lists of {@code front} leave, and no other. */
@Stateless
@LocalBean
@Guarded(Chain.FRONT)
public class FrontExportDesk implements ExportDoor {

  @Inject private ExportWork work;
  @Inject private NameListExport names;
  @Inject private FrontIdentityDesk identities;
  @Inject private OfflineListExport offline;
  @Inject private OfflineDesk offlineLists;
  @Inject private PostcardDesk postcards;
  @Inject private PostcardFile postcardFile;
  @Inject private TourSheets tours;
  @Inject private TourSheetFile tourSheet;

  /**
   * Asks for the name list of a session as a file.
   *
   * @param sessionId which session
   * @param grounds purpose and reason
   * @return the number of the request, or why not
   */
  @Allow(
      permission = Permission.EXPORT_BOOKINGS,
      event = AuditEvent.EXPORT_ASKED,
      purpose = Purpose.SUPPORT_BOOKING)
  public Asked askNames(long sessionId, Grounds grounds) {
    return work.ask(
        feature(),
        ExportKind.NAME_LIST,
        Long.toString(sessionId),
        grounds,
        () -> names.lines(sessionId).size());
  }

  @Override
  @Allow(
      permission = Permission.EXPORT_BOOKINGS,
      event = AuditEvent.EXPORTS_VIEWED,
      purpose = Purpose.SUPPORT_BOOKING)
  public List<ExportView> own() {
    return work.own(feature());
  }

  @Override
  @Allow(
      permission = Permission.APPROVE_BOOKING_EXPORT,
      event = AuditEvent.EXPORTS_VIEWED,
      purpose = Purpose.SUPPORT_BOOKING)
  public List<ExportView> toApprove() {
    return work.toApprove(feature());
  }

  @Override
  @Allow(
      permission = Permission.APPROVE_BOOKING_EXPORT,
      event = AuditEvent.PUBLIC_READ,
      purpose = Purpose.SUPPORT_BOOKING)
  public int waiting() {
    return work.waiting(feature());
  }

  @Override
  @Allow(
      permission = Permission.APPROVE_BOOKING_EXPORT,
      event = AuditEvent.EXPORT_APPROVED,
      purpose = Purpose.SUPPORT_BOOKING)
  public ExportOutcome approve(String id, String stand) {
    return work.decide(feature(), id, stand, true);
  }

  @Override
  @Allow(
      permission = Permission.APPROVE_BOOKING_EXPORT,
      event = AuditEvent.EXPORT_REFUSED,
      purpose = Purpose.SUPPORT_BOOKING)
  public ExportOutcome refuse(String id, String stand) {
    return work.decide(feature(), id, stand, false);
  }

  @Override
  @Allow(
      permission = Permission.EXPORT_BOOKINGS,
      event = AuditEvent.EXPORT_TAKEN,
      purpose = Purpose.SUPPORT_BOOKING)
  public Taken take(String id) {
    return work.take(feature(), id);
  }

  /**
   * Opens the name list of a session to print it.
   *
   * @param sessionId which session
   * @param purpose what it is printed for
   * @return the list with its watermark, or why not; the print is recorded before this returns
   */
  @Allow(
      permission = Permission.EXPORT_BOOKINGS,
      event = AuditEvent.PRINTED,
      purpose = Purpose.SUPPORT_BOOKING)
  public Printed<List<NameLine>> printNames(long sessionId, ExportPurpose purpose) {
    Optional<String> title = names.title(sessionId);
    if (title.isEmpty()) {
      return work.refusedPrint(
          ExportKind.NAME_LIST_PRINT, Long.toString(sessionId), purpose, ExportOutcome.NOT_FOUND);
    }
    List<NameLine> lines = names.lines(sessionId);
    Paper<List<NameLine>> paper =
        new Paper<>(
            ExportKind.NAME_LIST_PRINT,
            "名簿　" + title.get(),
            Long.toString(sessionId),
            lines.size(),
            NameListExport.FIELDS,
            NameListExport.shown(lines),
            lines);
    return work.print(feature(), paper, purpose);
  }

  /**
   * Opens the name lists of a day at a place to print them.
   *
   * @param day the day
   * @param place id of the place
   * @param purpose what they are printed for
   * @return a list for each session with their watermark, or why not; the print is recorded before
   *     this returns
   */
  @Allow(
      permission = Permission.EXPORT_BOOKINGS,
      event = AuditEvent.PRINTED,
      purpose = Purpose.SUPPORT_BOOKING)
  public Printed<List<DaySheet>> printDay(LocalDate day, String place, ExportPurpose purpose) {
    String parameters = day + " " + place;
    List<DaySheet> sheets = names.day(day, place);
    if (sheets.isEmpty()) {
      return work.refusedPrint(
          ExportKind.DAY_LIST_PRINT, parameters, purpose, ExportOutcome.NOT_FOUND);
    }
    List<NameLine> lines = sheets.stream().flatMap(sheet -> sheet.names().stream()).toList();
    Paper<List<DaySheet>> paper =
        new Paper<>(
            ExportKind.DAY_LIST_PRINT,
            "名簿　" + names.dayTitle(day, place),
            parameters,
            lines.size(),
            NameListExport.FIELDS,
            NameListExport.shown(lines),
            sheets);
    return work.print(feature(), paper, purpose);
  }

  /**
   * Takes a list along to a place without network: one page that opens with the code that was
   * shown, and with nothing else.
   *
   * @param list id of the list, made by the caller and not taken yet
   * @return the page, or why not; its leaving is recorded before this returns
   */
  @Allow(
      permission = Permission.EXPORT_BOOKINGS,
      event = AuditEvent.EXPORT_TAKEN,
      purpose = Purpose.SUPPORT_BOOKING)
  public Printed<ExportFile> takeOffline(String list) {
    Optional<OfflineTake> take = offlineLists.open(list);
    if (take.isEmpty()) {
      return work.refusedPrint(
          ExportKind.OFFLINE_LIST, "", ExportPurpose.RECEPTION, ExportOutcome.NOT_FOUND);
    }
    Printed<OfflineTake> printed =
        work.print(feature(), offline.paper(take.get()), ExportPurpose.RECEPTION);
    if (printed.outcome() != ExportOutcome.DONE) {
      return Printed.refused(printed.outcome());
    }
    Watermark mark = printed.watermark();
    byte[] payload = offline.payload(take.get(), mark.foot());
    return new Printed<>(
        ExportOutcome.DONE,
        mark,
        new ExportFile(
            mark.number() + ".html", offlineLists.file(take.get(), payload, mark.number())));
  }

  /**
   * Makes the print file of postcards that are due.
   *
   * @param keys which ones, as {@link Postcard#key}; what is not due any more is left out
   * @return a PDF, or why not; the print is recorded before this returns
   */
  @Allow(
      permission = Permission.EXPORT_BOOKINGS,
      event = AuditEvent.PRINTED,
      purpose = Purpose.SUPPORT_BOOKING)
  public Printed<ExportFile> printPostcards(Collection<String> keys) {
    List<Postcard> cards = postcards.cards(keys);
    if (cards.isEmpty()) {
      return work.refusedPrint(
          ExportKind.POSTCARD_PRINT, "", ExportPurpose.POSTING, ExportOutcome.NOT_FOUND);
    }
    Paper<List<Postcard>> paper =
        new Paper<>(
            ExportKind.POSTCARD_PRINT,
            "はがき",
            "",
            cards.size(),
            List.of("booking_number", "kana", "contact"),
            cards.stream().map(card -> new Shown(card.number(), null)).toList(),
            cards);
    Printed<List<Postcard>> printed = work.print(feature(), paper, ExportPurpose.POSTING);
    return printed.outcome() == ExportOutcome.DONE
        ? new Printed<>(ExportOutcome.DONE, printed.watermark(), file(printed))
        : Printed.refused(printed.outcome());
  }

  /**
   * Makes the sheet the driver of the vehicle takes along.
   *
   * @param tour row id of the tour
   * @return a PDF, or why not; the print is recorded before this returns
   */
  @Allow(
      permission = Permission.EXPORT_BOOKINGS,
      event = AuditEvent.PRINTED,
      purpose = Purpose.SUPPORT_BOOKING)
  public Printed<ExportFile> printTour(long tour) {
    Optional<TourSheet> sheet = tours.of(tour);
    String parameters = Long.toString(tour);
    if (sheet.isEmpty()) {
      return work.refusedPrint(
          ExportKind.TOUR_SHEET_PRINT, parameters, ExportPurpose.DRIVING, ExportOutcome.NOT_FOUND);
    }
    Paper<TourSheet> paper =
        new Paper<>(
            ExportKind.TOUR_SHEET_PRINT,
            "ぐるっと号の運行表",
            parameters,
            sheet.get().people(),
            List.of("needs"),
            List.of(),
            sheet.get());
    Printed<TourSheet> printed = work.print(feature(), paper, ExportPurpose.DRIVING);
    if (printed.outcome() != ExportOutcome.DONE) {
      return Printed.refused(printed.outcome());
    }
    Watermark mark = printed.watermark();
    byte[] pdf = tourSheet.of(printed.content(), mark.foot());
    return new Printed<>(ExportOutcome.DONE, mark, new ExportFile(mark.number() + ".pdf", pdf));
  }

  private ExportFile file(Printed<List<Postcard>> printed) {
    Watermark mark = printed.watermark();
    return new ExportFile(
        mark.number() + ".pdf", postcardFile.of(printed.content(), mark.sender()));
  }

  private ExportFeature feature() {
    return new ExportFeature(
        Chain.FRONT,
        this::words,
        request -> names.table(Long.parseLong(request.parameters())),
        identities::present);
  }

  private String words(ExportRequest request) {
    return switch (request.kind()) {
      case POSTCARD_PRINT -> "予約のはがき";
      case TOUR_SHEET_PRINT -> "ぐるっと号の運行表";
      case DAY_LIST_PRINT, OFFLINE_LIST -> {
        String[] parts = request.parameters().split(" ", 2);
        yield names.dayTitle(LocalDate.parse(parts[0]), parts[1]);
      }
      default -> names.title(Long.parseLong(request.parameters())).orElse("終わった教室");
    };
  }
}

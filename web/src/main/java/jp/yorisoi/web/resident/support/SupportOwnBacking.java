package jp.yorisoi.web.resident.support;

import static jp.yorisoi.ejb.support.LineView.Standing.EXPIRED;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.DateWords;
import jp.yorisoi.ejb.platform.print.QrCode;
import jp.yorisoi.ejb.support.Attendance;
import jp.yorisoi.ejb.support.BookingView;
import jp.yorisoi.ejb.support.CancelOutcome;
import jp.yorisoi.ejb.support.LineView;
import jp.yorisoi.ejb.support.OfferOutcome;
import jp.yorisoi.ejb.support.OrderRules;
import jp.yorisoi.ejb.support.SupportDesk;
import jp.yorisoi.ejb.support.WaitingDesk;
import jp.yorisoi.ejb.support.open.OwnCalendar;
import jp.yorisoi.web.shell.Exchange;
import jp.yorisoi.web.shell.LanguageShown;

/**
 * Page: {@code webapp/resident/support/own.xhtml}. Looks a booking up, gives it as a file for one's
 * calendar, and gives the seat back after asking once more; opening a link never changes anything,
 * and number and PIN are taken from forms alone.
 */
@Named("supportOwn")
@RequestScoped
public class SupportOwnBacking {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final int LONGEST = 40;

  @EJB private SupportDesk desk;
  @EJB private WaitingDesk line;
  @Inject private SupportMoveBacking move;
  @Inject private OrderRules rules;
  @Inject private SessionWords words;
  @Inject private LanguageShown language;
  @Inject private Exchange exchange;
  @Inject private OwnCalendar calendar;
  @Inject private CalendarDownload download;
  @Inject private Cities cities;
  @Inject private Clock clock;

  private BookingView found;
  private SessionShown session;
  private CancelOutcome outcome;
  private OfferOutcome offer;
  private String notice;
  private boolean sure;
  private boolean certificate;
  private QrCode code;

  /** Does what the button says; action of the page before it is shown. */
  public void act() {
    if (!exchange.isPosted()) {
      return;
    }
    String go = exchange.field("go");
    if (!error("number").isEmpty() || !error("pin").isEmpty()) {
      return;
    }
    if (!exchange.isGenuine()) {
      notice = language.texts().get("shell.press_again");
    } else if ("cancel".equals(go)) {
      cancel();
    } else if ("accept".equals(go)) {
      offer = line.accept(getNumber(), getPin());
      found = // the way on depends on what its session has left
          offer == OfferOutcome.EXPIRED ? desk.lookUp(getNumber(), getPin()).orElse(null) : null;
    } else if ("take".equals(go) && !move.take(getNumber(), getPin())) {
      notice = language.texts().get("support.not_found"); // looked for and counted once
    } else if (move.getMoved() == null) {
      found = desk.lookUp(getNumber(), getPin()).orElse(null);
      sure = "ask".equals(go);
      if (List.of("move", "take").contains(go) && isMovable()) {
        move.offer(found);
      }
      notice = found == null ? language.texts().get("support.not_found") : null;
      certificate = "certificate".equals(go) && isAttended();
      if ("calendar".equals(go) && found != null && found.line() == null) {
        download.send(entry());
      }
    }
  }

  private byte[] entry() {
    return found.moved()
        ? calendar.moved(found.calendarId(), found.session(), language.current())
        : calendar.file(found.calendarId(), found.session(), found.cancelled(), language.current());
  }

  /** Whoever presses in an old tab reads where the booking went, not that it was cancelled. */
  private void cancel() {
    outcome = desk.cancelOwn(getNumber(), getPin());
    if (outcome == CancelOutcome.ALREADY_CANCELLED) {
      found = desk.lookUp(getNumber(), getPin()).filter(BookingView::moved).orElse(null);
      outcome = found == null ? outcome : null;
    }
  }

  /** What the booking is, as key of the heading (EL). */
  public String getHeading() {
    if (found.moved()) {
      return "support.own_moved";
    }
    return found.cancelled() ? "support.own_cancelled" : "support.own_found";
  }

  /** The part being shown: ask, found, certificate, move, moved, place, answered, result (EL). */
  public String getPart() {
    if (outcome != null) {
      return "result";
    }
    if (certificate) {
      return "certificate";
    }
    if (move.getMoved() != null) {
      return "moved";
    }
    if (move.isOffered()) {
      return "move";
    }
    if (offer != null) {
      return "answered";
    }
    if (found == null) {
      return "ask";
    }
    return found.line() == null ? "found" : "place";
  }

  /** The number as typed; never out of an address, so that no link of ours carries one (EL). */
  public String getNumber() {
    return exchange.isPosted() ? exchange.field("number") : "";
  }

  /** The PIN as typed; goes along in the form, never in the address (EL). */
  public String getPin() {
    return exchange.isPosted() ? exchange.field("pin") : "";
  }

  /** The booking, null if none is shown (EL). */
  public BookingView getFound() {
    return found;
  }

  /** Its session in words (EL). */
  public SessionShown getSession() {
    if (session == null) {
      session = words.of(found.session());
    }
    return session;
  }

  /** Whether the desk has said that the person came (EL). */
  public boolean isAttended() {
    return found != null && found.mark().attendance() == Attendance.CAME;
  }

  /** Whether the person is still to come to the door (EL). */
  public boolean isArriving() {
    return !sure
        && !found.cancelled()
        && !isAttended()
        && found.session().ends().isAfter(LocalDateTime.now(clock.withZone(JAPAN)));
  }

  /** The booking number as a code for the door (EL). */
  public QrCode getCode() {
    if (code == null) {
      code = QrCode.of(found.number().value());
    }
    return code;
  }

  /** Who says that somebody took part (EL). */
  public String getMayor() {
    return cities.current().mayor();
  }

  /** Whether another day can be asked for (EL). */
  public boolean isMovable() {
    return found != null && found.line() == null && found.cancellable() && !isAttended();
  }

  /** Whether to ask once more before cancelling (EL). */
  public boolean isSure() {
    return sure && found != null && found.cancellable();
  }

  /** What holds of the place on a waiting list, as the end of keys (EL). */
  public String getStanding() {
    return found.line().standing().name().toLowerCase(Locale.ROOT);
  }

  /** Whether a seat is held since the stop that was booked is not made (EL). */
  public boolean isMoved() {
    return found.line().offered() && found.line().instead() != null;
  }

  /** Which stop is not made, and what to do (EL). */
  public String getMovedText() {
    SessionShown stop = words.of(found.line().instead());
    return language
        .texts()
        .get("waiting.moved_text", stop.wholeDay() + " " + stop.span(), stop.place());
  }

  /** Which place it is, in words (EL). */
  public String getPlaceWords() {
    return language.texts().get("waiting.place_of", found.line().place(), found.line().waiting());
  }

  /** Why it is this place, in words (EL). */
  public String getPlaceReason() {
    LineView place = found.line();
    String reasons =
        place.reasons().stream()
            .map(code -> language.texts().get("waiting." + code))
            .collect(Collectors.joining(" + "));
    if (place.drawn()) {
      return language.texts().get("draw.why");
    }
    if (place.standing() == LineView.Standing.ENTERED) {
      return tickets(place, reasons);
    }
    return place.reasons().isEmpty()
        ? language.texts().get("waiting.why_none")
        : language.texts().get("waiting.why_points", place.points(), reasons);
  }

  private String tickets(LineView place, String reasons) {
    int tickets = rules.published().tickets() + place.points();
    return place.reasons().isEmpty()
        ? language.texts().get("draw.tickets_plain", tickets)
        : language.texts().get("draw.tickets_points", tickets, reasons);
  }

  /** Until when the seat is held, in words (EL). */
  public String getOfferUntil() {
    LocalDateTime until = found.line().offerUntil();
    return DateWords.day(until.toLocalDate(), language.current())
        + " "
        + DateWords.time(until.toLocalTime(), language.current());
  }

  /** What came of taking the offered seat, in words; null before (EL). */
  public String getAnswer() {
    return offer == null ? null : language.texts().get("waiting.offer." + offer.code());
  }

  /** Whether the offered seat is theirs (EL). */
  public boolean isAccepted() {
    return offer == OfferOutcome.ACCEPTED;
  }

  /**
   * How somebody whose offer is over can ask for the same session once more (EL).
   *
   * @return {@code wait} while it has a list, {@code book} when a seat is free, empty otherwise
   */
  public String getAgain() {
    boolean over = found != null && found.line() != null && found.line().standing() == EXPIRED;
    if (!over) {
      return "";
    }
    if (found.session().bookable()) {
      return "book";
    }
    return found.session().waitable() ? "wait" : "";
  }

  /** Whether number and PIN were of no booking (EL). */
  public boolean isUnknown() {
    return offer == OfferOutcome.NOT_FOUND || outcome == CancelOutcome.NOT_FOUND;
  }

  /** Whether the seat can only be given back by telephone, although it has not begun (EL). */
  public boolean isOver() {
    return !found.cancelled()
        && !found.cancellable()
        && !found.session().cancelled()
        && found.session().starts().isAfter(LocalDateTime.now(clock.withZone(JAPAN)));
  }

  /** Whether only the telephone helps any more (EL). */
  public boolean isLate() {
    return outcome == CancelOutcome.TOO_LATE;
  }

  /** Whom to call (EL). */
  public String getTelephone() {
    return cities.current().telephone();
  }

  /** What came of cancelling, in words; null before (EL). */
  public String getResult() {
    return outcome == null ? null : language.texts().get("support.cancel." + outcome.code());
  }

  /** Whether the seat is free again (EL). */
  public boolean isDone() {
    return outcome == CancelOutcome.CANCELLED || outcome == CancelOutcome.ALREADY_CANCELLED;
  }

  /** A sentence before the form, null for none (EL). */
  public String getNotice() {
    return notice;
  }

  /**
   * That too much was typed into a field (EL).
   *
   * @param field {@code number} or {@code pin}
   * @return the sentence, empty for not
   */
  public String error(String field) {
    int typed = exchange.isPosted() ? exchange.field(field).length() : 0;
    return typed > LONGEST ? language.texts().get("answers.too_long", LONGEST, typed) : "";
  }
}

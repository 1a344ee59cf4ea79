package jp.yorisoi.web.staff.support;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.kernel.BookingNumber;
import jp.yorisoi.ejb.support.BookingOutcome;
import jp.yorisoi.ejb.support.MoveSeat;
import jp.yorisoi.ejb.support.MovingDesk;
import jp.yorisoi.web.shell.Exchange;
import jp.yorisoi.web.shell.OptionShown;

/** Part of {@code webapp/staff/support/names.xhtml}: another day for a caller's booking. */
@Named("supportMoving")
@RequestScoped
public class SupportMovingBacking {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final int DAYS = 60;

  @EJB private MovingDesk desk;
  @Inject private SlotReader reader;
  @Inject private Exchange exchange;
  @Inject private Clock clock;

  private BookingNumber number;
  private BookingOutcome.Booked moved;
  private SlotShown to;
  private String notice;
  private List<OptionShown> days;

  /** Moves what was asked for; action of the page before the list is read. */
  public void act() {
    number = BookingNumber.parse(exchange.field("number")).orElse(null);
    if (!exchange.isPosted() || number == null || !"take".equals(exchange.field("go"))) {
      return;
    }
    to = reader.byId(exchange.field("to")).orElse(null);
    if (!exchange.isGenuine()) {
      notice = "念のため、もう一度「この日に変える」を押してください。";
    } else if (to == null) {
      notice = "どの日に変えるかを選んでください。";
    } else {
      MoveSeat wish = new MoveSeat(to.session().id(), exchange.formNumber().orElseThrow());
      told(desk.moveForCaller(number, wish));
    }
  }

  private void told(Optional<BookingOutcome> outcome) {
    if (outcome.orElse(null) instanceof BookingOutcome.Booked seat) {
      moved = seat;
    } else if (outcome.orElse(null) instanceof BookingOutcome.Refused refused) {
      notice = SupportWords.refusal(refused.reason()) + "　いまの予約はそのままです。";
    } else {
      notice = "その予約番号はありません。";
    }
  }

  /** Whether a day is to be chosen (EL). */
  public boolean isAsked() {
    return number != null
        && moved == null
        && List.of("move", "take").contains(exchange.field("go"))
        && !getDays().isEmpty();
  }

  /** Whether another day was asked for and there is none (EL). */
  public boolean isNone() {
    return number != null && "move".equals(exchange.field("go")) && getDays().isEmpty();
  }

  /** Other sessions of the kind with a seat left (EL). */
  public List<OptionShown> getDays() {
    if (days == null) {
      days = reader.byId(exchange.field("session")).map(this::days).orElse(List.of());
    }
    return days;
  }

  private List<OptionShown> days(SlotShown now) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), JAPAN);
    return reader.between(today, today.plusDays(DAYS)).stream()
        .filter(one -> one.session().kind().equals(now.session().kind()))
        .filter(
            one ->
                one.session().bookable()
                    && !one.session().byLot()
                    && one.session().id() != now.session().id())
        .map(
            one ->
                new OptionShown(
                    String.valueOf(one.session().id()),
                    SupportWords.day(one.day())
                        + " "
                        + one.time()
                        + "　"
                        + one.placeName()
                        + "　"
                        + one.seats(),
                    ""))
        .toList();
  }

  /** The number as it was, in words (EL). */
  public String getNumber() {
    return number.value();
  }

  /** The booking as it is now, to read out; null before (EL). */
  public BookingOutcome.Booked getMoved() {
    return moved;
  }

  /** The new day (EL). */
  public String getDay() {
    return SupportWords.day(to.day()) + " " + to.time() + "　" + to.placeName();
  }

  /** Why the booking stays as it was, null for nothing (EL). */
  public String getNotice() {
    return notice;
  }
}

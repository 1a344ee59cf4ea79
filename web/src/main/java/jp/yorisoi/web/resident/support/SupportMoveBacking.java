package jp.yorisoi.web.resident.support;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import jp.yorisoi.ejb.support.BookingOutcome;
import jp.yorisoi.ejb.support.BookingView;
import jp.yorisoi.ejb.support.MoveSeat;
import jp.yorisoi.ejb.support.MovingDesk;
import jp.yorisoi.ejb.support.SessionView;
import jp.yorisoi.ejb.support.SupportDesk;
import jp.yorisoi.web.shell.Exchange;
import jp.yorisoi.web.shell.LanguageShown;

/** Part of {@code webapp/resident/support/own.xhtml}: another day for one's own booking. */
@Named("supportMove")
@RequestScoped
public class SupportMoveBacking {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final int DAYS = 60;
  private static final int SHOWN = 12;

  @EJB private SupportDesk desk;
  @EJB private MovingDesk moving;
  @Inject private SessionWords words;
  @Inject private LanguageShown language;
  @Inject private Exchange exchange;
  @Inject private Clock clock;

  private List<SessionShown> choices;
  private BookingOutcome.Booked moved;
  private SessionShown session;
  private String refusal;

  /** Finds the days to choose from: same kind, a seat left, the help needed to be had. */
  void offer(BookingView booking) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), JAPAN);
    SessionView now = booking.session();
    choices =
        desk.sessions(today, today.plusDays(DAYS)).stream()
            .filter(one -> one.kind().equals(now.kind()) && one.id() != now.id())
            .filter(
                one ->
                    one.bookable()
                        && !one.byLot()
                        && one.meets().containsAll(booking.attendee().needs()))
            .limit(SHOWN)
            .map(words::of)
            .toList();
  }

  /**
   * Moves the booking to the day that was chosen.
   *
   * @return false when there is no such booking, or the PIN does not fit
   */
  boolean take(String number, String pin) {
    String to = exchange.field("to");
    if (!to.matches("[0-9]{1,18}")) {
      refusal = language.texts().get("support.move_choose");
      return true;
    }
    MoveSeat wish = new MoveSeat(Long.parseLong(to), exchange.formNumber().orElseThrow());
    BookingOutcome outcome = moving.moveOwn(number, pin, wish).orElse(null);
    if (outcome instanceof BookingOutcome.Booked seat) {
      moved = seat;
      session = words.of(desk.session(wish.sessionId()).orElseThrow());
    } else if (outcome instanceof BookingOutcome.Refused refused) {
      refusal =
          language.texts().get("support.refused." + refused.reason().code())
              + " "
              + language.texts().get("support.move_stays");
    }
    return outcome != null;
  }

  /** Whether days are offered (EL). */
  public boolean isOffered() {
    return choices != null;
  }

  /** The days to choose from (EL). */
  public List<SessionShown> getChoices() {
    return choices;
  }

  /** The booking as it is now, null before (EL). */
  public BookingOutcome.Booked getMoved() {
    return moved;
  }

  /** The new day in words (EL). */
  public SessionShown getSession() {
    return session;
  }

  /** Why the booking stays as it was, null for nothing (EL). */
  public String getRefusal() {
    return refusal;
  }
}

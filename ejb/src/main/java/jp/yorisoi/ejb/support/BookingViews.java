package jp.yorisoi.ejb.support;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import jp.yorisoi.ejb.kernel.BookingNumber;
import jp.yorisoi.ejb.support.SupportStore.Stored;
import jp.yorisoi.ejb.support.domain.CancelRule;
import jp.yorisoi.ejb.support.domain.SeatState;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.ejb.support.domain.Waiter;

/** Opens stored bookings for their holders and for the desk. */
@Dependent
class BookingViews {
  @Inject private SupportStore store;
  @Inject private LineStore lines;
  @Inject private Seals seals;
  @Inject private CancelTimes cancels;
  @Inject private Clock clock;

  /** One's own booking. */
  BookingView ofHolder(Stored booking, AttendanceMark mark) {
    SupportSession session = store.session(booking.sessionId()).orElseThrow();
    boolean open =
        booking.state().inLine()
            ? CancelRule.openToWaiter(session, now())
            : CancelRule.openToHolder(session, cancels.until(session), now());
    return view(booking, session, open, mark, moved(booking, place(booking, session)));
  }

  /** A line of the list of a session. */
  BookingView ofDesk(Stored booking, SupportSession session, AttendanceMark mark) {
    return view(booking, session, CancelRule.openToDesk(session, now()), mark, null);
  }

  /** A line of the waiting list of a session. */
  BookingView ofDesk(Waiter waiter, List<Waiter> line, SupportSession session) {
    Stored booking = store.find(waiter.number()).orElseThrow();
    LineView place = LineView.of(waiter, line, seals.circumstances(booking), session, now());
    boolean open = CancelRule.openToDesk(session, now());
    return view(booking, session, open, AttendanceMark.NONE, place);
  }

  private LineView moved(Stored booking, LineView place) {
    return place == null
        ? null
        : lines
            .movedFrom(booking.number())
            .flatMap(store::session)
            .map(stop -> place.insteadOf(SessionView.of(stop, now())))
            .orElse(place);
  }

  private LineView place(Stored booking, SupportSession session) {
    if (booking.state() == SeatState.EXPIRED) {
      return LineView.expired();
    }
    if (!booking.state().inLine()) {
      return null;
    }
    List<Waiter> line = lines.line(session.id());
    return line.stream()
        .filter(one -> one.number().equals(booking.number()))
        .findFirst()
        .map(own -> LineView.of(own, line, seals.circumstances(booking), session, now()))
        .orElse(null);
  }

  private BookingView view(
      Stored booking,
      SupportSession session,
      boolean openToCaller,
      AttendanceMark mark,
      LineView place) {
    return new BookingView(
        new BookingNumber(booking.number()),
        SessionView.of(session, now()),
        seals.open(booking),
        BookingView.Channel.valueOf(booking.channel()),
        booking.cancelled(),
        openToCaller && !booking.cancelled(),
        mark,
        UUID.nameUUIDFromBytes(booking.key()).toString(),
        place,
        booking.state() == SeatState.CANCELLED && store.movedTo(booking.number()).isPresent());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}

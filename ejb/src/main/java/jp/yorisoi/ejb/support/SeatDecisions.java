package jp.yorisoi.ejb.support;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yorisoi.ejb.kernel.BookingNumber;
import jp.yorisoi.ejb.support.domain.CancelRule;
import jp.yorisoi.ejb.support.domain.DrawKey;
import jp.yorisoi.ejb.support.domain.KnownSeat;
import jp.yorisoi.ejb.support.domain.Objection;
import jp.yorisoi.ejb.support.domain.SchedulePlan;
import jp.yorisoi.ejb.support.domain.SeatAnswer;
import jp.yorisoi.ejb.support.domain.SeatRound;
import jp.yorisoi.ejb.support.domain.SeatState;
import jp.yorisoi.ejb.support.domain.SeatWish;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.policy.audit.AuditDetails.Note;

/** Decides about the acts of one round and says what is recorded of each. */
final class SeatDecisions {
  private static final String LINE = "line";
  private static final String DRAW = "draw";

  private final SeatRound round;
  private final Map<String, KnownSeat> bookings = new HashMap<>();
  private final Map<Long, DrawKey> draws;
  private final CancelTimes times;
  private final Instant now;

  SeatDecisions(
      SeatRound round,
      List<KnownSeat> bookings,
      Map<Long, DrawKey> draws,
      CancelTimes times,
      Instant now) {
    this.draws = draws;
    this.times = times;
    this.round = round;
    bookings.forEach(booking -> this.bookings.put(booking.number(), booking));
    this.now = now;
  }

  SeatResult of(SeatAct act) {
    if (act instanceof SeatAct.Book book) {
      return book(book);
    }
    if (act instanceof SeatAct.Accept accept) {
      return accept(accept);
    }
    if (act instanceof SeatAct.Draw) {
      return drawn(act.session());
    }
    return act instanceof SeatAct.GiveBack back ? giveBack(back) : settled(act.session());
  }

  private SeatResult book(SeatAct.Book act) {
    SeatDraft draft = act.draft();
    SeatAnswer answer = answer(act, draft.asked());
    BookingOutcome outcome = outcome(answer, draft, act.kept());
    return new SeatResult(outcome, null, null, note(outcome, draft));
  }

  private SeatAnswer answer(SeatAct.Book act, SeatWish asked) {
    if (act.instead().isPresent()) {
      SeatAct.Instead instead = act.instead().get();
      return open(instead)
          ? round.move(instead.number(), asked)
          : new SeatAnswer.Refused(Objection.NOT_MOVABLE);
    }
    return act.kept() ? round.keep(asked) : round.book(asked);
  }

  /** A booking can be moved as long as it can be given back. */
  private boolean open(SeatAct.Instead instead) {
    return round
        .session(instead.session())
        .map(session -> open(session, instead.byDesk()))
        .orElse(false);
  }

  private boolean open(SupportSession session, boolean byDesk) {
    return byDesk
        ? CancelRule.openToDesk(session, now)
        : CancelRule.openToHolder(session, times.until(session), now);
  }

  private boolean open(KnownSeat booking, SupportSession session, boolean byDesk) {
    return booking.state().inLine() && !byDesk
        ? CancelRule.openToWaiter(session, now)
        : open(session, byDesk);
  }

  private BookingOutcome outcome(SeatAnswer answer, SeatDraft draft, boolean toKeep) {
    if (answer instanceof SeatAnswer.Given given) {
      return booked(given.wish().number(), draft);
    }
    if (answer instanceof SeatAnswer.Waits waits) {
      return waiting(waits.wish().number(), draft);
    }
    if (answer instanceof SeatAnswer.Kept kept) {
      return kept(kept.wish().number(), kept.until(), draft);
    }
    if (answer instanceof SeatAnswer.Enters enters) {
      return entered(enters.wish().number(), draft);
    }
    if (answer instanceof SeatAnswer.Before before) {
      return before(before.seat(), draft, toKeep);
    }
    return new BookingOutcome.Refused(
        BookingOutcome.Reason.valueOf(((SeatAnswer.Refused) answer).objection().name()));
  }

  private BookingOutcome before(KnownSeat seat, SeatDraft draft, boolean toKeep) {
    String number = seat.number();
    if (toKeep && seat.state() == SeatState.OFFERED) {
      return kept(number, round.heldUntil(seat.session(), number).orElseThrow(), draft);
    }
    return switch (seat.state()) {
      case ENTERED -> entered(number, draft);
      case WAITING, OFFERED -> waiting(number, draft);
      case BOOKED, CANCELLED, EXPIRED -> booked(number, draft);
    };
  }

  private static BookingOutcome kept(String number, Instant until, SeatDraft draft) {
    LocalDateTime there = LocalDateTime.ofInstant(until, SchedulePlan.JAPAN);
    return new BookingOutcome.Kept(new BookingNumber(number), draft.pin(), there);
  }

  private static BookingOutcome entered(String number, SeatDraft draft) {
    return new BookingOutcome.Entered(new BookingNumber(number), draft.pin());
  }

  private static BookingOutcome booked(String number, SeatDraft draft) {
    return new BookingOutcome.Booked(new BookingNumber(number), draft.pin());
  }

  private static BookingOutcome waiting(String number, SeatDraft draft) {
    return new BookingOutcome.Waiting(new BookingNumber(number), draft.pin());
  }

  private static Note note(BookingOutcome outcome, SeatDraft draft) {
    String subject = Seating.subject(draft.booking().personKey());
    if (outcome instanceof BookingOutcome.Booked booked) {
      return new Note(booked.number().value(), subject, fields(draft));
    }
    if (outcome instanceof BookingOutcome.Kept kept) {
      return new Note(kept.number().value(), subject, LINE);
    }
    if (outcome instanceof BookingOutcome.Waiting waiting) {
      return new Note(waiting.number().value(), subject, LINE);
    }
    if (outcome instanceof BookingOutcome.Entered entered) {
      return new Note(entered.number().value(), subject, DRAW);
    }
    String refused = "refused," + ((BookingOutcome.Refused) outcome).reason().code();
    return new Note("session " + draft.wish().sessionId(), subject, refused);
  }

  private static String fields(SeatDraft draft) {
    List<String> fields = new ArrayList<>();
    if (draft.isWalkIn()) {
      fields.addAll(List.of("walk_in", "attendance"));
    }
    if (draft.wish().undeclared() > 0) {
      fields.add("undeclared=" + draft.wish().undeclared());
    }
    return fields.isEmpty() ? null : String.join(",", fields);
  }

  private SeatResult accept(SeatAct.Accept act) {
    OfferOutcome outcome =
        round.accept(act.number()).map(SeatDecisions::offer).orElse(OfferOutcome.NOT_FOUND);
    KnownSeat booking = bookings.get(act.number());
    String fields = outcome == OfferOutcome.ACCEPTED ? null : "refused," + outcome.code();
    String subject = booking == null ? null : Seating.subject(booking.person().bytes());
    Note note = new Note(act.number(), subject, fields, false, List.of(), booking != null);
    return new SeatResult(null, null, outcome, note);
  }

  private static OfferOutcome offer(SeatState state) {
    return switch (state) {
      case BOOKED -> OfferOutcome.ACCEPTED;
      case EXPIRED -> OfferOutcome.EXPIRED;
      case CANCELLED -> OfferOutcome.GIVEN_UP;
      case ENTERED, WAITING, OFFERED -> OfferOutcome.NO_OFFER;
    };
  }

  private SeatResult drawn(long session) {
    boolean done = Optional.ofNullable(draws.get(session)).flatMap(round::draw).isPresent();
    return new SeatResult(
        null, null, null, new Note("session " + session, null, done ? DRAW : "again"));
  }

  private static SeatResult settled(long session) {
    return new SeatResult(null, null, null, new Note("session " + session, null, LINE));
  }

  private SeatResult giveBack(SeatAct.GiveBack act) {
    KnownSeat booking = bookings.get(act.number());
    Optional<SupportSession> session = round.session(act.session());
    if (booking == null || session.isEmpty()) {
      return cancelled(CancelOutcome.NOT_FOUND, act.number(), null, null);
    }
    return cancelled(giveBack(booking, open(booking, session.get(), act.byDesk())), booking);
  }

  private CancelOutcome giveBack(KnownSeat booking, boolean open) {
    if (booking.cancelled()) {
      return CancelOutcome.ALREADY_CANCELLED;
    }
    if (!open) {
      return CancelOutcome.TOO_LATE;
    }
    return round.giveBack(booking.number())
        ? CancelOutcome.CANCELLED
        : CancelOutcome.ALREADY_CANCELLED;
  }

  private static SeatResult cancelled(CancelOutcome outcome, KnownSeat booking) {
    String given = given(booking.state());
    return cancelled(outcome, booking.number(), Seating.subject(booking.person().bytes()), given);
  }

  private static String given(SeatState state) {
    if (state == SeatState.ENTERED) {
      return DRAW;
    }
    return state.inLine() ? LINE : null;
  }

  private static SeatResult cancelled(
      CancelOutcome outcome, String number, String subject, String given) {
    String fields = outcome == CancelOutcome.CANCELLED ? given : "refused," + outcome.code();
    boolean found = outcome != CancelOutcome.NOT_FOUND;
    return new SeatResult(
        null, outcome, null, new Note(number, subject, fields, false, List.of(), found));
  }
}

package jp.yorisoi.ejb.support;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yorisoi.ejb.kernel.BookingNumber;
import jp.yorisoi.ejb.support.SupportStore.Stored;
import jp.yorisoi.ejb.support.domain.CancelRule;
import jp.yorisoi.ejb.support.domain.SeatAnswer;
import jp.yorisoi.ejb.support.domain.SeatRound;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.policy.audit.AuditDetails.Note;

/** Decides about the acts of one round and says what is recorded of each. */
final class SeatDecisions {
  private final SeatRound round;
  private final Map<String, Stored> bookings = new HashMap<>();
  private final Instant now;

  SeatDecisions(SeatRound round, List<Stored> bookings, Instant now) {
    this.round = round;
    bookings.forEach(booking -> this.bookings.put(booking.number(), booking));
    this.now = now;
  }

  SeatResult of(SeatAct act) {
    return act instanceof SeatAct.Book book ? book(book.draft()) : giveBack((SeatAct.GiveBack) act);
  }

  private SeatResult book(SeatDraft draft) {
    BookingOutcome outcome = outcome(round.book(draft.asked()), draft);
    return new SeatResult(outcome, null, note(outcome, draft));
  }

  private static BookingOutcome outcome(SeatAnswer answer, SeatDraft draft) {
    if (answer instanceof SeatAnswer.Given given) {
      return booked(given.wish().number(), draft);
    }
    return answer instanceof SeatAnswer.Before before
        ? booked(before.seat().number(), draft)
        : new BookingOutcome.Refused(
            BookingOutcome.Reason.valueOf(((SeatAnswer.Refused) answer).objection().name()));
  }

  private static BookingOutcome booked(String number, SeatDraft draft) {
    return new BookingOutcome.Booked(new BookingNumber(number), draft.pin());
  }

  private static Note note(BookingOutcome outcome, SeatDraft draft) {
    String subject = Seating.subject(draft.booking().personKey());
    if (outcome instanceof BookingOutcome.Booked booked) {
      return new Note(booked.number().value(), subject, fields(draft));
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

  private SeatResult giveBack(SeatAct.GiveBack act) {
    Stored booking = bookings.get(act.number());
    Optional<SupportSession> session = round.session(act.session());
    if (booking == null || session.isEmpty()) {
      return cancelled(CancelOutcome.NOT_FOUND, act.number(), null);
    }
    boolean open =
        act.byDesk()
            ? CancelRule.openToDesk(session.get(), now)
            : CancelRule.openToHolder(session.get(), now);
    return cancelled(giveBack(booking, open), booking);
  }

  private CancelOutcome giveBack(Stored booking, boolean open) {
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

  private static SeatResult cancelled(CancelOutcome outcome, Stored booking) {
    return cancelled(outcome, booking.number(), Seating.subject(booking.personKey()));
  }

  private static SeatResult cancelled(CancelOutcome outcome, String number, String subject) {
    String fields = outcome == CancelOutcome.CANCELLED ? null : "refused," + outcome.code();
    boolean found = outcome != CancelOutcome.NOT_FOUND;
    return new SeatResult(
        null, outcome, new Note(number, subject, fields, false, List.of(), found));
  }
}

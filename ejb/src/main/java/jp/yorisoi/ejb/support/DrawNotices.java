package jp.yorisoi.ejb.support;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import jp.yorisoi.ejb.support.SupportStore.Stored;
import jp.yorisoi.ejb.support.domain.Drawn;
import jp.yorisoi.ejb.support.domain.NoticeKind;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.ejb.support.domain.Waiter;
import jp.yorisoi.ejb.support.phone.Callee;
import jp.yorisoi.ejb.support.phone.NewPhoneTask;
import jp.yorisoi.ejb.support.phone.PhoneReason;
import jp.yorisoi.ejb.support.phone.PhoneTasks;
import jp.yorisoi.ejb.support.plan.SessionSentences;
import jp.yorisoi.policy.vault.VaultBroken;

/**
 * Tells everybody who was in a draw what came of it, in its transaction: by the way they chose, and
 * by a call of the desk where no message reaches them.
 */
@Dependent
class DrawNotices {
  private static final System.Logger LOG = System.getLogger(DrawNotices.class.getName());

  @Inject private SeatStore seats;
  @Inject private Seals seals;
  @Inject private BookingNotices messages;
  @Inject private PhoneTasks calls;
  @Inject private SessionSentences sentences;

  /** What makes the call about the result of a draw one call. */
  static String occasion(long session, String number) {
    return "draw " + session + " " + number;
  }

  void tell(Drawn drawn, SupportSession session, Instant now) {
    List<String> won = drawn.won().stream().map(Waiter::number).toList();
    List<String> all =
        Stream.concat(won.stream(), drawn.placed().stream().map(Waiter::number)).toList();
    if (!all.isEmpty()) {
      seats.byNumbers(all).forEach(one -> tell(one, won.contains(one.number()), session, now));
    }
  }

  /** One that cannot be opened does not keep the others from their seats. */
  private void tell(Stored booking, boolean won, SupportSession session, Instant now) {
    Attendee attendee;
    try {
      attendee = seals.open(booking);
    } catch (VaultBroken changed) {
      LOG.log(Level.ERROR, "booking " + booking.number() + " cannot be opened", changed);
      return;
    }
    NoticeKind kind = won ? NoticeKind.WON : NoticeKind.NOT_DRAWN;
    if (!messages.drawn(kind, booking.number(), attendee, session, now)) {
      calls.add(call(booking, won, attendee, session));
    }
  }

  private NewPhoneTask call(
      Stored booking, boolean won, Attendee attendee, SupportSession session) {
    return new NewPhoneTask(
        occasion(session.id(), booking.number()),
        PhoneReason.DRAW_RESULT,
        session.id(),
        booking.number(),
        booking.personKey(),
        new Callee(attendee.kana(), attendee.phone(), sentences.drawn(session, won)),
        booking.unlisted(),
        session.startsAt());
  }
}

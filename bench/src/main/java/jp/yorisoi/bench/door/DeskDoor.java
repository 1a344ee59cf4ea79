package jp.yorisoi.bench.door;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.Set;
import jp.yorisoi.bench.load.Answer;
import jp.yorisoi.bench.load.Door;
import jp.yorisoi.bench.load.Wish;
import jp.yorisoi.ejb.support.Attendee;
import jp.yorisoi.ejb.support.BookSeat;
import jp.yorisoi.ejb.support.BookingOutcome;
import jp.yorisoi.ejb.support.CancelOutcome;
import jp.yorisoi.ejb.support.SupportDesk;
import jp.yorisoi.policy.Caller;
import jp.yorisoi.policy.CallerContext;

/** The desk as a resident's page calls it: guarded, audited, each call a request of its own. */
@ApplicationScoped
public class DeskDoor implements Door {
  private static final String ORIGIN = "127.0.0.1";

  @EJB private SupportDesk desk;
  @Inject private CallerContext context;

  @Override
  @ActivateRequestContext
  public Answer book(Wish wish) {
    context.actAs(Caller.resident(ORIGIN));
    Attendee attendee =
        new Attendee(
            Attendee.BookedFor.SELF,
            "ベンチ タロウ",
            "%011d".formatted(wish.person()),
            Set.of(),
            Attendee.Reminder.NONE);
    BookingOutcome outcome = desk.book(new BookSeat(wish.session(), wish.key(), attendee));
    if (outcome instanceof BookingOutcome.Booked booked) {
      return Answer.booked(booked.number().value(), booked.pin());
    }
    BookingOutcome.Reason reason = ((BookingOutcome.Refused) outcome).reason();
    return switch (reason) {
      case FULL -> Answer.FULL;
      case KEY_REUSED -> Answer.GIVEN_BACK; // the words of a wish are always the same
      default -> Answer.other(reason.code());
    };
  }

  @Override
  @ActivateRequestContext
  public Answer cancel(String number, String pin) {
    context.actAs(Caller.resident(ORIGIN));
    CancelOutcome outcome = desk.cancelOwn(number, pin);
    return outcome == CancelOutcome.CANCELLED ? Answer.CANCELLED : Answer.other(outcome.code());
  }
}

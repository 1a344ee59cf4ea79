package jp.yorisoi.web.staff.support;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.yorisoi.ejb.kernel.BookingNumber;
import jp.yorisoi.ejb.support.WaitingDesk;
import jp.yorisoi.web.shell.Exchange;

/**
 * Page: {@code webapp/staff/support/offers.xhtml}. The calls the desk has to make: seats that are
 * held for people who have not been told. A call goes when it was made, or the offer is over.
 */
@Named("offerCalls")
@RequestScoped
public class OfferCallsBacking {

  @EJB private WaitingDesk desk;
  @Inject private SlotReader reader;
  @Inject private Exchange exchange;

  private List<Call> calls = List.of();
  private String notice;
  private boolean done;

  /**
   * A call.
   *
   * @param slot the session
   * @param line who is called, and until when the seat is held
   */
  public record Call(SlotShown slot, WaitingShown line) {

    /** The day of the session. */
    public String day() {
      return SupportWords.day(slot.day());
    }
  }

  /** Says that a call was made, and reads the list; before the page is shown. */
  public void act() {
    if (exchange.isPosted()) {
      called(BookingNumber.parse(exchange.field("number")).orElse(null));
    }
    calls =
        desk.calls().stream()
            .flatMap(
                one ->
                    reader.byId(Long.toString(one.session().id())).stream()
                        .map(slot -> new Call(slot, WaitingShown.of(one, reader.answer(one)))))
            .toList();
  }

  private void called(BookingNumber number) {
    if (!exchange.isGenuine() || number == null) {
      notice = "念のため、もう一度押してください。";
    } else {
      done = desk.called(number);
      notice = SupportWords.called(done);
    }
  }

  /** The calls, the most urgent first (EL). */
  public List<Call> getCalls() {
    return calls;
  }

  /** What came of it, null for nothing (EL). */
  public String getNotice() {
    return notice;
  }

  /** Whether a call was written down (EL). */
  public boolean isDone() {
    return done;
  }
}

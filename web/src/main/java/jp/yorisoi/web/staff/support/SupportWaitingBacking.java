package jp.yorisoi.web.staff.support;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.yorisoi.ejb.kernel.BookingNumber;
import jp.yorisoi.ejb.support.OfferOutcome;
import jp.yorisoi.ejb.support.WaitingDesk;
import jp.yorisoi.web.shell.Exchange;

/**
 * Part of the page {@code webapp/staff/support/names.xhtml}: who waits for a seat of the session,
 * in the order of the published rule, and the seats that are held.
 */
@Named("supportWaiting")
@RequestScoped
public class SupportWaitingBacking {
  private static final String ACCEPT = "accept";

  @EJB private WaitingDesk desk;
  @Inject private SupportNamesBacking names;
  @Inject private Exchange exchange;

  private String notice;
  private boolean done;

  /** Takes a seat for a caller; before the page is shown. */
  public void act() {
    if (!exchange.isPosted() || !ACCEPT.equals(exchange.field("go"))) {
      return;
    }
    BookingNumber number = BookingNumber.parse(exchange.field("number")).orElse(null);
    if (!exchange.isGenuine() || number == null) {
      notice = "念のため、もう一度押してください。";
    } else {
      OfferOutcome outcome = desk.acceptForCaller(number);
      done = outcome == OfferOutcome.ACCEPTED;
      notice = SupportWords.offer(outcome);
    }
  }

  /**
   * Whether it is asked once more before a place is given up (EL).
   *
   * @param one a line
   * @return true for the one that was asked about
   */
  public boolean isAsked(WaitingShown one) {
    return "leave".equals(exchange.field("go")) && names.isMarked(one.name());
  }

  /** What came of it, null for nothing (EL). */
  public String getNotice() {
    return notice;
  }

  /** Whether something was done (EL). */
  public boolean isDone() {
    return done;
  }
}

package jp.yorisoi.web.staff.support;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.Set;
import jp.yorisoi.ejb.kernel.BookingNumber;
import jp.yorisoi.ejb.support.BookingView;
import jp.yorisoi.ejb.support.OfferOutcome;
import jp.yorisoi.ejb.support.WaitingDesk;
import jp.yorisoi.web.shell.Exchange;

/**
 * Part of the page {@code webapp/staff/support/names.xhtml}: who waits for a seat of the session,
 * in the order of the published rule, and the calls about seats that are held.
 */
@Named("supportWaiting")
@RequestScoped
public class SupportWaitingBacking {
  private static final String ACCEPT = "accept";
  private static final String TOLD = "told";

  @EJB private WaitingDesk desk;
  @Inject private SupportNamesBacking names;
  @Inject private Exchange exchange;

  private Set<String> calls;
  private String notice;
  private boolean done;

  /** Takes a seat for a caller, or says that somebody was called; before the page is shown. */
  public void act() {
    String go = exchange.field("go");
    if (!exchange.isPosted() || !Set.of(ACCEPT, TOLD).contains(go)) {
      return;
    }
    BookingNumber number = BookingNumber.parse(exchange.field("number")).orElse(null);
    if (!exchange.isGenuine() || number == null) {
      notice = "念のため、もう一度押してください。";
    } else if (ACCEPT.equals(go)) {
      OfferOutcome outcome = desk.acceptForCaller(number);
      done = outcome == OfferOutcome.ACCEPTED;
      notice = SupportWords.offer(outcome);
    } else {
      done = desk.called(number);
      notice = SupportWords.called(done);
    }
  }

  /**
   * Whether somebody still has to be called about the seat that is held (EL).
   *
   * @param one a line
   * @return true until it was said that they were
   */
  public boolean isToCall(WaitingShown one) {
    if (calls == null) {
      calls = new HashSet<>();
      desk.calls().stream().map(BookingView::number).forEach(each -> calls.add(each.value()));
    }
    return calls.contains(one.name().number());
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

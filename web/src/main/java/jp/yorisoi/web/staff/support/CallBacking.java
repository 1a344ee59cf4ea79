package jp.yorisoi.web.staff.support;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yorisoi.ejb.kernel.BookingNumber;
import jp.yorisoi.ejb.kernel.TelephoneNumber;
import jp.yorisoi.ejb.support.CancelOutcome;
import jp.yorisoi.ejb.support.OfferOutcome;
import jp.yorisoi.ejb.support.SupportDesk;
import jp.yorisoi.ejb.support.WaitingDesk;
import jp.yorisoi.ejb.support.phone.Callee;
import jp.yorisoi.ejb.support.phone.PhoneOutcome;
import jp.yorisoi.ejb.support.phone.PhoneReason;
import jp.yorisoi.ejb.support.phone.PhoneResult;
import jp.yorisoi.ejb.support.phone.PhoneTask;
import jp.yorisoi.ejb.support.phone.PhoneTaskDesk;
import jp.yorisoi.web.shell.Exchange;

/**
 * Page: {@code webapp/staff/support/call.xhtml}. One call: whom, what to say, and what came of it.
 * Who is offered a seat takes it or gives it back here, while on the telephone. Each button tells
 * how often the page said somebody had tried.
 */
@Named("supportCall")
@RequestScoped
public class CallBacking {
  private static final List<PhoneResult> ANSWERS =
      List.of(PhoneResult.ACCEPTED, PhoneResult.DECLINED);
  private static final List<PhoneResult> OF_A_CALL =
      List.of(PhoneResult.TOLD, PhoneResult.NO_ANSWER, PhoneResult.GIVEN_UP);
  private static final List<PhoneResult> OF_AN_OFFER =
      Stream.concat(ANSWERS.stream(), OF_A_CALL.stream()).toList();

  @EJB private PhoneTaskDesk desk;
  @EJB private WaitingDesk line;
  @EJB private SupportDesk bookings;
  @Inject private CallWords words;
  @Inject private Exchange exchange;

  private PhoneTask task;
  private List<PhoneResult> buttons = List.of();
  private Callee opened;
  private String notice;
  private boolean recorded;

  /** Does what was asked for and reads the call; action of the page before it is shown. */
  public void act() {
    String id = exchange.field("task");
    if (exchange.isPosted()) {
      if (!exchange.isGenuine()) {
        notice = "念のため、もう一度押してください。";
      } else if ("open".equals(exchange.field("go"))) {
        opened = desk.unlisted(id).orElse(null);
      } else {
        result().ifPresent(result -> record(id, result));
      }
    }
    task = desk.one(id).orElse(null);
    if (task != null) {
      buttons = isOffer() ? OF_AN_OFFER : OF_A_CALL;
    } else if (notice == null) {
      notice = words.notice(PhoneOutcome.NOT_FOUND, null);
    }
  }

  private Optional<PhoneResult> result() {
    return OF_AN_OFFER.stream().filter(one -> one.name().equals(exchange.field("go"))).findFirst();
  }

  private void record(String id, PhoneResult result) {
    String tries = exchange.field("tries");
    int seen = tries.matches("[0-9]{1,6}") ? Integer.parseInt(tries) : -1;
    if (result.isSaid()) {
      recorded(desk.called(id, seen, result), result);
    } else {
      Optional<BookingNumber> offered = offered(id, seen);
      if (offered.isEmpty()) {
        recorded(PhoneOutcome.MEANWHILE, result);
      } else if (result == PhoneResult.ACCEPTED) {
        OfferOutcome outcome = line.acceptForCaller(offered.get());
        recorded = outcome == OfferOutcome.ACCEPTED;
        notice = SupportWords.offer(outcome);
      } else {
        CancelOutcome outcome = bookings.cancelForCaller(offered.get());
        recorded = outcome == CancelOutcome.CANCELLED;
        notice = recorded ? "断ったことを記録しました。席は次の方に案内されます。" : SupportWords.cancelled(outcome);
      }
    }
  }

  private void recorded(PhoneOutcome outcome, PhoneResult result) {
    recorded = outcome == PhoneOutcome.RECORDED;
    notice = words.notice(outcome, result);
  }

  /** Whose seat is held, as long as nobody has answered for it. */
  private Optional<BookingNumber> offered(String id, int seen) {
    return desk.one(id)
        .filter(one -> one.reason() == PhoneReason.SEAT_OFFERED)
        .filter(one -> one.result() == null && one.tries() == seen)
        .flatMap(one -> BookingNumber.parse(one.bookingNumber()));
  }

  /** The call, null when there is none (EL). */
  public PhoneTask getTask() {
    return task;
  }

  /** Whether it is to be made (EL). */
  public boolean isOpen() {
    return task.result() == null;
  }

  /** Whether it asks for an answer about a seat that is held (EL). */
  public boolean isOffer() {
    return task.reason() == PhoneReason.SEAT_OFFERED && !task.overdue();
  }

  /** What can be said of it, the most likely first (EL). */
  public List<PhoneResult> getButtons() {
    return buttons;
  }

  /**
   * What a button says (EL).
   *
   * @param result what it records
   * @return a few words
   */
  public String button(PhoneResult result) {
    return isOffer() && result == PhoneResult.TOLD ? "伝えた（返事はあとで）" : words.word(result);
  }

  /** Who is behind the call that was opened, null for nobody (EL). */
  public Callee getOpened() {
    return opened;
  }

  /** The telephone number of who was opened, with hyphens (EL). */
  public String getOpenedPhone() {
    return TelephoneNumber.display(opened.phone());
  }

  /** What came of it, null for nothing (EL). */
  public String getNotice() {
    return notice;
  }

  /** Whether it was written (EL). */
  public boolean isRecorded() {
    return recorded;
  }
}

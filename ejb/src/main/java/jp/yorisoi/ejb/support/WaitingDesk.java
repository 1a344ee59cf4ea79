package jp.yorisoi.ejb.support;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import jp.yorisoi.ejb.kernel.BookingNumber;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.ejb.support.domain.Waiter;
import jp.yorisoi.policy.Allow;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Guarded;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.Purpose;
import jp.yorisoi.policy.audit.AuditDetails;
import jp.yorisoi.policy.audit.Shown;

/**
 * The door to the waiting lists of full sessions: joining, offers and their answers, and seats the
 * desk keeps for who has not decided yet.
 */
@Stateless
@Guarded(Chain.FRONT)
public class WaitingDesk {

  @Inject private SupportStore store;
  @Inject private LineStore lines;
  @Inject private Seating seating;
  @Inject private BookingViews views;
  @Inject private AuditDetails details;
  @Inject private Clock clock;

  /**
   * Books a seat from a resident's page, or a place on the waiting list when none is left.
   *
   * @param wish what is asked for, with what is said by who waits
   * @return number and PIN, or why not; the same form sent again gets the first answer
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // it shares one with others
  @Allow(
      permission = Permission.BOOK_SUPPORT,
      event = AuditEvent.SUPPORT_WAITED,
      purpose = Purpose.SUPPORT_BOOKING)
  public BookingOutcome waitFor(BookSeat wish) {
    return seating.seat(wish, BookingView.Channel.ONLINE);
  }

  /**
   * Books a seat for somebody on the telephone, or a place on the waiting list.
   *
   * @param wish what is asked for, with what is said by who waits
   * @return number and PIN to read out, or why not
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // it shares one with others
  @Allow(
      permission = Permission.MANAGE_BOOKINGS,
      event = AuditEvent.SUPPORT_WAITED,
      purpose = Purpose.SUPPORT_BOOKING)
  public BookingOutcome waitForCaller(BookSeat wish) {
    return seating.seat(wish, BookingView.Channel.PHONE);
  }

  /**
   * Keeps a free seat for somebody on the telephone who has to ask first: as long as a seat is held
   * for who waited, under a name, and as one of the two a person may have. Whoever keeps it has
   * told the caller.
   *
   * @param wish what is asked for
   * @return number and PIN to read out and until when, or why not
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // it shares one with others
  @Allow(
      permission = Permission.MANAGE_BOOKINGS,
      event = AuditEvent.SUPPORT_SEAT_KEPT,
      purpose = Purpose.SUPPORT_BOOKING)
  public BookingOutcome keepForCaller(BookSeat wish) {
    return seating.keep(wish);
  }

  /**
   * Takes the seat that is held for oneself.
   *
   * @param number booking number as typed
   * @param pin PIN as typed
   * @return what came of it
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // it shares one with others
  @Allow(
      permission = Permission.LOOK_UP_BOOKING,
      event = AuditEvent.SUPPORT_OFFER_ACCEPTED,
      purpose = Purpose.OWN_REQUEST)
  public OfferOutcome accept(String number, String pin) {
    return seating.accept(number, pin);
  }

  /**
   * Takes the seat that is held for somebody on the telephone.
   *
   * @param number booking number
   * @return what came of it
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // it shares one with others
  @Allow(
      permission = Permission.MANAGE_BOOKINGS,
      event = AuditEvent.SUPPORT_OFFER_ACCEPTED,
      purpose = Purpose.SUPPORT_BOOKING)
  public OfferOutcome acceptForCaller(BookingNumber number) {
    return seating.acceptForCaller(number);
  }

  /**
   * Who waits for a seat of a session; without name and number of those who asked to be kept off
   * the lists. Opening the list is recorded before it is shown.
   *
   * @param sessionId which session
   * @return in the order of the rule, those a seat is held for too
   */
  @Allow(
      permission = Permission.MANAGE_BOOKINGS,
      event = AuditEvent.SUPPORT_VIEWED,
      purpose = Purpose.SUPPORT_BOOKING)
  public List<BookingView> list(long sessionId) {
    details.aboutCase("session " + sessionId);
    details.fields("line", "kana", "phone", "needs");
    List<Waiter> line = lines.line(sessionId);
    shown(line);
    return store.session(sessionId).map(session -> listed(line, session)).orElse(List.of());
  }

  /**
   * Sessions whose waiting list has to be gone through; no data of persons.
   *
   * @return row ids
   */
  @Allow(
      permission = Permission.PLAN_SUPPORT,
      event = AuditEvent.PUBLIC_READ,
      purpose = Purpose.SUPPORT_BOOKING)
  public List<Long> due() {
    return lines.due(now());
  }

  /**
   * Ends the offers of a session that are over, and offers what is free to the next.
   *
   * @param sessionId which session
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // it shares one with others
  @Allow(
      permission = Permission.PLAN_SUPPORT,
      event = AuditEvent.SUPPORT_LINE_SETTLED,
      purpose = Purpose.SUPPORT_BOOKING)
  public void settle(long sessionId) {
    seating.settle(sessionId);
  }

  private List<BookingView> listed(List<Waiter> line, SupportSession session) {
    return line.stream()
        .map(waiter -> views.ofDesk(waiter, line, session))
        .map(BookingView::listed)
        .toList();
  }

  private void shown(List<Waiter> line) {
    details.shown(
        line.stream()
            .map(one -> new Shown(one.number(), Seating.subject(one.person().bytes())))
            .toList());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}

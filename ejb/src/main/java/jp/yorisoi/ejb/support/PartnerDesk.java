package jp.yorisoi.ejb.support;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jp.yorisoi.policy.Allow;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Guarded;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.Purpose;

/**
 * The door of partners' systems (docs/partner-door.md): they book for their callers and give back
 * what a caller knows number and PIN of. They see no list and no booking.
 */
@Stateless
@Guarded(Chain.FRONT)
public class PartnerDesk {
  @Inject private Seating seating;

  /**
   * Books a seat for a caller of a partner.
   *
   * @param wish what is asked for
   * @return number and PIN to tell the caller, or why not; the same wish under the same key gets
   *     the first answer
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // it shares one with others
  @Allow(
      permission = Permission.BOOK_AS_PARTNER,
      event = AuditEvent.SUPPORT_BOOKED,
      purpose = Purpose.SUPPORT_BOOKING)
  public BookingOutcome book(BookSeat wish) {
    return seating.seat(wish, BookingView.Channel.PHONE);
  }

  /**
   * Gives a seat back for a caller who knows number and PIN.
   *
   * @param number booking number as told
   * @param pin PIN as told
   * @return what came of it
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // it shares one with others
  @Allow(
      permission = Permission.BOOK_AS_PARTNER,
      event = AuditEvent.SUPPORT_CANCELLED,
      purpose = Purpose.SUPPORT_BOOKING)
  public CancelOutcome giveBack(String number, String pin) {
    return seating.giveBack(number, pin);
  }
}

package jp.yorisoi.ejb.support;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import jp.yorisoi.ejb.kernel.BookingNumber;
import jp.yorisoi.policy.Allow;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Guarded;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.Purpose;

/**
 * The door to another day: a booking is moved to another session of its kind, as long as it can be
 * given back. The other seat is given first; whoever gets none keeps the one they have.
 */
@Stateless
@Guarded(Chain.FRONT)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // it shares one with others
public class MovingDesk {
  @Inject private Seating seating;

  /**
   * Moves one's own booking.
   *
   * @param number booking number as typed
   * @param pin PIN as typed
   * @param wish where to
   * @return the new number and PIN, or why the booking stays as it is; empty for unknown, wrong and
   *     too many guesses alike
   */
  @Allow(
      permission = Permission.LOOK_UP_BOOKING,
      event = AuditEvent.SUPPORT_MOVED,
      purpose = Purpose.OWN_REQUEST)
  public Optional<BookingOutcome> moveOwn(String number, String pin, MoveSeat wish) {
    return seating.move(number, pin, wish);
  }

  /**
   * Moves the booking of somebody on the telephone.
   *
   * @param number booking number
   * @param wish where to
   * @return number and PIN to read out, or why the booking stays as it is; empty when there is none
   */
  @Allow(
      permission = Permission.MANAGE_BOOKINGS,
      event = AuditEvent.SUPPORT_MOVED,
      purpose = Purpose.SUPPORT_BOOKING)
  public Optional<BookingOutcome> moveForCaller(BookingNumber number, MoveSeat wish) {
    return seating.moveForCaller(number, wish);
  }
}

package jp.yorisoi.ejb.support.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Why a seat of a session cannot be booked now. The rules are asked in order and the first
 * objection is given to the person.
 */
@FunctionalInterface
public interface BookingRule {

  /**
   * Asks this rule.
   *
   * @param session the session as last read
   * @param now present time
   * @return the objection, or empty
   */
  Optional<Objection> objection(SupportSession session, Instant now);

  /** A session that has begun is over for bookings. */
  BookingRule NOT_BEGUN =
      (session, now) -> unless(now.isBefore(session.startsAt()), Objection.PAST);

  /** Bookings are taken from the moment of opening. */
  BookingRule OPENED =
      (session, now) -> unless(!now.isBefore(session.opensAt()), Objection.NOT_YET);

  /** Bookings are taken until closing; the moment of closing is too late. */
  BookingRule NOT_CLOSED =
      (session, now) -> unless(now.isBefore(session.closesAt()), Objection.CLOSED);

  /** Who is at the door is let in until the session ends. */
  BookingRule NOT_ENDED = (session, now) -> unless(now.isBefore(session.endsAt()), Objection.PAST);

  /** Before the doors open nobody has come without a booking. */
  BookingRule DOORS_OPEN =
      (session, now) -> unless(!now.isBefore(MarkRule.opens(session)), Objection.CLOSED);

  /** What is not held takes nobody in. */
  BookingRule HELD = (session, now) -> unless(!session.cancelled(), Objection.NOT_HELD);

  /** What lacks a room, people or kits is not offered. */
  BookingRule READY = (session, now) -> unless(session.offer().ready(), Objection.CLOSED);

  /** Who comes after the time of a draw that is not done yet has to wait for it. */
  BookingRule NOT_DRAWING =
      (session, now) ->
          unless(
              !session.offer().byLot() || now.isBefore(session.offer().draw().at()),
              Objection.DRAWING);

  /** A full session has no seat for anybody. */
  BookingRule SEAT_LEFT = (session, now) -> unless(!session.full(), Objection.FULL);

  /**
   * Asks all rules for who books ahead.
   *
   * @param session the session as last read
   * @param now present time
   * @return the first objection, or empty when a seat may be asked for
   */
  static Optional<Objection> first(SupportSession session, Instant now) {
    return Stream.of(NOT_BEGUN, HELD, OPENED, NOT_CLOSED, READY, NOT_DRAWING, SEAT_LEFT)
        .flatMap(rule -> rule.objection(session, now).stream())
        .findFirst();
  }

  /**
   * Asks all rules for who stands at the door without a booking: opening and closing of bookings do
   * not concern them.
   *
   * @param session the session as last read
   * @param now present time
   * @return the first objection, or empty when a seat may be asked for
   */
  static Optional<Objection> atTheDoor(SupportSession session, Instant now) {
    return Stream.of(NOT_ENDED, HELD, DOORS_OPEN, SEAT_LEFT)
        .flatMap(rule -> rule.objection(session, now).stream())
        .findFirst();
  }

  private static Optional<Objection> unless(boolean allowed, Objection objection) {
    return allowed ? Optional.empty() : Optional.of(objection);
  }
}

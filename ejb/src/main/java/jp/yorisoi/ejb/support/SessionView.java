package jp.yorisoi.ejb.support;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import jp.yorisoi.ejb.kernel.AccessNeed;
import jp.yorisoi.ejb.support.domain.BookingRule;
import jp.yorisoi.ejb.support.domain.Objection;
import jp.yorisoi.ejb.support.domain.SchedulePlan;
import jp.yorisoi.ejb.support.domain.SupportSession;

/**
 * A session as pages show it; no data of persons.
 *
 * @param id row id
 * @param kind id of its kind
 * @param place id of its place
 * @param starts when it begins, Japanese time
 * @param ends when it ends, Japanese time
 * @param opens from when it can be booked, Japanese time; nothing of it changes after that
 * @param closes until when it can be booked, Japanese time
 * @param capacity number of seats
 * @param seatsLeft seats left, 0 or more
 * @param bookable whether a seat can be asked for now
 * @param cancelled whether it is not held
 * @param waitable whether no seat is left, and one can wait for one
 * @param ready whether it has the room, people and kits it needs
 * @param meets needs that are met there
 * @param draws when its seats are drawn by lot, Japanese time, null where they go in order of
 *     arrival
 * @param byLot whether who comes now enters the draw
 * @param refusal why no seat can be asked for now, null when one can
 */
public record SessionView(
    long id,
    String kind,
    String place,
    LocalDateTime starts,
    LocalDateTime ends,
    LocalDateTime opens,
    LocalDateTime closes,
    int capacity,
    int seatsLeft,
    boolean bookable,
    boolean cancelled,
    boolean waitable,
    boolean ready,
    Set<AccessNeed> meets,
    LocalDateTime draws,
    boolean byLot,
    BookingOutcome.Reason refusal)
    implements Serializable {

  /** Takes a copy. */
  public SessionView {
    meets = Set.copyOf(meets);
  }

  /**
   * A session whose seats go in order of arrival.
   *
   * @param id row id
   * @param kind id of its kind
   * @param place id of its place
   * @param starts when it begins
   * @param ends when it ends
   * @param opens from when it can be booked
   * @param closes until when it can be booked
   * @param capacity number of seats
   * @param seatsLeft seats left
   * @param bookable whether a seat can be asked for now
   * @param cancelled whether it is not held
   * @param waitable whether no seat is left, and one can wait for one
   * @param ready whether it has the room, people and kits it needs
   * @param meets needs that are met there
   */
  public SessionView(
      long id,
      String kind,
      String place,
      LocalDateTime starts,
      LocalDateTime ends,
      LocalDateTime opens,
      LocalDateTime closes,
      int capacity,
      int seatsLeft,
      boolean bookable,
      boolean cancelled,
      boolean waitable,
      boolean ready,
      Set<AccessNeed> meets) {
    this(
        id,
        kind,
        place,
        starts,
        ends,
        opens,
        closes,
        capacity,
        seatsLeft,
        bookable,
        cancelled,
        waitable,
        ready,
        meets,
        null,
        false,
        refusal(bookable, cancelled, waitable));
  }

  private static BookingOutcome.Reason refusal(
      boolean bookable, boolean cancelled, boolean waitable) {
    if (bookable) {
      return null;
    }
    if (cancelled) {
      return BookingOutcome.Reason.NOT_HELD;
    }
    return waitable ? BookingOutcome.Reason.FULL : BookingOutcome.Reason.CLOSED;
  }

  /**
   * A session that is held, has what it needs and meets no need; nobody can wait for it.
   *
   * @param id row id
   * @param kind id of its kind
   * @param place id of its place
   * @param starts when it begins
   * @param ends when it ends
   * @param opens from when it can be booked
   * @param closes until when it can be booked
   * @param capacity number of seats
   * @param seatsLeft seats left
   * @param bookable whether a seat can be asked for now
   */
  public SessionView(
      long id,
      String kind,
      String place,
      LocalDateTime starts,
      LocalDateTime ends,
      LocalDateTime opens,
      LocalDateTime closes,
      int capacity,
      int seatsLeft,
      boolean bookable) {
    this(
        id, kind, place, starts, ends, opens, closes, capacity, seatsLeft, bookable, false, false,
        true, Set.of());
  }

  /**
   * A session as it is now.
   *
   * @param session the session
   * @param now present time
   * @return what pages show of it
   */
  public static SessionView of(SupportSession session, Instant now) {
    Optional<Objection> objection = BookingRule.first(session, now);
    return new SessionView(
        session.id(),
        session.kind(),
        session.place(),
        local(session.startsAt()),
        local(session.endsAt()),
        local(session.opensAt()),
        local(session.closesAt()),
        session.capacity(),
        session.capacity() - session.taken(),
        objection.isEmpty(),
        session.cancelled(),
        objection.equals(Optional.of(Objection.FULL)),
        session.offer().ready(),
        session.offer().meets(),
        session.offer().draw() == null ? null : local(session.offer().draw().at()),
        session.offer().byLot(),
        objection.map(Objection::name).map(BookingOutcome.Reason::valueOf).orElse(null));
  }

  /** Whether every seat is taken. */
  public boolean full() {
    return seatsLeft == 0;
  }

  private static LocalDateTime local(Instant instant) {
    return LocalDateTime.ofInstant(instant, SchedulePlan.JAPAN);
  }
}

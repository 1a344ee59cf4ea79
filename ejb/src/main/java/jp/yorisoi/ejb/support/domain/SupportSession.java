package jp.yorisoi.ejb.support.domain;

import java.time.Instant;

/**
 * One session that can be booked: a class on a day at a place.
 *
 * @param id row id, 0 while it is only planned
 * @param kind id of its kind in {@code support/<city>.yaml}
 * @param place id of the place in the city profile
 * @param startsAt when it begins
 * @param endsAt when it ends
 * @param opensAt from when it can be booked
 * @param closesAt until when it can be booked
 * @param capacity number of seats
 * @param taken seats taken, 0 to capacity
 * @param cancelled whether it is not held
 * @param offer whether it has what it needs, and which needs it meets
 */
public record SupportSession(
    long id,
    String kind,
    String place,
    Instant startsAt,
    Instant endsAt,
    Instant opensAt,
    Instant closesAt,
    int capacity,
    int taken,
    boolean cancelled,
    SessionOffer offer) {

  /**
   * A session that is held, and about which no more is known.
   *
   * @param id row id
   * @param kind id of its kind
   * @param place id of the place
   * @param startsAt when it begins
   * @param endsAt when it ends
   * @param opensAt from when it can be booked
   * @param closesAt until when it can be booked
   * @param capacity number of seats
   * @param taken seats taken
   */
  public SupportSession(
      long id,
      String kind,
      String place,
      Instant startsAt,
      Instant endsAt,
      Instant opensAt,
      Instant closesAt,
      int capacity,
      int taken) {
    this(
        id,
        kind,
        place,
        startsAt,
        endsAt,
        opensAt,
        closesAt,
        capacity,
        taken,
        false,
        SessionOffer.PLAIN);
  }

  /** Whether every seat is taken. */
  public boolean full() {
    return taken >= capacity;
  }

  /**
   * The same session as it is stored.
   *
   * @param row its row id
   * @return with that id
   */
  public SupportSession withId(long row) {
    return new SupportSession(
        row, kind, place, startsAt, endsAt, opensAt, closesAt, capacity, taken, cancelled, offer);
  }

  /** Whether it is time to draw its seats. */
  boolean drawsNow(Instant now) {
    return !cancelled && offer.draw() != null && offer.draw().isDue(now);
  }

  /** The same session after its draw. */
  SupportSession drawn() {
    return new SupportSession(
        id,
        kind,
        place,
        startsAt,
        endsAt,
        opensAt,
        closesAt,
        capacity,
        taken,
        cancelled,
        new SessionOffer(offer.ready(), offer.meets(), offer.draw().drawn()));
  }

  /** The same session with so many more seats taken, or fewer. */
  SupportSession taking(int more) {
    return new SupportSession(
        id,
        kind,
        place,
        startsAt,
        endsAt,
        opensAt,
        closesAt,
        capacity,
        taken + more,
        cancelled,
        offer);
  }
}

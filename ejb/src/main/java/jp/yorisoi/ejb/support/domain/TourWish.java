package jp.yorisoi.ejb.support.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A tour of the vehicle somebody wants to make.
 *
 * @param kind id of the kind its stops are of
 * @param day the day
 * @param stops in the order of the way, at least one
 * @param resources ids of the vehicle, the people and the kits that go along
 */
public record TourWish(String kind, LocalDate day, List<TourStop> stops, List<String> resources) {
  private static final long SECONDS = 60;

  /** Takes copies. */
  public TourWish {
    stops = List.copyOf(stops);
    resources = List.copyOf(resources);
  }

  /**
   * When a stop begins.
   *
   * @param stop one of its stops
   * @return the instant
   */
  public Instant begins(TourStop stop) {
    return day.atTime(stop.at()).atZone(SchedulePlan.JAPAN).toInstant();
  }

  /**
   * When a stop ends.
   *
   * @param stop one of its stops
   * @return the instant
   */
  public Instant ends(TourStop stop) {
    return begins(stop).plusSeconds(SECONDS * stop.minutes());
  }

  /** When the vehicle leaves the garage. */
  public Instant departs() {
    return begins(stops.get(0)).minusSeconds(SECONDS * stops.get(0).garage());
  }

  /** When it is back. */
  public Instant returns() {
    TourStop last = stops.get(stops.size() - 1);
    return ends(last).plusSeconds(SECONDS * last.garage());
  }

  /**
   * The session of a stop.
   *
   * @param stop one of its stops
   * @param lead how long before it can be booked
   * @param now when it is planned
   * @return the session without id and with every seat free
   */
  public SupportSession session(TourStop stop, SessionLead lead, Instant now) {
    return new SupportSession(
        0,
        kind,
        stop.place(),
        begins(stop),
        ends(stop),
        lead.opens(day, now),
        lead.closes(day),
        stop.seats(),
        0);
  }
}

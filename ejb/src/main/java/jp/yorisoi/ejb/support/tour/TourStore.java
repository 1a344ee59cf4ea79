package jp.yorisoi.ejb.support.tour;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.kernel.Hash;
import jp.yorisoi.ejb.support.domain.PlannedSession;
import jp.yorisoi.ejb.support.domain.SupportSession;

/** Tours as they stand in the database. Every method takes part in a transaction. */
public interface TourStore {

  /**
   * A tour.
   *
   * @param id row id, 0 while it is not stored
   * @param key keyed hash of the form token, 32 bytes
   * @param digest keyed hash of what was asked for, 32 bytes
   * @param route id of the route
   * @param kind id of the kind of its stops
   * @param day the day
   * @param by who made it
   * @param at when
   */
  record Stored(
      long id,
      byte[] key,
      byte[] digest,
      String route,
      String kind,
      LocalDate day,
      String by,
      Instant at) {}

  /**
   * The tour of a form.
   *
   * @param key keyed hash of the form token
   * @return the tour, or empty
   */
  Optional<Stored> byKey(byte[] key);

  /**
   * One tour.
   *
   * @param id row id
   * @return the tour, or empty
   */
  Optional<Stored> find(long id);

  /**
   * Tours that are not over.
   *
   * @param since on this day or later
   * @return by day
   */
  List<Stored> since(LocalDate since);

  /**
   * Adds a tour.
   *
   * @param tour without row id
   * @return its row id
   */
  long add(Stored tour);

  /**
   * Adds the session of a stop.
   *
   * @param session the session
   * @param tour row id of the tour
   * @return row id of the session
   */
  long addStop(SupportSession session, long tour);

  /**
   * The stops of a tour, those not held too.
   *
   * @param tour row id
   * @return by time
   */
  List<PlannedSession> stops(long tour);

  /**
   * The stops of a kind that are made after an instant, of whatever tour.
   *
   * @param kind id of the kind
   * @param after they begin after that
   * @return row ids of sessions
   */
  List<Long> coming(String kind, Instant after);

  /**
   * Who has a booking of sessions, or waits for one.
   *
   * @param sessions row ids
   * @return one for each booking that is open
   */
  List<Present> present(Collection<Long> sessions);

  /**
   * An open booking of a session.
   *
   * @param session row id
   * @param person keyed hash of who it is
   * @param queues whether it waits for a seat nobody holds for it yet
   */
  record Present(long session, Hash person, boolean queues) {}

  /**
   * Moves a booking to another stop, where a seat is held for it. What it had or waited for is
   * given up, and the waiting lists of both are told.
   *
   * @param move what to do
   * @param rule version of the rule of waiting lists
   * @param now present time
   */
  void move(Move move, int rule, Instant now);

  /**
   * A booking that goes to another stop.
   *
   * @param number booking number
   * @param from row id of the session it was of
   * @param to row id of the session a seat is held of, both rows held by the caller
   * @param until until when
   */
  record Move(String number, long from, long to, Instant until) {}

  /**
   * Who and what goes along on a tour.
   *
   * @param tour row id
   * @return ids of resources
   */
  List<String> resources(long tour);
}

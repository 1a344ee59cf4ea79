package jp.yorisoi.ejb.support.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.support.domain.Closure;
import jp.yorisoi.ejb.support.domain.PlannedSession;

/** Sessions as the desk plans them, and closures. Every method takes part in a transaction. */
public interface PlanStore {

  /**
   * A closure as stored.
   *
   * @param id row id
   * @param closure place, days and reason
   * @param enteredBy who entered it
   * @param lifted whether it counts no more
   */
  record StoredClosure(long id, Closure closure, String enteredBy, boolean lifted) {}

  /**
   * Takes the turn of planning until the transaction ends; who plans at the same time waits. To be
   * asked before anything is read.
   */
  void turn();

  /**
   * Sessions that begin in a span of time, those not held too.
   *
   * @param from first instant
   * @param until instant after the last
   * @return by time and place
   */
  List<PlannedSession> between(Instant from, Instant until);

  /**
   * One session.
   *
   * @param id row id
   * @return the session, or empty
   */
  Optional<PlannedSession> session(long id);

  /**
   * One session, whose row is kept until the transaction ends: nobody books or gives back
   * meanwhile.
   *
   * @param id row id
   * @return the session, or empty
   */
  Optional<PlannedSession> hold(long id);

  /**
   * Sessions of a series that have not begun and are held, their rows kept.
   *
   * @param series row id
   * @param now present time
   * @return by time
   */
  List<PlannedSession> holdSeries(long series, Instant now);

  /**
   * Says that a session is not held, and takes its seats back.
   *
   * @param id row id
   * @param reason code of why
   * @param now present time
   * @param by who says so
   */
  void cancel(long id, String reason, Instant now, String by);

  /**
   * Changes how many seats a session has.
   *
   * @param id row id
   * @param capacity seats, not less than are taken
   */
  void capacity(long id, int capacity);

  /**
   * Changes when a session is held.
   *
   * @param id row id
   * @param starts when it begins
   * @param ends when it ends
   */
  void move(long id, Instant starts, Instant ends);

  /**
   * Closures that touch a span of days and are not lifted.
   *
   * @param from first day
   * @param until last day
   * @return by first day
   */
  List<StoredClosure> closures(LocalDate from, LocalDate until);

  /**
   * Adds a closure unless its form was sent before.
   *
   * @param key keyed hash of the form token, 32 bytes
   * @param closure place, days and reason
   * @param now present time
   * @param by who enters it
   * @return whether it was added
   */
  boolean addClosure(byte[] key, Closure closure, Instant now, String by);

  /**
   * Lifts a closure.
   *
   * @param id row id
   * @param now present time
   * @param by who lifts it
   * @return whether it stood
   */
  boolean lift(long id, Instant now, String by);
}

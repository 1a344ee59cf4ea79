package jp.yorisoi.ejb.support.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.support.domain.SeriesChange;
import jp.yorisoi.ejb.support.domain.SessionRule;
import jp.yorisoi.ejb.support.domain.SupportSession;

/** Series as they stand in the database. Every method takes part in a transaction. */
public interface SeriesStore {

  /**
   * A series.
   *
   * @param id row id, 0 while it is not stored
   * @param key keyed hash of the form token, 32 bytes
   * @param digest keyed hash of what was asked for, 32 bytes
   * @param rule kind, place, weekday, weeks, time, seats
   * @param from first day
   * @param until last day
   * @param teacher who teaches, sealed, or null
   * @param teacherKey keyed hash of who teaches, or null
   * @param by who made it
   * @param at when
   */
  record Stored(
      long id,
      byte[] key,
      byte[] digest,
      SessionRule rule,
      LocalDate from,
      LocalDate until,
      byte[] teacher,
      byte[] teacherKey,
      String by,
      Instant at) {}

  /**
   * The series of a form.
   *
   * @param key keyed hash of the form token
   * @return the series, or empty
   */
  Optional<Stored> byKey(byte[] key);

  /**
   * One series, its row kept until the transaction ends.
   *
   * @param id row id
   * @return the series, or empty
   */
  Optional<Stored> hold(long id);

  /**
   * Series that are not over.
   *
   * @param since last day not before this
   * @return by first day
   */
  List<Stored> since(LocalDate since);

  /**
   * Adds a series.
   *
   * @param series without row id
   * @return its row id
   */
  long add(Stored series);

  /**
   * Adds a session of a series.
   *
   * @param session the session
   * @param series row id of the series
   * @return the session with its row id
   */
  SupportSession addSession(SupportSession session, long series);

  /**
   * Writes how a series is held from now on.
   *
   * @param id row id
   * @param change time, seats and last day
   * @param now present time
   * @param by who changed it
   */
  void change(long id, SeriesChange change, Instant now, String by);
}

package jp.yorisoi.ejb.support;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.support.domain.SeatState;
import jp.yorisoi.ejb.support.domain.SupportSession;

/** Sessions and bookings as they stand in the database. */
public interface SupportStore {

  /**
   * A booking as stored; the person is sealed.
   *
   * @param number booking number
   * @param sessionId the session
   * @param channel how it was booked
   * @param key keyed hash of the form token, 32 bytes
   * @param bodyDigest keyed hash of what was asked for, 32 bytes
   * @param pinHash keyed hash of number and PIN, as text
   * @param person the attendee, sealed
   * @param personKey keyed hash of who it is, 32 bytes
   * @param state what has become of it
   * @param unlisted whether name and number are kept off the lists
   * @param needs help needed at the place, sealed; null when none, and the night after the session
   */
  record Stored(
      String number,
      long sessionId,
      String channel,
      byte[] key,
      byte[] bodyDigest,
      String pinHash,
      byte[] person,
      byte[] personKey,
      SeatState state,
      boolean unlisted,
      byte[] needs) {

    /**
     * A booking of somebody who needs no help.
     *
     * @param number booking number
     * @param sessionId the session
     * @param channel how it was booked
     * @param key keyed hash of the form token
     * @param bodyDigest keyed hash of what was asked for
     * @param pinHash keyed hash of number and PIN
     * @param person the attendee, sealed
     * @param personKey keyed hash of who it is
     * @param state what has become of it
     * @param unlisted whether name and number are kept off the lists
     */
    public Stored(
        String number,
        long sessionId,
        String channel,
        byte[] key,
        byte[] bodyDigest,
        String pinHash,
        byte[] person,
        byte[] personKey,
        SeatState state,
        boolean unlisted) {
      this(
          number,
          sessionId,
          channel,
          key,
          bodyDigest,
          pinHash,
          person,
          personKey,
          state,
          unlisted,
          null);
    }

    /** Whether it asks for nothing any more. */
    boolean cancelled() {
      return state.gone();
    }
  }

  /**
   * Sessions that begin in a span of time, by time and place.
   *
   * @param from first instant
   * @param until instant after the last
   * @return sessions as last committed
   */
  List<SupportSession> sessions(Instant from, Instant until);

  /**
   * One session.
   *
   * @param id row id
   * @return the session as last committed, or empty
   */
  Optional<SupportSession> session(long id);

  /**
   * The booking of a number.
   *
   * @param number booking number
   * @return the booking, or empty
   */
  Optional<Stored> find(String number);

  /**
   * The booking another one was given up for, when it was moved to another day.
   *
   * @param number booking number of the one that was given up
   * @return booking number of the new one, empty when it was never moved
   */
  Optional<String> movedTo(String number);

  /**
   * The bookings of a session that hold a seat.
   *
   * @param sessionId the session
   * @return bookings, oldest first
   */
  List<Stored> seated(long sessionId);

  /**
   * Adds a planned session unless one of this kind is there at this place and time.
   *
   * @param session the session
   * @return whether it was added
   */
  boolean addSession(SupportSession session);
}

package jp.yorisoi.ejb.support;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.support.domain.SupportSession;

/** What booking needs from the database. Every method takes part in the desk's transaction. */
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
   * @param cancelled whether the seat was given back
   * @param unlisted whether name and number are kept off the lists
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
      boolean cancelled,
      boolean unlisted) {}

  /**
   * A slot of a person.
   *
   * @param number the booking that holds it
   * @param sessionId the booked session
   * @param slot which slot, from 1
   * @param endsAt when the session ends; the slot is free then
   */
  record HeldSlot(String number, long sessionId, int slot, Instant endsAt) {}

  /** What came of storing a booking. */
  enum Added {
    /** It is stored. */
    STORED,
    /** The form token was used before. */
    KEY_USED,
    /** The person holds a seat of this session. */
    SEAT_HELD,
    /** The person's slot is held. */
    SLOT_HELD,
    /** The booking number is given already. */
    NUMBER_GIVEN
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
   * Takes a seat, if one is left and booking is open, and keeps the session's row until the
   * transaction ends.
   *
   * @param sessionId the session
   * @param now present time
   * @return whether a seat was taken
   */
  boolean takeSeat(long sessionId, Instant now);

  /**
   * Gives a seat back and keeps the session's row until the transaction ends.
   *
   * @param sessionId the session
   */
  void giveSeatBack(long sessionId);

  /**
   * Keeps the session's row until the transaction ends. Whoever needs row of session and booking
   * takes them in this order, so that nobody waits in a circle.
   *
   * @param sessionId the session
   */
  void lockSession(long sessionId);

  /**
   * The booking made with a form token.
   *
   * @param key keyed hash of the token
   * @param justCommitted whether to see what was committed after this transaction began to read
   * @return the booking, or empty
   */
  Optional<Stored> byKey(byte[] key, boolean justCommitted);

  /**
   * The booking of a number.
   *
   * @param number booking number
   * @return the booking, or empty
   */
  Optional<Stored> find(String number);

  /**
   * The bookings of a session that hold a seat.
   *
   * @param sessionId the session
   * @return bookings, oldest first
   */
  List<Stored> seated(long sessionId);

  /**
   * The slots a person holds.
   *
   * @param personKey keyed hash of who it is
   * @return slots, those of past sessions too
   */
  List<HeldSlot> heldSlots(byte[] personKey);

  /**
   * Frees the slot of a booking whose session is over.
   *
   * @param number booking number
   */
  void freeSlot(String number);

  /**
   * Stores a booking. A conflict leaves the transaction usable.
   *
   * @param booking the booking
   * @param slot the person's slot
   * @param bookedBy caller
   * @param now present time
   * @return whether it is stored, or which conflict there is
   */
  Added add(Stored booking, int slot, String bookedBy, Instant now);

  /**
   * Marks a booking as cancelled and frees person and slot.
   *
   * @param number booking number
   * @param now present time
   * @return false if it was cancelled before
   */
  boolean cancel(String number, Instant now);

  /**
   * Adds a planned session unless one of this kind is there at this place and time.
   *
   * @param session the session
   * @return whether it was added
   */
  boolean addSession(SupportSession session);
}

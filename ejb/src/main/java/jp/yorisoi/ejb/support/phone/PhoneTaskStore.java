package jp.yorisoi.ejb.support.phone;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Calls as they stand in the database. Every method takes part in a transaction. */
public interface PhoneTaskStore {

  /**
   * A call to be added; the callee is sealed.
   *
   * @param id row key, 36 characters
   * @param occasion keyed hash of the occasion, 32 bytes
   * @param reason name of the reason
   * @param sessionId session, or null
   * @param bookingNumber booking, or null
   * @param callee who is called and what is said, sealed
   * @param personKey keyed hash of who it is, 32 bytes
   * @param unlisted whether name and number are kept off the list
   * @param callBy when it is of no use any more
   * @param by who caused it
   * @param now present time
   */
  record Added(
      String id,
      byte[] occasion,
      String reason,
      Long sessionId,
      String bookingNumber,
      byte[] callee,
      byte[] personKey,
      boolean unlisted,
      Instant callBy,
      String by,
      Instant now) {}

  /**
   * A call as stored.
   *
   * @param id row key
   * @param reason what it is about
   * @param sessionId session, or null
   * @param bookingNumber booking, or null
   * @param callee sealed
   * @param personKey keyed hash of who it is
   * @param unlisted whether name and number are kept off the list
   * @param callBy when it is of no use any more
   * @param tries how often nobody answered
   * @param triedAt when last, or null
   * @param result what came of it, null as long as it is to be made
   * @param doneAt when that was said, or null
   * @param doneBy who said it, or null
   */
  record Stored(
      String id,
      PhoneReason reason,
      Long sessionId,
      String bookingNumber,
      byte[] callee,
      byte[] personKey,
      boolean unlisted,
      Instant callBy,
      int tries,
      Instant triedAt,
      PhoneResult result,
      Instant doneAt,
      String doneBy) {}

  /**
   * Adds a call unless one of its occasion is there.
   *
   * @param task the call
   * @return whether it was added
   */
  boolean add(Added task);

  /**
   * Ends a call that was not made yet, since what it asks was answered.
   *
   * @param occasion keyed hash
   * @param result what was answered
   * @param now present time
   * @param by who answered
   * @return whether there was one
   */
  boolean answered(byte[] occasion, PhoneResult result, Instant now, String by);

  /**
   * Takes calls back that were not made yet.
   *
   * @param sessionId session they are about
   * @param reason what they are about
   * @param now present time
   * @param by who does
   */
  void withdrawAll(long sessionId, PhoneReason reason, Instant now, String by);

  /**
   * The calls that are to be made.
   *
   * @param limit at most so many
   * @return those due first, first
   */
  List<Stored> open(int limit);

  /**
   * The calls that were made.
   *
   * @param since from then
   * @param limit at most so many
   * @return the last one first
   */
  List<Stored> done(Instant since, int limit);

  /**
   * One call.
   *
   * @param id row key
   * @return the call, its row held until the transaction ends
   */
  Optional<Stored> hold(String id);

  /**
   * Writes that nobody answered.
   *
   * @param id row key
   * @param now present time
   * @param by who called
   */
  void tried(String id, Instant now, String by);

  /**
   * Writes what came of a call.
   *
   * @param id row key
   * @param result {@link PhoneResult#TOLD} or {@link PhoneResult#GIVEN_UP}
   * @param now present time
   * @param by who called
   */
  void finished(String id, PhoneResult result, Instant now, String by);
}

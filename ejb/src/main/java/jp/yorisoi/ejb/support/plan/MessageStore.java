package jp.yorisoi.ejb.support.plan;

import java.time.Instant;
import java.util.Optional;
import jp.yorisoi.ejb.support.domain.MessageRule;

/** Messages to sessions as they stand in the database; every method joins a transaction. */
public interface MessageStore {

  /**
   * A message.
   *
   * @param id row key, 36 characters
   * @param key keyed hash of the form token, 32 bytes
   * @param session row id of the session
   * @param purpose name of the purpose
   * @param body what was written, sealed
   * @param people how many people it is for
   * @param byPhone how many of them are called
   * @param by who sent it
   * @param at when
   */
  record Stored(
      String id,
      byte[] key,
      long session,
      String purpose,
      byte[] body,
      int people,
      int byPhone,
      String by,
      Instant at) {}

  /**
   * The message of a form.
   *
   * @param key keyed hash of the form token
   * @return how many people it was for and how many are called, or empty
   */
  Optional<int[]> byKey(byte[] key);

  /**
   * What was sent before.
   *
   * @param session row id of the session
   * @param by who sends
   * @param now present time
   * @return numbers of the spans of the rule
   */
  MessageRule.Before before(long session, String by, Instant now);

  /**
   * Adds a message.
   *
   * @param message the message
   */
  void add(Stored message);
}

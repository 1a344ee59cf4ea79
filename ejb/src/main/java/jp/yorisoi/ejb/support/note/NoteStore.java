package jp.yorisoi.ejb.support.note;

import java.time.Instant;
import java.util.Optional;

/** Notes as they stand in the database. Every method takes part in a transaction. */
public interface NoteStore {

  /**
   * A note.
   *
   * @param text what it says
   * @param version how often it was written
   * @param at when it was written last
   */
  record Stored(String text, int version, Instant at) {}

  /**
   * The note of a session.
   *
   * @param sessionId the session
   * @return the note, or empty
   */
  Optional<Stored> find(long sessionId);

  /**
   * The note of the last session before one, of the same kind at the same place.
   *
   * @param sessionId the session
   * @return the note, or empty
   */
  Optional<Stored> before(long sessionId);

  /**
   * Writes a note.
   *
   * @param sessionId the session
   * @param text what it says
   * @param seen the version that was read, 0 for none
   * @param now present time
   * @param by caller
   * @return false when somebody has written it since
   */
  boolean write(long sessionId, String text, int seen, Instant now, String by);
}

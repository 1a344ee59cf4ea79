package jp.yorisoi.ejb.support.offline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Lists that were taken along and files that came back, as they stand in the database. Every method
 * takes part in a transaction.
 */
public interface OfflineStore {

  /**
   * A list.
   *
   * @param id 32 hexadecimal digits, drawn
   * @param place id of the place, of a tour that of its first stop
   * @param day day of its sessions
   * @param sessions row ids, by time
   * @param content its key and what it said, sealed
   * @param madeAt when its code was shown
   * @param madeBy to whom
   * @param takenAt when its file was taken, null before
   * @param expiresAt until when it opens and joins
   */
  record StoredList(
      String id,
      String place,
      LocalDate day,
      List<Long> sessions,
      byte[] content,
      Instant madeAt,
      String madeBy,
      Instant takenAt,
      Instant expiresAt) {}

  /**
   * A file that came back.
   *
   * @param id SHA-256 of the file, hexadecimal
   * @param listId of which list
   * @param joinedAt when it was joined
   * @param joinedBy by whom
   * @param written how many marks were written of it
   * @param content what still has to be decided, sealed; null when nothing has
   */
  record StoredResult(
      String id, String listId, Instant joinedAt, String joinedBy, int written, byte[] content) {}

  /**
   * Adds a list.
   *
   * @param list the list
   */
  void add(StoredList list);

  /**
   * Reads a list and keeps its row until the transaction ends.
   *
   * @param id its id
   * @return the list, or empty
   */
  Optional<StoredList> hold(String id);

  /**
   * Says that the file of a list was taken.
   *
   * @param id its id
   * @param content its key and what it says now, sealed
   * @param now present time
   */
  void taken(String id, byte[] content, Instant now);

  /**
   * Lists of a session whose file was taken.
   *
   * @param session row id
   * @return newest first
   */
  List<StoredList> lists(long session);

  /**
   * A list, not held.
   *
   * @param id its id
   * @return the list, or empty
   */
  Optional<StoredList> find(String id);

  /**
   * A file that came back, held until the transaction ends; its list is held before.
   *
   * @param id its id
   * @param list id of its list
   * @return the file, or empty when it has not come yet
   */
  Optional<StoredResult> result(String id, String list);

  /**
   * Files of the lists of a session of which something still has to be decided.
   *
   * @param session row id
   * @return oldest first
   */
  List<StoredResult> undecided(long session);

  /**
   * Adds a file that came back, of which nothing is written yet.
   *
   * @param id its id
   * @param list id of its list
   * @param now present time
   * @param by caller
   * @return false when it has come before
   */
  boolean add(String id, String list, Instant now, String by);

  /**
   * Writes what still has to be decided of a file.
   *
   * @param id its id
   * @param content sealed, or null when nothing has
   * @param more how many marks more were written of it
   */
  void decided(String id, byte[] content, int more);

  /**
   * Gives a session more seats, for people who were there.
   *
   * @param session row id, its row held
   * @param seats how many
   */
  void addSeats(long session, int seats);
}

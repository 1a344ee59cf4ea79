package jp.yorisoi.ejb.procedure;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Notices that go by post, in the core schema; those of hidden persons for the entitled only. */
public interface LetterStore {

  /**
   * Keeps a notice to be posted.
   *
   * @param letter the notice
   */
  void add(Letter letter);

  /**
   * A page of the list.
   *
   * @param sent whether those that were posted are wanted, or those that wait
   * @param first 0-based first row
   * @param size number of rows
   * @return those that wait oldest first, those that were posted newest first
   */
  List<LetterHead> list(boolean sent, int first, int size);

  /**
   * How many there are.
   *
   * @param sent whether those that were posted are counted, or those that wait
   * @return their number
   */
  int count(boolean sent);

  /**
   * Those to protected persons that wait for the responsible officer.
   *
   * @return oldest first, at most 200
   */
  List<LetterHead> held();

  /**
   * Notes that where a notice goes was confirmed.
   *
   * @param receiptNumber receipt number of the case
   * @param sequence number of the step
   * @param by account of who confirmed it
   * @param at when
   * @return false if there is none, or it was confirmed before
   */
  boolean confirm(String receiptNumber, int sequence, String by, Instant at);

  /**
   * Opens a notice.
   *
   * @param receiptNumber receipt number of the case
   * @param sequence number of the step
   * @return the notice, or empty
   */
  Optional<Letter> find(String receiptNumber, int sequence);

  /**
   * Marks a notice as posted.
   *
   * @param receiptNumber receipt number of the case
   * @param sequence number of the step
   * @param by account of who posted it
   * @param at when
   * @return false if there is none, it is held, or it was marked before
   */
  boolean sent(String receiptNumber, int sequence, String by, Instant at);
}

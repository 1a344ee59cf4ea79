package jp.yorisoi.ejb.operation;

import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.platform.outbox.ParkedMessage;

/** What can be done with messages that were refused for good; one door a schema. */
public interface ParkedDoor {

  /**
   * How many there are; says nothing of anybody and is not recorded.
   *
   * @return number of parked messages
   */
  int count();

  /**
   * A page of them.
   *
   * @param first 0-based first row
   * @param size number of rows
   * @return longest parked first
   */
  List<ParkedMessage> list(int first, int size);

  /**
   * One of them.
   *
   * @param id its number
   * @return empty if it is not parked any more
   */
  Optional<ParkedMessage> find(long id);

  /**
   * Has a message tried again at once, after its cause was put right.
   *
   * @param id its number
   * @return false if it was not parked any more
   */
  boolean retry(long id);

  /**
   * Gives a message up: it is never delivered, and those behind it go on.
   *
   * @param id its number
   * @param reason why
   * @return false if it was not parked any more
   */
  boolean giveUp(long id, GiveUpReason reason);
}

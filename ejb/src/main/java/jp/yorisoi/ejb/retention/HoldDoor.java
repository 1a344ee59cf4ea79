package jp.yorisoi.ejb.retention;

import java.util.Optional;

/** What the officer can do about retention; one door a schema. */
public interface HoldDoor {

  /**
   * The rules, what the last run did and the holds the caller may see.
   *
   * @return the report
   */
  RetentionView look();

  /**
   * One hold.
   *
   * @param id its id
   * @return empty when there is none the caller may see
   */
  Optional<Hold> find(String id);

  /**
   * Enters a hold.
   *
   * @param wish what is entered
   * @return what came of it; nothing is stored unless it is done
   */
  HoldOutcome enter(NewHold wish);

  /**
   * Lifts a hold; the next run takes what it covered.
   *
   * @param id its id
   * @return what came of it
   */
  HoldOutcome lift(String id);
}

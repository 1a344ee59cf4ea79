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
   * How many lifts others asked for wait for the caller; of holds the caller may see.
   *
   * @return their number, for the first page of staff
   */
  int liftsToConfirm();

  /**
   * One hold.
   *
   * @param id its id
   * @return empty when there is none the caller may see
   */
  Optional<Hold> find(String id);

  /**
   * What a hold would do; nothing is stored.
   *
   * @param wish what is to be entered
   * @return all that is wrong with it, and how many records it covers now
   */
  HoldCheck check(NewHold wish);

  /**
   * Enters a hold.
   *
   * @param wish what is entered
   * @return what came of it; nothing is stored unless it is done
   */
  HoldOutcome enter(NewHold wish);

  /**
   * Asks to lift a hold; it stays in force until another person lifts it.
   *
   * @param id its id
   * @return what came of it
   */
  HoldOutcome askLift(String id);

  /**
   * Leaves a hold as it is that somebody asked to lift; who asked may take it back so.
   *
   * @param id its id
   * @return what came of it
   */
  HoldOutcome keep(String id);

  /**
   * Lifts a hold another person asked to lift; the next run takes what it covered.
   *
   * @param id its id
   * @return what came of it
   */
  HoldOutcome lift(String id);
}

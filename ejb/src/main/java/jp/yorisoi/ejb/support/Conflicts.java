package jp.yorisoi.ejb.support;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the refusal of a statement means for a group of acts. A commit whose answer was lost, a row
 * that was held too long and a database that is away are none of these: the acts may have been
 * done, or the next would wait as long again.
 */
final class Conflicts {
  /** Duplicate key; deadlock; a row that was changed since it was read. */
  private static final Set<Integer> RACES = Set.of(1062, 1213, 1020);

  /** Values that do not fit, and constraints: SQLSTATE classes 22 and 23. */
  private static final Set<String> OF_ONE = Set.of("22", "23");

  private Conflicts() {}

  /** Whether somebody else was there first: decided again, it is answered. */
  static boolean isRace(Throwable refused) {
    return refused instanceof SeatConflict
        || refusals(refused).anyMatch(one -> RACES.contains(one.getErrorCode()));
  }

  /** Whether the group was undone by what may concern one act alone. */
  static boolean isOfOneAct(Throwable refused) {
    return isRace(refused)
        || refusals(refused)
            .anyMatch(
                one ->
                    one.getSQLState() != null
                        && one.getSQLState().length() >= 2
                        && OF_ONE.contains(one.getSQLState().substring(0, 2)));
  }

  private static Stream<SQLException> refusals(Throwable refused) {
    return Stream.iterate(refused, one -> one != null, Throwable::getCause)
        .filter(SQLException.class::isInstance)
        .map(SQLException.class::cast);
  }
}

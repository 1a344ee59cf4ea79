package jp.yorisoi.ejb.procedure;

import java.util.Set;

/**
 * What of the work list is wanted; filtered, sorted and cut in SQL.
 *
 * @param scope whose cases
 * @param states codes of states; empty for all open ones, or for all when something is searched
 * @param procedureId one procedure, or null for all
 * @param search name, kana, receipt number or birth date as typed, or null
 * @param sort what to sort by
 * @param descending whether to turn the order round
 * @param first 0-based first row
 * @param size number of rows, 1 to 200
 */
public record WorkListQuery(
    Scope scope,
    Set<String> states,
    String procedureId,
    String search,
    Sort sort,
    boolean descending,
    int first,
    int size) {

  private static final int MAX_SIZE = 200;

  /** Whose cases are wanted. */
  public enum Scope {
    /** Those assigned to the caller. */
    MINE,
    /** All. */
    ALL,
    /** Those nobody is responsible for. */
    UNASSIGNED,
    /** Those waiting for a decision the caller may take. */
    TO_DECIDE
  }

  /** What the list can be sorted by; each has an index. */
  public enum Sort {
    /** By due date. */
    DUE,
    /** By arrival. */
    ARRIVED,
    /** By reading of the name. */
    KANA,
    /** By receipt number. */
    RECEIPT
  }

  /** Keeps the page within bounds. */
  public WorkListQuery {
    states = Set.copyOf(states);
    first = Math.max(0, first);
    size = Math.min(Math.max(1, size), MAX_SIZE);
  }
}

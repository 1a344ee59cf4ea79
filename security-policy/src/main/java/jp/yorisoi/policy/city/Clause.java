package jp.yorisoi.policy.city;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One clause of the policy: what it demands, where that comes from, and what proves that it holds.
 *
 * @param number its number in the city's file, for example {@code 3-2}
 * @param title a few words
 * @param text what it demands
 * @param source law, guideline or plan it comes from
 * @param terms what is checked; at least one
 * @param exceptions what is allowed to differ, each for a time
 */
public record Clause(
    String number,
    String title,
    String text,
    String source,
    List<Term> terms,
    List<Leave> exceptions) {

  /**
   * One check of a clause.
   *
   * @param check name of the check
   * @param limit the number it is held to, or empty for a check without one
   */
  public record Term(String check, Optional<Integer> limit) {}

  /**
   * An exception somebody answers for. When it is over, the clause has to hold again.
   *
   * @param reason why
   * @param approvedBy who allowed it
   * @param until its last day, in Japan
   */
  public record Leave(String reason, String approvedBy, LocalDate until) {

    /**
     * Whether it is in force.
     *
     * @param day the present day in Japan
     * @return true until the end of its last day
     */
    public boolean covers(LocalDate day) {
      return !day.isAfter(until);
    }
  }

  /** Takes copies of the lists. */
  public Clause {
    terms = List.copyOf(terms);
    exceptions = List.copyOf(exceptions);
  }

  /**
   * Whether an exception is in force.
   *
   * @param day the present day in Japan
   * @return true if the clause need not hold today
   */
  public boolean isLifted(LocalDate day) {
    return exceptions.stream().anyMatch(leave -> leave.covers(day));
  }
}

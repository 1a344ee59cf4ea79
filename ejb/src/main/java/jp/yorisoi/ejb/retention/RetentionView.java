package jp.yorisoi.ejb.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.policy.city.Keeping;
import jp.yorisoi.policy.city.RetentionRule;

/**
 * Retention in one schema, as the officer sees it.
 *
 * @param rules each kind with its rule and its last run
 * @param kept tables whose rows stay, or stay in part, and why
 * @param holds holds the caller may see, those in force first
 * @param today the day it was looked at
 */
public record RetentionView(
    List<Rule> rules, List<Keeping.Line> kept, List<Hold> holds, LocalDate today) {

  /** Takes copies. */
  public RetentionView {
    rules = List.copyOf(rules);
    kept = List.copyOf(kept);
    holds = List.copyOf(holds);
  }

  /**
   * A kind of record.
   *
   * @param kind what
   * @param rule how long it is kept
   * @param last what the last run did, empty before the first
   * @param nextDue when the oldest that is left becomes due; past when a hold keeps it
   */
  public record Rule(
      KeptFor kind, RetentionRule rule, Optional<RunLine> last, Optional<Instant> nextDue) {}
}

package jp.yorisoi.ejb.governance.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which entries of the audit trail the owner of a request may read (docs/adr/0031). */
public final class LookRule {
  /** Only this purpose: not protection, not inquiries of officers. */
  public static final String PURPOSE = "CASE_HANDLING";

  private static final String AUTOMATIC = "AUTOMATIC";

  /** What staff open. Lists are left out: each clerk sees each case in one several times a day. */
  private static final Map<String, String> KINDS =
      Map.of("CASE_OPENED", "CASE", "DOCUMENT_OPENED", "DOCUMENT", "LETTER_OPENED", "LETTER");

  /** The one act of jobs that is told: what they repeat every few seconds says nothing. */
  private static final String BY_JOB = "CASE_TAKEN_IN";

  private LookRule() {}

  /**
   * Names of the events that can be published.
   *
   * @return in no order
   */
  public static Set<String> events() {
    Set<String> events = new java.util.TreeSet<>(KINDS.keySet());
    events.add(BY_JOB);
    return events;
  }

  /**
   * What an entry is to the owner of the request.
   *
   * @param event name of the event
   * @param outcome how it ended
   * @param purpose purpose of use
   * @param actor who
   * @return code of the kind, or empty when it is not published
   */
  public static Optional<String> kind(String event, String outcome, String purpose, String actor) {
    if (!"done".equals(outcome) || !PURPOSE.equals(purpose)) {
      return Optional.empty();
    }
    if (actor.startsWith("job:")) {
      return BY_JOB.equals(event) ? Optional.of(AUTOMATIC) : Optional.empty();
    }
    return Optional.ofNullable(KINDS.get(event));
  }

  /**
   * When it is said to have been: to the minute, so that nobody is found by the second.
   *
   * @param at when it was
   * @return the beginning of its minute
   */
  public static Instant told(Instant at) {
    return at.truncatedTo(ChronoUnit.MINUTES);
  }
}

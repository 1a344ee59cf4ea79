package jp.yorisoi.ejb.procedure;

import java.time.Instant;
import jp.yorisoi.ejb.procedure.domain.CaseEvent;
import jp.yorisoi.ejb.procedure.domain.CaseState;

/**
 * One step in the history of a case.
 *
 * @param sequence 1, 2, 3 …
 * @param event what happened
 * @param state the state it led to
 * @param actor account of who did it
 * @param at when
 * @param publicMessage what the applicant was told, or empty
 * @param internalNote note of the office, or empty
 */
public record CaseStep(
    int sequence,
    CaseEvent event,
    CaseState state,
    String actor,
    Instant at,
    String publicMessage,
    String internalNote) {

  /** Free text stays out of logs. */
  @Override
  public String toString() {
    return sequence + " " + event;
  }
}

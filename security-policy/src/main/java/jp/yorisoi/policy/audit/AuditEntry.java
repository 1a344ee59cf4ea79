package jp.yorisoi.policy.audit;

import java.time.Instant;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.Caller;
import jp.yorisoi.policy.Purpose;

/**
 * One line of the audit trail before it has a row id.
 *
 * @param at when, to the microsecond
 * @param who the caller
 * @param event what was done or tried
 * @param outcome {@code done}, {@code failed} or {@code denied}
 * @param purpose purpose of use
 * @param note case, person and names of fields
 * @param requestId id that joins this entry with the logs
 */
public record AuditEntry(
    Instant at,
    Caller who,
    String event,
    String outcome,
    String purpose,
    AuditDetails.Note note,
    String requestId) {

  static AuditEntry of(
      Instant at,
      Caller who,
      AuditEvent event,
      String outcome,
      Purpose purpose,
      AuditDetails.Note note,
      String requestId) {
    return new AuditEntry(at, who, event.name(), outcome, purpose.name(), note, requestId);
  }
}

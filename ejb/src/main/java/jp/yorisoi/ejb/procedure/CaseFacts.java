package jp.yorisoi.ejb.procedure;

import java.time.Instant;
import java.time.LocalDate;
import jp.yorisoi.ejb.procedure.domain.CaseState;
import jp.yorisoi.ejb.register.Match.MatchKind;

/**
 * What the row of a case holds. A change is a new value, saved by the store.
 *
 * @param receiptNumber receipt number
 * @param source where it came from
 * @param sourceNumber its number there
 * @param procedureId id of the procedure
 * @param procedureVersion version of its definition
 * @param revision 1, and one more with each correction that came as a package
 * @param state present state
 * @param applicantName name as declared
 * @param applicantKana reading as declared
 * @param applicantBirth birth date as declared, {@code yyyy-MM-dd}
 * @param addresseeNumber the resident linked, or null
 * @param matchKind how the applicant was identified
 * @param differences number of items that differ from the register
 * @param arrivedAt when it reached the city
 * @param takenInAt when the inner zone took it in
 * @param dueOn last day for the decision; moves by the days the case waited for its applicant
 * @param assignee who is responsible, or null
 * @param proposal what is proposed, or null
 * @param proposedBy who proposed, or null
 * @param proposedAt when, or null
 * @param decidedBy who decided, or null
 * @param decidedAt when, or null
 * @param steps number of steps so far
 * @param version version of the row
 */
public record CaseFacts(
    String receiptNumber,
    String source,
    String sourceNumber,
    String procedureId,
    int procedureVersion,
    int revision,
    CaseState state,
    String applicantName,
    String applicantKana,
    String applicantBirth,
    String addresseeNumber,
    MatchKind matchKind,
    int differences,
    Instant arrivedAt,
    Instant takenInAt,
    LocalDate dueOn,
    String assignee,
    Proposal proposal,
    String proposedBy,
    Instant proposedAt,
    String decidedBy,
    Instant decidedAt,
    int steps,
    int version) {

  /** Personal data stays out of logs. */
  @Override
  public String toString() {
    return receiptNumber;
  }
}

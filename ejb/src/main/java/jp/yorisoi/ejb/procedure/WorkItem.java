package jp.yorisoi.ejb.procedure;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A row of the work list.
 *
 * @param receiptNumber receipt number
 * @param procedureName name of the procedure, Japanese
 * @param applicantKana reading of the applicant's name
 * @param channel how it came
 * @param arrivedAt when it came
 * @param dueOn last day for the decision
 * @param stateCode code of the state
 * @param stateLabel word of the state
 * @param differences number of items that differ from the register
 * @param linked whether the applicant is linked to a resident
 * @param assignee account of who is responsible, or null
 */
public record WorkItem(
    String receiptNumber,
    String procedureName,
    String applicantKana,
    String channel,
    Instant arrivedAt,
    LocalDate dueOn,
    String stateCode,
    String stateLabel,
    int differences,
    boolean linked,
    String assignee)
    implements Serializable {

  /** Personal data stays out of logs. */
  @Override
  public String toString() {
    return receiptNumber;
  }
}

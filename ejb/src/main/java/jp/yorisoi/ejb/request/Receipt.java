package jp.yorisoi.ejb.request;

import jp.yorisoi.ejb.catalogue.ProcedureDefinition;
import jp.yorisoi.ejb.kernel.ReceiptNumber;

/**
 * What the applicant takes away. The PIN is shown here and nowhere else.
 *
 * @param procedure what was requested
 * @param number the receipt number
 * @param pin six digits; looking up the state takes both
 */
public record Receipt(ProcedureDefinition procedure, ReceiptNumber number, String pin) {

  /** The PIN stays out of logs. */
  @Override
  public String toString() {
    return number.value();
  }
}

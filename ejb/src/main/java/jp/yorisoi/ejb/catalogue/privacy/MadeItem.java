package jp.yorisoi.ejb.catalogue.privacy;

import jp.yorisoi.ejb.catalogue.LocalText;

/**
 * What the city adds itself, for example a decision.
 *
 * @param id its id, for lists of what recipients get
 * @param label what it is called
 */
public record MadeItem(String id, LocalText label) {
  /** The number of a request. */
  public static final String RECEIPT_NUMBER = "receipt-number";

  /** The city's own number of a resident. */
  public static final String ADDRESSEE_NUMBER = "addressee-number";

  /** How far a request is. */
  public static final String STATUS = "status";

  /** What was decided and on which days. */
  public static final String DECISION = "decision";

  /** What staff write to the applicant. */
  public static final String REASON = "reason";

  /** The number of a signing certificate. */
  public static final String CERTIFICATE_NUMBER = "certificate-number";
}

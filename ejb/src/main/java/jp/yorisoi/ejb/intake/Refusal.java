package jp.yorisoi.ejb.intake;

import java.util.Objects;
import jp.yorisoi.policy.number.IndividualNumber;

/**
 * A refused package: the reason, and where it was found.
 *
 * @param reason the published reason
 * @param detail where it was found, for staff and logs: places, sizes and codes only, never
 *     anything a resident wrote; at most {@value #MAX_DETAIL} characters. Stored as it is: the page
 *     of the quarantine turns it into Japanese, so new wordings need words there
 */
public record Refusal(RefusalReason reason, String detail) {

  /** Longest detail, in characters; the width of its column. */
  public static final int MAX_DETAIL = 200;

  /** Checks that both are there, masks individual numbers and cuts a detail that is too long. */
  public Refusal {
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(detail, "detail");
    detail = IndividualNumber.masked(detail); // names of files come from outside
    if (detail.length() > MAX_DETAIL) {
      detail = detail.substring(0, MAX_DETAIL);
    }
  }
}

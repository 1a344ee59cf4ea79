package jp.yorisoi.ejb.catalogue.privacy;

import java.time.LocalDate;

/**
 * Who assessed when.
 *
 * @param officeId the office of the city that did it
 * @param on the day
 * @param review the day by which it is looked at again
 */
public record Assessed(String officeId, LocalDate on, LocalDate review) {
  /**
   * Whether it should have been looked at again.
   *
   * @param today the present day in Japan
   * @return true after the day of review
   */
  public boolean isOverdue(LocalDate today) {
    return today.isAfter(review);
  }
}

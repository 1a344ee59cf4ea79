package jp.yorisoi.ejb.request;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.catalogue.LocalText;
import jp.yorisoi.ejb.kernel.BusinessCalendar;
import jp.yorisoi.ejb.kernel.ReceiptNumber;

/**
 * A request as its applicant may follow it.
 *
 * @param number its receipt number
 * @param procedureName what was requested
 * @param arrivedAt when it arrived
 * @param expectedBy the day the office decides by as a rule (標準処理期間): given as counted from the
 *     arrival, kept later by the days the request waited for its applicant
 * @param officeId the office in charge, in the city profile
 * @param steps what happened, oldest first; the last one is the present state
 * @param looks which offices looked at it, newest first
 */
public record StatusView(
    ReceiptNumber number,
    LocalText procedureName,
    Instant arrivedAt,
    LocalDate expectedBy,
    String officeId,
    List<Step> steps,
    List<StatusStore.Look> looks) {
  private static final String RETURNED = "35";
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  /**
   * One step.
   *
   * @param code status code, 10 to 80
   * @param label the state in a word or two
   * @param message what it means and what happens next
   * @param note what the office wrote to the applicant, in Japanese, if anything
   * @param at when it was reached
   */
  public record Step(
      String code, String label, String message, Optional<String> note, Instant at) {}

  /** Takes copies of the lists, and the time between a return and the next step off the period. */
  public StatusView {
    steps = List.copyOf(steps);
    looks = List.copyOf(looks);
    for (int i = 0; i + 1 < steps.size(); i++) {
      if (RETURNED.equals(steps.get(i).code())) {
        expectedBy =
            BusinessCalendar.standard()
                .interrupted(expectedBy, day(steps.get(i).at()), day(steps.get(i + 1).at()));
      }
    }
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, JAPAN);
  }

  /** The present state. */
  public Step present() {
    return steps.get(steps.size() - 1);
  }
}

package jp.yorisoi.ejb.procedure;

/**
 * The figures above the work list, each with something to compare it with.
 *
 * @param dueToday open cases due today or earlier, without those waiting for the applicant
 * @param overdue of these, due before today
 * @param toReview cases taken in or under review
 * @param oldestWaitDays days the oldest of these waits
 * @param returned cases waiting for the applicant
 * @param toDecide cases waiting for a decision
 * @param designated open cases only designated staff can open; a number that names nobody, 0 for
 *     those who need not know
 */
public record WorkFigures(
    int dueToday,
    int overdue,
    int toReview,
    long oldestWaitDays,
    int returned,
    int toDecide,
    int designated) {

  /** The same without the number of cases only designated staff can open. */
  WorkFigures withoutDesignated() {
    return new WorkFigures(dueToday, overdue, toReview, oldestWaitDays, returned, toDecide, 0);
  }
}

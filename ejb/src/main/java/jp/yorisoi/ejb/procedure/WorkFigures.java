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
 */
public record WorkFigures(
    int dueToday, int overdue, int toReview, long oldestWaitDays, int returned, int toDecide) {}

package jp.yorisoi.ejb.support.plan;

import java.time.LocalDate;
import java.util.List;
import jp.yorisoi.ejb.support.plan.PlanStore.StoredClosure;

/**
 * Days on which a place is closed, as the desk sees them.
 *
 * @param id row id
 * @param place id of the place
 * @param from first day
 * @param until last day
 * @param reason why
 * @param enteredBy who entered it
 * @param sessions sessions that are to be held there then all the same: somebody has to cancel them
 */
public record ClosureView(
    long id,
    String place,
    LocalDate from,
    LocalDate until,
    ClosureReason reason,
    String enteredBy,
    List<SlotView> sessions) {
  /** Takes a copy. */
  public ClosureView {
    sessions = List.copyOf(sessions);
  }

  static ClosureView of(StoredClosure stored, List<SlotView> sessions) {
    return new ClosureView(
        stored.id(),
        stored.closure().place(),
        stored.closure().from(),
        stored.closure().until(),
        ClosureReason.valueOf(stored.closure().reason()),
        stored.enteredBy(),
        sessions);
  }

  /**
   * Whether a place is closed by it.
   *
   * @param where id of a place
   * @param day a day
   * @return true on the first and the last day too
   */
  public boolean covers(String where, LocalDate day) {
    return place.equals(where) && !day.isBefore(from) && !day.isAfter(until);
  }
}

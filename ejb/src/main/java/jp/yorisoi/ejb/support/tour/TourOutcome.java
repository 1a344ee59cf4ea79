package jp.yorisoi.ejb.support.tour;

import java.util.List;
import java.util.Locale;
import jp.yorisoi.policy.Outcome;

/**
 * What came of saving a tour.
 *
 * @param code what happened
 * @param id row id of the tour, 0 when there is none
 * @param obstacles what is in the way
 */
public record TourOutcome(Code code, long id, List<TourObstacleView> obstacles) implements Outcome {

  /** What can happen. */
  public enum Code {
    /** It is saved; the same form sent again gets the same answer. */
    SAVED,
    /** Something is in the way; nothing was saved. */
    IN_THE_WAY,
    /** The form was saved with other words before. */
    FORM_REUSED
  }

  /** Takes a copy. */
  public TourOutcome {
    obstacles = List.copyOf(obstacles);
  }

  @Override
  public String outcomeCode() {
    return code == Code.SAVED ? "done" : code.name().toLowerCase(Locale.ROOT);
  }
}

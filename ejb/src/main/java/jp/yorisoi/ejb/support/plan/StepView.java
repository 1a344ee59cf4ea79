package jp.yorisoi.ejb.support.plan;

import java.time.Instant;
import java.util.List;
import jp.yorisoi.ejb.support.domain.SeriesStep;

/**
 * What becomes of one session when its series is changed, shown before anything is saved.
 *
 * @param slot the session as it stands
 * @param code what becomes of it
 * @param obstacles what is in the way, only of one that is blocked
 * @param told how many people are told
 */
public record StepView(SlotView slot, Code code, List<ObstacleView> obstacles, int told) {

  /** What can become of a session. */
  public enum Code {
    /** Nothing changes. */
    KEEP,
    /** It has more or fewer seats. */
    SEATS,
    /** It is held at another time; its people are told. */
    MOVE,
    /** It is after the new last day and is not held; its people are told. */
    CANCEL,
    /** It would change and cannot; it stays as it is. */
    BLOCKED
  }

  /** Takes a copy. */
  public StepView {
    obstacles = List.copyOf(obstacles);
  }

  static List<StepView> of(List<SeriesStep> steps, Instant now) {
    return steps.stream()
        .map(
            one ->
                new StepView(
                    SlotView.of(one.planned(), now),
                    Code.valueOf(one.kind().name()),
                    ObstacleView.of(one.obstacles()),
                    one.told()))
        .toList();
  }
}

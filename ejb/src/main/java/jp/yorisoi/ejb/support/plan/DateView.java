package jp.yorisoi.ejb.support.plan;

import java.time.LocalDate;
import java.util.List;
import jp.yorisoi.ejb.support.domain.PlannedDate;

/**
 * A day a series would make.
 *
 * @param day the day
 * @param obstacles what is in the way, none when the class can be held
 * @param leapDay whether it is 29 February, which the year before and after does not have
 */
public record DateView(LocalDate day, List<ObstacleView> obstacles, boolean leapDay) {
  /** Takes a copy. */
  public DateView {
    obstacles = List.copyOf(obstacles);
  }

  static List<DateView> of(List<PlannedDate> dates) {
    return dates.stream()
        .map(one -> new DateView(one.day(), ObstacleView.of(one.obstacles()), one.leapDay()))
        .toList();
  }

  /** Whether a class can be held (EL). */
  public boolean free() {
    return obstacles.isEmpty();
  }
}

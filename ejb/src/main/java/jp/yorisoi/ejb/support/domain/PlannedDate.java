package jp.yorisoi.ejb.support.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * A day of a series, with what is in the way.
 *
 * @param day the day
 * @param obstacles what is in the way, nothing when the class can be held
 */
public record PlannedDate(LocalDate day, List<Obstacle> obstacles) {
  /** Takes a copy. */
  public PlannedDate {
    obstacles = List.copyOf(obstacles);
  }

  /** Whether a class can be held. */
  public boolean free() {
    return obstacles.isEmpty();
  }

  /** Whether it is 29 February, which the year before and after does not have. */
  public boolean leapDay() {
    return day.getMonthValue() == 2 && day.getDayOfMonth() == 29;
  }
}

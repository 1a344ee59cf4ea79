package jp.yorisoi.ejb.support.plan;

import java.time.Duration;
import java.util.Optional;
import jp.yorisoi.ejb.support.domain.ResourceHours;

/**
 * For how long a room, a person, a kit or the vehicle is used in a week, beside the weeks before.
 *
 * @param resource its id
 * @param minutes for how long, the way back included
 * @param sessions of how many sessions
 * @param minutesBefore for how long in each of the weeks before, on average
 * @param open for how many minutes its place is open; empty for what travels
 * @param percent used minutes of a hundred of these
 */
public record ResourceLine(
    String resource,
    long minutes,
    int sessions,
    long minutesBefore,
    Optional<Long> open,
    Optional<Integer> percent) {

  static ResourceLine of(String resource, ResourceHours.Use use) {
    return new ResourceLine(
        resource,
        use.used().toMinutes(),
        use.sessions(),
        use.usedBefore().toMinutes(),
        use.open().map(Duration::toMinutes),
        use.percent());
  }

  /** Whether it was used in this week or in the weeks before. */
  public boolean used() {
    return minutes > 0 || minutesBefore > 0;
  }
}

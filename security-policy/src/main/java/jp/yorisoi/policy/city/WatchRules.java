package jp.yorisoi.policy.city;

import java.time.LocalTime;

/**
 * What the security officer is shown of the audit trail of its own accord.
 *
 * @param opens when the office opens on a business day, Japan time
 * @param closes when it closes
 * @param seenInHour more persons and cases than this shown to one member of staff in an hour
 * @param seenInDay the same in a day
 * @param searchesInHour more lists and searches than this in an hour
 */
public record WatchRules(
    LocalTime opens, LocalTime closes, int seenInHour, int seenInDay, int searchesInHour) {

  /** Refuses hours in which the office is never open. */
  public WatchRules {
    if (!opens.isBefore(closes)) {
      throw new IllegalArgumentException("the office closes before it opens");
    }
  }
}

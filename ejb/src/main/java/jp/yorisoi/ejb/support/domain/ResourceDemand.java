package jp.yorisoi.ejb.support.domain;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a session needs, all of it at once.
 *
 * @param place id of the place
 * @param from when it begins
 * @param until when it ends
 * @param groups how many of each group
 */
public record ResourceDemand(
    String place, Instant from, Instant until, Map<String, Integer> groups) {

  /**
   * Keeps the order of the groups.
   *
   * @throws IllegalArgumentException when it does not end after it begins
   */
  public ResourceDemand {
    if (!from.isBefore(until)) {
      throw new IllegalArgumentException("ends before it begins");
    }
    groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
  }
}

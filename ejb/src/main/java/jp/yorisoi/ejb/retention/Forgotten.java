package jp.yorisoi.ejb.retention;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many records of each kind were forgotten, in a round or in all rounds of a run.
 *
 * @param counts by kind
 */
public record Forgotten(Map<KeptFor, Integer> counts) implements Serializable {
  /** Nothing yet. */
  public static final Forgotten NOTHING = new Forgotten(Map.of());

  /** Takes a copy. */
  public Forgotten {
    counts = Map.copyOf(counts);
  }

  /**
   * Both together.
   *
   * @param other another round
   * @return the sum
   */
  public Forgotten and(Forgotten other) {
    Map<KeptFor, Integer> sum = new EnumMap<>(KeptFor.class);
    sum.putAll(counts);
    other.counts.forEach((kind, count) -> sum.merge(kind, count, Integer::sum));
    return new Forgotten(sum);
  }

  /**
   * How many of a kind.
   *
   * @param kind what
   * @return 0 when there were none
   */
  public int of(KeptFor kind) {
    return counts.getOrDefault(kind, 0);
  }

  /** How many of all kinds. */
  public int total() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}

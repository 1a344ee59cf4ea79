package jp.yorisoi.ejb.support.domain;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * The published rule of waiting lists: who has more points is first, among equals who was accepted
 * first.
 *
 * @param version its number; whoever was accepted under one keeps its points
 * @param points what each circumstance counts
 * @param term how long an offer is held
 * @param tickets how many tickets everybody has in a draw; each point gives one more
 */
public record OrderRule(
    int version, Map<Circumstance, Integer> points, OfferTerm term, int tickets) {

  /**
   * A rule by which everybody has one ticket in a draw.
   *
   * @param version its number
   * @param points what each circumstance counts
   * @param term how long an offer is held
   */
  public OrderRule(int version, Map<Circumstance, Integer> points, OfferTerm term) {
    this(version, points, term, 1);
  }

  /** Takes a copy of the points. */
  public OrderRule {
    EnumMap<Circumstance, Integer> copy = new EnumMap<>(Circumstance.class);
    copy.putAll(points);
    points = java.util.Collections.unmodifiableMap(copy);
  }

  /**
   * What circumstances count together.
   *
   * @param said the circumstances, each counted once
   * @return points, 0 or more
   */
  public int points(Collection<Circumstance> said) {
    return Set.copyOf(said).stream().mapToInt(one -> points.getOrDefault(one, 0)).sum();
  }
}

package jp.yorisoi.ejb.support.domain;

import java.time.LocalTime;
import java.util.Map;

/**
 * When places are open for classes.
 *
 * @param usual hours of a place that has none of its own
 * @param own hours by id of place
 */
public record PlaceHours(Span usual, Map<String, Span> own) {

  /**
   * A span of a day.
   *
   * @param opens first moment
   * @param closes moment by which everybody is out
   */
  public record Span(LocalTime opens, LocalTime closes) {}

  /** Takes a copy. */
  public PlaceHours {
    own = Map.copyOf(own);
  }

  /**
   * Hours of a place.
   *
   * @param place its id
   * @return its own or the usual
   */
  public Span of(String place) {
    return own.getOrDefault(place, usual);
  }

  /**
   * Whether a class fits.
   *
   * @param place id of the place
   * @param at when it begins
   * @param minutes how long it lasts
   * @return false when it begins before the opening, ends after the closing or on the next day
   */
  public boolean fit(String place, LocalTime at, int minutes) {
    Span span = of(place);
    int end = at.toSecondOfDay() / 60 + minutes;
    return !at.isBefore(span.opens()) && end <= span.closes().toSecondOfDay() / 60;
  }
}

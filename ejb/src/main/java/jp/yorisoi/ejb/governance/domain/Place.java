package jp.yorisoi.ejb.governance.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Where something stands in a text. Says nothing of whom it is about.
 *
 * @param kind what it is
 * @param from place of its first character, in UTF-16 units
 * @param to place behind its last character
 */
public record Place(PlaceKind kind, int from, int to) {

  /** A place has a length. */
  public Place {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("a place without length");
    }
  }

  /**
   * Joins what overlaps, so that no piece of a finding is left over when another is replaced.
   *
   * @param places in any order
   * @return in the order of the text, none overlapping
   */
  public static List<Place> joined(Collection<Place> places) {
    List<Place> sorted = new ArrayList<>(places);
    sorted.sort(Comparator.comparingInt(Place::from));
    List<Place> joined = new ArrayList<>();
    for (Place place : sorted) {
      Place last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && place.from() < last.to()) {
        joined.set(joined.size() - 1, last.with(place));
      } else {
        joined.add(place);
      }
    }
    return List.copyOf(joined);
  }

  private Place with(Place other) {
    return new Place(
        kind.compareTo(other.kind) <= 0 ? kind : other.kind, from, Math.max(to, other.to));
  }
}

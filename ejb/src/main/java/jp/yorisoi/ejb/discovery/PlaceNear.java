package jp.yorisoi.ejb.discovery;

import java.util.List;
import jp.yorisoi.ejb.catalogue.Place;
import jp.yorisoi.ejb.support.SessionView;

/**
 * A place with classes, seen from a district.
 *
 * @param number 1 for the nearest; the same on the map and in the list
 * @param place the place
 * @param way how far it is
 * @param sessions its coming classes by time, at least one
 */
public record PlaceNear(int number, Place place, Way way, List<SessionView> sessions) {
  /** Takes a copy of the list. */
  public PlaceNear {
    sessions = List.copyOf(sessions);
  }
}

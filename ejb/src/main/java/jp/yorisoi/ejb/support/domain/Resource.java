package jp.yorisoi.ejb.support.domain;

import java.time.Duration;

/**
 * One thing or person a session needs and no other can use meanwhile: a room, somebody who helps, a
 * kit, a vehicle.
 *
 * @param id its id in the city's data
 * @param group what it is one of; whoever needs one of the group can use any
 * @param home id of the only place it can be used at, empty for what travels
 * @param between how long it is away after each use: way, cleaning, charging
 */
public record Resource(String id, String group, String home, Duration between) {

  /** Whether it can be used at a place. */
  boolean usableAt(String place) {
    return home.isEmpty() || home.equals(place);
  }

  /** Whether it stands at its place; such are taken before those that travel. */
  boolean atHome() {
    return !home.isEmpty();
  }
}

package jp.yorisoi.ejb.catalogue;

import java.util.Locale;
import java.util.Set;
import jp.yorisoi.ejb.kernel.AccessNeed;

/**
 * A room, somebody who helps, a kit, or the vehicle.
 *
 * @param id its id
 * @param group what it is one of
 * @param type what it is
 * @param staffTitle what staff call it
 * @param home id of the only place it can be used at, empty for what travels
 * @param minutesBetween how long it is away after each use
 * @param meets needs that are met where it is
 */
public record SupportResource(
    String id,
    String group,
    Type type,
    String staffTitle,
    String home,
    int minutesBetween,
    Set<AccessNeed> meets) {

  /** What a resource is. */
  public enum Type {
    /** A room or a desk. */
    ROOM,
    /** A person or a team. */
    PERSON,
    /** Something that is carried. */
    KIT,
    /** A vehicle. */
    VEHICLE;

    static Type of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }

  /** Takes a copy. */
  public SupportResource {
    meets = Set.copyOf(meets);
  }
}

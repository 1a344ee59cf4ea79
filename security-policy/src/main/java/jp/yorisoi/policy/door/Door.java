package jp.yorisoi.policy.door;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.Role;
import jp.yorisoi.policy.rule.RoleTable;
import jp.yorisoi.policy.zone.Zone;

/**
 * One address, or all that begin with it.
 *
 * @param address path below the context root; ends in {@code *} when it stands for all that begin
 *     so
 * @param zones the zones it exists in
 * @param audience whom it opens to
 * @param needs permissions of which its visitors must hold one, for {@link Audience#HOLDERS} only
 */
public record Door(String address, Set<Zone> zones, Audience audience, Set<Permission> needs) {

  /** Whom an address opens to. */
  public enum Audience {
    /** Anybody who reaches the zone. */
    EVERYBODY,
    /** Any member of staff who has signed in. */
    SIGNED_IN,
    /** Members of staff who hold a permission. */
    HOLDERS,
    /** Those who run the instance, by their network. */
    OPERATORS
  }

  /** Takes copies. */
  public Door {
    EnumSet<Zone> outsideIn = EnumSet.noneOf(Zone.class);
    outsideIn.addAll(zones);
    zones = Collections.unmodifiableSet(outsideIn);
    needs = Set.copyOf(needs);
  }

  /** What an address that is in no line is: nowhere, for nobody. */
  static Door none(String address) {
    return new Door(address, Set.of(), Audience.EVERYBODY, Set.of());
  }

  /**
   * Whether it opens to a member of staff.
   *
   * @param roles the roles held
   * @param table what they permit
   * @return true when no permission is needed or one of the roles holds one
   */
  public boolean opensTo(Set<Role> roles, RoleTable table) {
    return needs.isEmpty()
        || needs.stream().anyMatch(permission -> table.permits(roles, permission));
  }
}

package jp.yorisoi.policy.rule;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.Purpose;
import jp.yorisoi.policy.Role;

/**
 * Which role may do what and what for, as the policy of the city says ({@code policies/}). What is
 * not in this table is denied.
 *
 * <p>No role holds both ends of what two persons must do: the one who decides is checked again by
 * the rule that proposer and decider differ, since a person may hold both roles.
 */
public final class RoleTable {
  private final Map<Role, Grant> grants = new EnumMap<>(Role.class);
  private final Map<Permission, Set<Purpose>> purposes = new EnumMap<>(Permission.class);

  /**
   * What a role holds.
   *
   * @param permissions what it may do
   * @param schemas where an account may hold it; none for residents, visitors and jobs
   */
  public record Grant(Set<Permission> permissions, Set<Chain> schemas) {
    /** Takes copies. */
    public Grant {
      permissions = Set.copyOf(permissions);
      schemas = Set.copyOf(schemas);
    }
  }

  /**
   * A table.
   *
   * @param grants what each role holds; a role that is not there may do nothing
   * @param purposes what each permission may be used for
   */
  public RoleTable(Map<Role, Grant> grants, Map<Permission, Set<Purpose>> purposes) {
    this.grants.putAll(grants);
    purposes.forEach((permission, set) -> this.purposes.put(permission, Set.copyOf(set)));
  }

  /**
   * The roles an account can be given in a schema; a grant of another role counts as none. Whoever
   * administers the outer schema must not be able to make somebody a case worker on an instance
   * that serves the inner zone too.
   *
   * @param chain the schema that holds the account
   * @return the roles, in a set of the caller's own
   */
  public Set<Role> grantedBy(Chain chain) {
    EnumSet<Role> roles = EnumSet.noneOf(Role.class);
    grants.forEach(
        (role, grant) -> {
          if (grant.schemas().contains(chain)) {
            roles.add(role);
          }
        });
    return roles;
  }

  /**
   * Whether somebody with these roles may do this.
   *
   * @param roles the roles of the caller, possibly none
   * @param permission what is asked for
   * @return true only if one of the roles holds the permission
   */
  public boolean permits(Collection<Role> roles, Permission permission) {
    return roles.stream().anyMatch(role -> permissions(role).contains(permission));
  }

  /**
   * What a role may do.
   *
   * @param role the role
   * @return its permissions, none for a role the policy does not name
   */
  public Set<Permission> permissions(Role role) {
    Grant grant = grants.get(role);
    return grant == null ? Set.of() : grant.permissions();
  }

  /**
   * What a permission may be used for.
   *
   * @param permission the permission
   * @return its purposes, none for one the policy does not name
   */
  public Set<Purpose> purposes(Permission permission) {
    return purposes.getOrDefault(permission, Set.of());
  }
}

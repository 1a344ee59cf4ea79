package jp.yorisoi.policy.rule;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.Role;

/**
 * Which role may do what. What is not in this table is denied.
 *
 * <p>No role holds both ends of what two persons must do: the one who decides is checked again by
 * the rule that proposer and decider differ, since a person may hold both roles.
 */
public final class RoleTable {
  private static final Map<Role, Set<Permission>> TABLE = new EnumMap<>(Role.class);

  static {
    TABLE.put(
        Role.CLERK,
        EnumSet.of(
            Permission.SIGN_IN,
            Permission.VIEW_WORKLIST,
            Permission.OPEN_CASE,
            Permission.OPEN_DOCUMENT,
            Permission.ASSIGN_CASE,
            Permission.RETURN_CASE,
            Permission.READ_REGISTER,
            Permission.LINK_RESIDENT,
            Permission.PROPOSE_DECISION,
            Permission.SEND_LETTERS,
            Permission.VIEW_QUARANTINE,
            Permission.CLEAR_QUARANTINE));
    TABLE.put(
        Role.APPROVER,
        EnumSet.of(
            Permission.SIGN_IN,
            Permission.VIEW_WORKLIST,
            Permission.OPEN_CASE,
            Permission.OPEN_DOCUMENT,
            Permission.READ_REGISTER,
            Permission.DECIDE_CASE));
    TABLE.put(
        Role.BOOKING_DESK,
        EnumSet.of(Permission.SIGN_IN, Permission.READ_PUBLIC, Permission.MANAGE_BOOKINGS));
    TABLE.put(
        Role.OFFICER,
        EnumSet.of(Permission.SIGN_IN, Permission.TEND_OUTBOX, Permission.VIEW_QUARANTINE));
    TABLE.put(Role.VISITOR, EnumSet.of(Permission.SIGN_IN));
    TABLE.put(
        Role.RESIDENT,
        EnumSet.of(
            Permission.READ_PUBLIC,
            Permission.FILL_IN_REQUEST,
            Permission.LOOK_UP_STATUS,
            Permission.BOOK_SUPPORT,
            Permission.LOOK_UP_BOOKING));
    TABLE.put(
        Role.JOB,
        EnumSet.of(
            Permission.PLAN_SUPPORT,
            Permission.RECEIVE_PACKAGE,
            Permission.TAKE_IN_CASE,
            Permission.SYNC_REGISTER,
            Permission.READ_REGISTER,
            Permission.PUBLISH_STATUS,
            Permission.EXPIRE_DRAFTS,
            Permission.FORGET_OLD_DATA,
            Permission.DELIVER_OUTBOX));
  }

  /**
   * What an account of {@code front} may hold. Whoever administers the outer schema must not be
   * able to make somebody a case worker on an instance that serves the inner zone too.
   */
  private static final Set<Role> OUTER = EnumSet.of(Role.BOOKING_DESK, Role.OFFICER);

  private static final Set<Role> STAFF =
      EnumSet.of(Role.CLERK, Role.APPROVER, Role.BOOKING_DESK, Role.OFFICER);

  private RoleTable() {}

  /**
   * The roles an account can be given in a schema; a grant of another role counts as none.
   *
   * @param chain the schema that holds the account
   * @return the roles, in a set of the caller's own
   */
  public static Set<Role> grantedBy(Chain chain) {
    return EnumSet.copyOf(chain == Chain.CORE ? STAFF : OUTER);
  }

  /**
   * Whether somebody with these roles may do this.
   *
   * @param roles the roles of the caller, possibly none
   * @param permission what is asked for
   * @return true only if one of the roles holds the permission
   */
  public static boolean permits(Collection<Role> roles, Permission permission) {
    return roles.stream().anyMatch(role -> TABLE.get(role).contains(permission));
  }
}

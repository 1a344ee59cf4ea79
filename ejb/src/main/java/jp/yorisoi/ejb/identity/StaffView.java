package jp.yorisoi.ejb.identity;

import java.io.Serializable;
import java.util.Set;
import jp.yorisoi.policy.Role;

/**
 * A member of staff who has signed in.
 *
 * @param userId account name
 * @param displayName name shown on screens
 * @param office office shown on screens and written to the audit trail
 * @param roles roles held today
 */
public record StaffView(String userId, String displayName, String office, Set<Role> roles)
    implements Serializable {}

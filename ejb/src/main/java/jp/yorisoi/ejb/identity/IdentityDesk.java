package jp.yorisoi.ejb.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import jp.yorisoi.ejb.identity.domain.LockRule;
import jp.yorisoi.ejb.kernel.SlowHash;
import jp.yorisoi.policy.Allow;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Guarded;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.Purpose;
import jp.yorisoi.policy.Role;
import jp.yorisoi.policy.audit.AuditDetails;

/**
 * The door to staff accounts of the inner zone.
 *
 * <p>An unknown account, a wrong password and a locked account give the same answer in the same
 * time, so that nobody learns which accounts exist.
 */
@Stateless
@Guarded(Chain.CORE)
public class IdentityDesk {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  /** Compared with when there is no account, so that an unknown name costs the same time. */
  private static final String NOBODY = SlowHash.of("nobody has this password");

  @Inject private StaffStore accounts;
  @Inject private AuditDetails details;
  @Inject private Clock clock;

  /**
   * Tries to sign in.
   *
   * @param userId account name as typed
   * @param password password as typed
   * @return who it is, or empty if the pair does not fit, the account is locked, disabled or holds
   *     no role today
   */
  @Allow(
      permission = Permission.SIGN_IN,
      event = AuditEvent.SIGN_IN_TRIED,
      purpose = Purpose.OPERATION)
  public Optional<StaffView> signIn(String userId, String password) {
    Instant now = clock.instant();
    Optional<StaffStore.Account> found = accounts.findForUpdate(userId);
    boolean fits = SlowHash.matches(password, found.map(a -> a.passwordHash()).orElse(NOBODY));
    if (found.isEmpty()) {
      details.fields("unknown_account");
      return Optional.empty();
    }
    StaffStore.Account account = found.get();
    details.aboutSubject(account.userId());
    if (account.disabled() || LockRule.isLocked(account.lockedUntil(), now)) {
      details.fields("locked");
      return Optional.empty();
    }
    if (!fits) {
      int failures = account.failures() + 1;
      accounts.record(account.userId(), failures, LockRule.lockAfter(failures, now).orElse(null));
      details.fields("wrong_password");
      return Optional.empty();
    }
    accounts.record(account.userId(), 0, null);
    Set<Role> roles = accounts.rolesOn(account.userId(), LocalDate.ofInstant(now, JAPAN));
    details.fields(roles.isEmpty() ? "no_role" : "signed_in");
    return roles.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new StaffView(account.userId(), account.displayName(), account.office(), roles));
  }
}

package jp.yorisoi.ejb.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import jp.yorisoi.policy.Allow;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Guarded;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.Purpose;

/** The door to staff accounts of the LGWAN zone: the booking desk. */
@Stateless
@Guarded(Chain.FRONT)
public class FrontIdentityDesk {
  @Inject private PasswordCheck passwords;

  /**
   * Tries to sign in.
   *
   * @param userId account name as typed
   * @param password password as typed
   * @return who it is, or why not: the pair does not fit, the account is locked, disabled or holds
   *     no role of this zone today
   */
  @Allow(
      permission = Permission.SIGN_IN,
      event = AuditEvent.SIGN_IN_TRIED,
      purpose = Purpose.OPERATION)
  public SignInOutcome signIn(String userId, String password) {
    return passwords.check(Chain.FRONT, userId, password);
  }

  /**
   * Who an account that has signed in stands for now. Asked each minute of every session, and
   * therefore not recorded; nothing is shown.
   *
   * @param userId account name
   * @return the person with the roles held today; empty when the account is locked, disabled or
   *     gone, or holds no role
   */
  @Allow(
      permission = Permission.SIGN_IN,
      event = AuditEvent.PUBLIC_READ,
      purpose = Purpose.OPERATION)
  public Optional<StaffView> present(String userId) {
    return passwords.present(Chain.FRONT, userId);
  }

  /**
   * What somebody is called who did something at the booking desk. Told to colleagues, about
   * accounts that do not open any more too; what was done is shown, and recorded, by the page that
   * asks.
   *
   * @param userId account name
   * @return the name shown on screens; empty when there is no such account
   */
  @Allow(
      permission = Permission.MANAGE_BOOKINGS,
      event = AuditEvent.PUBLIC_READ,
      purpose = Purpose.SUPPORT_BOOKING)
  public Optional<String> name(String userId) {
    return passwords.name(Chain.FRONT, userId);
  }
}

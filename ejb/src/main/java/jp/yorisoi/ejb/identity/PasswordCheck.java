package jp.yorisoi.ejb.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import jp.yorisoi.ejb.identity.SignInOutcome.Refused;
import jp.yorisoi.ejb.identity.domain.LockRule;
import jp.yorisoi.ejb.identity.domain.PasswordRule;
import jp.yorisoi.ejb.kernel.SlowHash;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Role;
import jp.yorisoi.policy.audit.AuditDetails;
import jp.yorisoi.policy.city.Policies;
import jp.yorisoi.policy.city.SignInRules;

/**
 * One try to sign in at the accounts of one schema, in the transaction of the desk that was asked.
 *
 * <p>An unknown account, a wrong password and a locked account give the same answer in the same
 * time, so that nobody learns which accounts exist.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PasswordCheck {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  /** Compared with when there is no account, so that an unknown name costs the same time. */
  private static final String NOBODY = SlowHash.UNKNOWN;

  private StaffStore accounts;
  private AuditDetails details;
  private Clock clock;
  private Policies policies;

  /** For the container. */
  PasswordCheck() {}

  @Inject
  PasswordCheck(StaffStore accounts, AuditDetails details, Clock clock, Policies policies) {
    this.accounts = accounts;
    this.details = details;
    this.clock = clock;
    this.policies = policies;
  }

  SignInOutcome check(Chain chain, String userId, String password) {
    SignInOutcome outcome = judge(chain, userId, password);
    details.fields(outcome.outcomeCode());
    return outcome;
  }

  /**
   * Who an account stands for now; empty when it opens nothing any more. A lock after wrong
   * passwords keeps people out, it puts nobody out: else anybody could end a colleague's work.
   */
  Optional<StaffView> present(Chain chain, String userId) {
    Instant now = clock.instant();
    return accounts
        .find(chain, userId)
        .filter(account -> !account.disabled())
        .map(account -> view(chain, account, now))
        .filter(staff -> !staff.roles().isEmpty());
  }

  /** What the holder of an account is called, also of one that opens nothing any more. */
  Optional<String> name(Chain chain, String userId) {
    return accounts.find(chain, userId).map(StaffStore.Account::displayName);
  }

  private static boolean isClosed(StaffStore.Account account, Instant now) {
    return account.disabled() || LockRule.isLocked(account.lockedUntil(), now);
  }

  private StaffView view(Chain chain, StaffStore.Account account, Instant now) {
    return new StaffView(
        account.userId(),
        account.displayName(),
        account.office(),
        roles(chain, account, LocalDate.ofInstant(now, JAPAN)));
  }

  private LockRule lockRule() {
    SignInRules rules = policies.current().signIn();
    return new LockRule(rules.lockAfter(), rules.lockFor());
  }

  private SignInOutcome judge(Chain chain, String userId, String password) {
    Instant now = clock.instant();
    Optional<StaffStore.Account> found = accounts.findForUpdate(chain, userId);
    boolean fits = SlowHash.matches(password, found.map(a -> a.passwordHash()).orElse(NOBODY));
    if (found.isEmpty()) {
      return Refused.UNKNOWN_ACCOUNT;
    }
    StaffStore.Account account = found.get();
    details.aboutSubject(account.userId());
    if (isClosed(account, now)) {
      return Refused.LOCKED;
    }
    if (!fits) {
      int failures = account.failures() + 1;
      Instant lock = lockRule().lockAfter(failures, now).orElse(null);
      accounts.record(chain, account.userId(), failures, lock);
      return Refused.WRONG_PASSWORD;
    }
    accounts.record(chain, account.userId(), 0, null);
    if (!new PasswordRule(policies.current().signIn().passwordLetters())
        .holds(account.userId(), password)) {
      return Refused.WEAK_PASSWORD;
    }
    StaffView staff = view(chain, account, now);
    return staff.roles().isEmpty() ? Refused.NO_ROLE : new SignInOutcome.SignedIn(staff);
  }

  private Set<Role> roles(Chain chain, StaffStore.Account account, LocalDate day) {
    Set<Role> granted =
        accounts.rolesOn(
            chain,
            account.userId(),
            day,
            day.minusDays(policies.current().signIn().grantFor().toDays()));
    granted.retainAll(policies.roles().grantedBy(chain));
    return granted;
  }
}

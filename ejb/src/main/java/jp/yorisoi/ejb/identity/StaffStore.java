package jp.yorisoi.ejb.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Role;

/** What signing in needs from the database; each schema holds the accounts of its own network. */
public interface StaffStore {

  /**
   * An account as signing in sees it.
   *
   * @param userId account name
   * @param displayName name shown
   * @param office office shown
   * @param passwordHash slow hash of the password
   * @param failures wrong passwords in a row
   * @param lockedUntil end of a lock, or null
   * @param disabled whether it may not be used any more
   */
  record Account(
      String userId,
      String displayName,
      String office,
      String passwordHash,
      int failures,
      Instant lockedUntil,
      boolean disabled) {}

  /**
   * Whether a schema holds an account of this name; needs no transaction.
   *
   * @param chain the schema
   * @param userId account name
   * @return true also for an account that is locked or disabled
   */
  boolean holds(Chain chain, String userId);

  /**
   * Finds an account as it is.
   *
   * @param chain the schema
   * @param userId account name
   * @return the account, or empty
   */
  Optional<Account> find(Chain chain, String userId);

  /**
   * Finds an account and keeps others from changing it until the transaction ends.
   *
   * @param chain the schema
   * @param userId account name
   * @return the account, or empty
   */
  Optional<Account> findForUpdate(Chain chain, String userId);

  /**
   * The roles of an account on a day.
   *
   * @param chain the schema
   * @param userId account name
   * @param day the day
   * @param since an older grant counts no more, whatever end it names
   * @return roles whose grant covers the day
   */
  Set<Role> rolesOn(Chain chain, String userId, LocalDate day, LocalDate since);

  /**
   * Writes down the outcome of a try.
   *
   * @param chain the schema
   * @param userId account name
   * @param failures wrong passwords in a row, 0 after a right one
   * @param lockedUntil end of a lock, or null
   */
  void record(Chain chain, String userId, int failures, Instant lockedUntil);
}

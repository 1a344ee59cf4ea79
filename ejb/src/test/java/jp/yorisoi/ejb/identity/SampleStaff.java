package jp.yorisoi.ejb.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.yorisoi.ejb.kernel.SlowHash;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Role;

/** Accounts of both schemas in memory; every password is {@code right}. */
final class SampleStaff implements StaffStore {
  private static final String HASH = SlowHash.of("right for long");
  private final Map<Chain, Map<String, Account>> accounts = new EnumMap<>(Chain.class);
  private final Map<String, Set<Role>> roles = new HashMap<>();
  final List<Chain> asked = new ArrayList<>();
  LocalDate grantedOn = LocalDate.MAX;

  /** Another password for everybody, null for the usual one. */
  String password;

  SampleStaff with(Chain chain, String userId, Role... granted) {
    accounts
        .computeIfAbsent(chain, any -> new HashMap<>())
        .put(userId, new Account(userId, "某", "某課", HASH, 0, null, false));
    EnumSet<Role> set = EnumSet.noneOf(Role.class);
    set.addAll(List.of(granted));
    roles.put(chain + userId, set);
    return this;
  }

  Account account(Chain chain, String userId) {
    return accounts.getOrDefault(chain, Map.of()).get(userId);
  }

  @Override
  public boolean holds(Chain chain, String userId) {
    asked.add(chain);
    return account(chain, userId) != null;
  }

  void dismiss(Chain chain, String userId) {
    Account old = account(chain, userId);
    accounts
        .get(chain)
        .put(userId, new Account(userId, old.displayName(), old.office(), HASH, 0, null, true));
  }

  @Override
  public Optional<Account> find(Chain chain, String userId) {
    return Optional.ofNullable(account(chain, userId));
  }

  @Override
  public Optional<Account> findForUpdate(Chain chain, String userId) {
    return Optional.ofNullable(account(chain, userId))
        .map(
            a ->
                password == null
                    ? a
                    : new Account(
                        a.userId(),
                        a.displayName(),
                        a.office(),
                        SlowHash.of(password),
                        a.failures(),
                        a.lockedUntil(),
                        a.disabled()));
  }

  @Override
  public Set<Role> rolesOn(Chain chain, String userId, LocalDate day, LocalDate since) {
    return grantedOn.isBefore(since)
        ? EnumSet.noneOf(Role.class)
        : EnumSet.copyOf(roles.get(chain + userId));
  }

  @Override
  public void record(Chain chain, String userId, int failures, Instant lockedUntil) {
    Account old = account(chain, userId);
    accounts
        .get(chain)
        .put(
            userId,
            new Account(
                userId, old.displayName(), old.office(), HASH, failures, lockedUntil, false));
  }
}

package jp.yorisoi.ejb.identity.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.yorisoi.ejb.identity.StaffStore;
import jp.yorisoi.policy.Role;

/** Staff accounts of the core schema. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JpaStaffStore implements StaffStore {

  @PersistenceContext(unitName = "core")
  private EntityManager core;

  @Override
  public Optional<Account> findForUpdate(String userId) {
    return Optional.ofNullable(
            core.find(StaffAccountRow.class, userId, LockModeType.PESSIMISTIC_WRITE))
        .map(JpaStaffStore::account);
  }

  @Override
  public Set<Role> rolesOn(String userId, LocalDate day) {
    List<?> names =
        core.createNativeQuery(
                "SELECT role FROM staff_grant"
                    + " WHERE user_id = ?1 AND valid_from <= ?2 AND valid_until >= ?2")
            .setParameter(1, userId)
            .setParameter(2, java.sql.Date.valueOf(day))
            .getResultList();
    EnumSet<Role> roles = EnumSet.noneOf(Role.class);
    names.forEach(name -> roles.add(Role.valueOf((String) name)));
    return roles;
  }

  @Override
  public void record(String userId, int failures, Instant lockedUntil) {
    StaffAccountRow row = core.find(StaffAccountRow.class, userId);
    row.failedCount = failures;
    row.lockedUntil =
        lockedUntil == null ? null : LocalDateTime.ofInstant(lockedUntil, ZoneOffset.UTC);
  }

  private static Account account(StaffAccountRow row) {
    return new Account(
        row.userId,
        row.displayName,
        row.office,
        row.passwordHash,
        row.failedCount,
        row.lockedUntil == null ? null : row.lockedUntil.toInstant(ZoneOffset.UTC),
        row.disabledAt != null);
  }
}

package jp.yorisoi.ejb.identity.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import jp.yorisoi.ejb.identity.StaffStore;
import jp.yorisoi.ejb.platform.sql.Tables;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Role;
import jp.yorisoi.policy.database.DataSources;

/** Staff accounts of either schema; the tables are the same in both. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JdbcStaffStore implements StaffStore {
  private static final String HOLDS = "SELECT 1 FROM staff_account WHERE user_id = ?";
  private static final String FIND =
      "SELECT user_id, display_name, office, password_hash, failed_count, locked_until, disabled_at"
          + " FROM staff_account WHERE user_id = ?";
  private static final String FOR_UPDATE = " FOR UPDATE";
  private static final String ROLES =
      "SELECT role FROM staff_grant WHERE user_id = ? AND valid_from <= ?"
          + " AND valid_until >= ? AND valid_from >= ?";
  private static final String RECORD =
      "UPDATE staff_account SET failed_count = ?, locked_until = ?, row_version = row_version + 1"
          + " WHERE user_id = ?";

  @Inject private DataSources sources;

  @Override
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public boolean holds(Chain chain, String userId) {
    return ask(chain, HOLDS, ResultSet::next, userId);
  }

  @Override
  public Optional<Account> find(Chain chain, String userId) {
    return account(chain, FIND, userId);
  }

  @Override
  public Optional<Account> findForUpdate(Chain chain, String userId) {
    return account(chain, FIND + FOR_UPDATE, userId);
  }

  private Optional<Account> account(Chain chain, String sql, String userId) {
    return ask(
        chain,
        sql,
        row -> row.next() ? Optional.of(account(row)) : Optional.<Account>empty(),
        userId);
  }

  @Override
  public Set<Role> rolesOn(Chain chain, String userId, LocalDate day, LocalDate since) {
    return ask(
        chain,
        ROLES,
        rows -> {
          EnumSet<Role> roles = EnumSet.noneOf(Role.class);
          while (rows.next()) {
            roles.add(Role.valueOf(rows.getString(1)));
          }
          return roles;
        },
        userId,
        day,
        day,
        since);
  }

  @Override
  public void record(Chain chain, String userId, int failures, Instant lockedUntil) {
    try (Connection connection = sources.of(chain).getConnection();
        PreparedStatement update = connection.prepareStatement(RECORD)) {
      update.setInt(1, failures);
      update.setObject(2, lockedUntil == null ? null : Tables.utc(lockedUntil));
      update.setString(3, userId);
      update.executeUpdate();
    } catch (SQLException refused) {
      throw new PersistenceException(refused);
    }
  }

  private interface Reader<T> {
    T read(ResultSet rows) throws SQLException;
  }

  private <T> T ask(Chain chain, String sql, Reader<T> reader, Object... values) {
    try (Connection connection = sources.of(chain).getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        select.setObject(i + 1, values[i]);
      }
      try (ResultSet rows = select.executeQuery()) {
        return reader.read(rows);
      }
    } catch (SQLException refused) {
      throw new PersistenceException(refused);
    }
  }

  private static Account account(ResultSet row) throws SQLException {
    return new Account(
        row.getString("user_id"),
        row.getString("display_name"),
        row.getString("office"),
        row.getString("password_hash"),
        row.getInt("failed_count"),
        Tables.instant(row, "locked_until"),
        row.getObject("disabled_at") != null);
  }
}

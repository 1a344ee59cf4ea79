package jp.yorisoi.ejb.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import jp.yorisoi.ejb.platform.sql.Tables;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.database.DataSources;

/** How far scheduled reads of outside systems have come ({@code sync_cursor}). */
@ApplicationScoped
public class SyncCursors {
  @Inject private DataSources sources;
  @Inject private Clock clock;

  /**
   * When a read was last completed.
   *
   * @param chain schema of the cursor
   * @param source which read
   * @return the time, or empty if it never was
   */
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public Optional<Instant> updatedAt(Chain chain, String source) {
    try (Connection connection = sources.of(chain).getConnection();
        PreparedStatement select =
            connection.prepareStatement("SELECT updated_at FROM sync_cursor WHERE source = ?")) {
      select.setString(1, source);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? Optional.of(Tables.instant(row, 1)) : Optional.empty();
      }
    } catch (SQLException refused) {
      throw new PersistenceException(refused);
    }
  }

  /**
   * How far a read has come.
   *
   * @param chain schema of the cursor
   * @param source which read
   * @return what {@link #set} was told last, or empty if it never was
   */
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public Optional<String> position(Chain chain, String source) {
    try (Connection connection = sources.of(chain).getConnection();
        PreparedStatement select =
            connection.prepareStatement("SELECT position FROM sync_cursor WHERE source = ?")) {
      select.setString(1, source);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
      }
    } catch (SQLException refused) {
      throw new PersistenceException(refused);
    }
  }

  /**
   * Notes that a read was completed now.
   *
   * @param chain schema of the cursor
   * @param source which read
   * @param position what it came to, at most 200 characters
   */
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public void set(Chain chain, String source, String position) {
    try (Connection connection = sources.of(chain).getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "INSERT INTO sync_cursor (source, position, updated_at) VALUES (?,?,?)"
                    + " ON DUPLICATE KEY UPDATE position = VALUES(position),"
                    + " updated_at = VALUES(updated_at)")) {
      insert.setString(1, source);
      insert.setString(2, position);
      insert.setObject(3, Tables.utc(clock.instant()));
      insert.executeUpdate();
    } catch (SQLException refused) {
      throw new PersistenceException(refused);
    }
  }
}

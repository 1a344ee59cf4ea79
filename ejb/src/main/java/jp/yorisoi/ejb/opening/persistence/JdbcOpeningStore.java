package jp.yorisoi.ejb.opening.persistence;

import static jp.yorisoi.ejb.platform.sql.Tables.instant;
import static jp.yorisoi.ejb.platform.sql.Tables.utc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jp.yorisoi.ejb.opening.OpeningStore;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.database.DataSources;

/** One row for each opening; its number grows by as many as come, and two never get the same. */
@ApplicationScoped
public class JdbcOpeningStore implements OpeningStore {
  private static final String OPENINGS =
      "SELECT DISTINCT opens_at FROM support_session"
          + " WHERE opens_at > ? AND opens_at <= ? AND taken < capacity ORDER BY opens_at";
  private static final String DRAW =
      "INSERT INTO opening_line (opens_at, drawn) VALUES (?, LAST_INSERT_ID(?))"
          + " ON DUPLICATE KEY UPDATE drawn = LAST_INSERT_ID(drawn + ?)";
  private static final String DRAWN = "SELECT LAST_INSERT_ID()";

  @Inject private DataSources sources;

  @Override
  @Transactional(Transactional.TxType.SUPPORTS)
  public List<Instant> openings(Instant after, Instant until) {
    try (Connection connection = sources.of(Chain.FRONT).getConnection();
        PreparedStatement select = connection.prepareStatement(OPENINGS)) {
      select.setObject(1, utc(after));
      select.setObject(2, utc(until));
      List<Instant> openings = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          openings.add(instant(row, 1));
        }
      }
      return openings;
    } catch (SQLException refused) {
      throw new IllegalStateException("what opens cannot be looked up", refused);
    }
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public long draw(Instant opensAt, int many) {
    try (Connection connection = sources.of(Chain.FRONT).getConnection();
        PreparedStatement draw = connection.prepareStatement(DRAW);
        PreparedStatement drawn = connection.prepareStatement(DRAWN)) {
      draw.setObject(1, utc(opensAt));
      draw.setInt(2, many);
      draw.setInt(3, many);
      draw.executeUpdate();
      try (ResultSet row = drawn.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    } catch (SQLException refused) {
      throw new IllegalStateException("no number can be drawn", refused);
    }
  }
}

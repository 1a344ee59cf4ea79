package jp.yorisoi.policy.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import jp.yorisoi.policy.Chain;

/** How far the anchor is behind: until it has caught up, an entry could still be changed unseen. */
public final class AnchorLag {
  private static final String OLDEST =
      "SELECT MIN(e.at) FROM audit_entry e LEFT JOIN audit_seal s ON s.entry_id = e.id"
          + " WHERE s.seq IS NULL AND e.id > (SELECT COALESCE(MAX(entry_id), 0) FROM audit_seal) - "
          + SealTable.NEAR;
  private static final String SEALED =
      "SELECT MIN(e.at) FROM audit_seal s JOIN audit_entry e ON e.id = s.entry_id WHERE s.seq > ?";

  private AnchorLag() {}

  /**
   * The age of the oldest entry that is not anchored, sealed or not.
   *
   * @param source data source of the schema
   * @param anchorDir directory of the anchor files
   * @param chain which chain
   * @param now present time
   * @return zero when all are anchored
   * @throws SQLException when the database does not answer
   * @throws IOException when the anchors cannot be read
   */
  public static Duration of(DataSource source, Path anchorDir, Chain chain, Instant now)
      throws SQLException, IOException {
    long anchored = new AnchorFile(anchorDir.resolve(chain.schema() + ".anchor")).lastSeq();
    try (Connection connection = source.getConnection();
        PreparedStatement unsealed = connection.prepareStatement(OLDEST);
        PreparedStatement sealed = connection.prepareStatement(SEALED)) {
      sealed.setLong(1, anchored);
      Duration one = age(unsealed, now);
      Duration other = age(sealed, now);
      return one.compareTo(other) > 0 ? one : other;
    }
  }

  private static Duration age(PreparedStatement oldest, Instant now) throws SQLException {
    try (ResultSet row = oldest.executeQuery()) {
      row.next();
      LocalDateTime at = row.getObject(1, LocalDateTime.class);
      Duration age =
          at == null ? Duration.ZERO : Duration.between(at.toInstant(ZoneOffset.UTC), now);
      return age.isNegative() ? Duration.ZERO : age;
    }
  }
}

package jp.yorisoi.ejb.register.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yorisoi.ejb.kernel.SearchKey;
import jp.yorisoi.ejb.platform.sql.Tables;
import jp.yorisoi.ejb.register.ResidentRecord;

/** Merges a page of the register in one batch, in the transaction of the connection. */
final class MirrorBatch {
  /** Width of the columns with the keys of names and readings. */
  static final int NAME_KEY_WIDTH = 200;

  private static final int ADDRESS_KEY_WIDTH = 400;

  private static final List<String> COLUMNS =
      List.of(
          "household_number",
          "name",
          "name_key",
          "kana",
          "kana_key",
          "birth_date",
          "sex",
          "postal_code",
          "address",
          "address_key",
          "relationship_code",
          "relationship",
          "resident_state",
          "signing_serial",
          "authentication_serial",
          "version");

  /** An older record only shows that the resident is still there. version is assigned last. */
  private static final String SQL =
      "INSERT INTO resident (addressee_number, "
          + String.join(", ", COLUMNS)
          + ", mirrored_at) VALUES ("
          + Stream.generate(() -> "?").limit(COLUMNS.size() + 2L).collect(Collectors.joining(","))
          + ") ON DUPLICATE KEY UPDATE "
          + COLUMNS.stream().map(MirrorBatch::ifNewer).collect(Collectors.joining(", "))
          + ", mirrored_at = VALUES(mirrored_at)";

  private MirrorBatch() {}

  private static String ifNewer(String column) {
    return column + " = IF(VALUES(version) >= version, VALUES(" + column + "), " + column + ")";
  }

  static void merge(Connection connection, List<ResidentRecord> residents, Instant at)
      throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(SQL)) {
      for (ResidentRecord resident : residents) {
        bind(insert, resident, at);
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static void bind(PreparedStatement insert, ResidentRecord resident, Instant at)
      throws SQLException {
    insert.setString(1, resident.addresseeNumber().value());
    insert.setString(2, resident.householdNumber().value());
    insert.setString(3, resident.name());
    insert.setString(4, SearchKey.of(resident.name()).column(NAME_KEY_WIDTH));
    insert.setString(5, resident.kana());
    insert.setString(6, SearchKey.of(resident.kana()).column(NAME_KEY_WIDTH));
    insert.setString(7, resident.birthDate());
    insert.setString(8, resident.sex());
    insert.setString(9, resident.postalCode());
    insert.setString(10, resident.address());
    insert.setString(11, SearchKey.of(resident.address()).column(ADDRESS_KEY_WIDTH));
    insert.setString(12, resident.relationshipCode());
    insert.setString(13, resident.relationship());
    insert.setString(14, resident.state());
    insert.setString(15, resident.signingSerial().orElse(null));
    insert.setString(16, resident.authenticationSerial().orElse(null));
    insert.setLong(17, resident.version());
    insert.setObject(18, Tables.utc(at));
  }
}

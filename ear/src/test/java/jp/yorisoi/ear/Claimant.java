package jp.yorisoi.ear;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import jp.yorisoi.launcher.database.Schema;

/**
 * A made-up resident with a child at home, as the mirror holds them: what a real claimant types.
 */
record Claimant(
    String name,
    String kana,
    String birth,
    String sex,
    String postalCode,
    String address,
    String childName,
    String childKana,
    String childBirth) {
  private static final String SQL =
      "SELECT p.name, p.kana, p.birth_date, p.sex, p.postal_code, p.address, c.name, c.kana,"
          + " c.birth_date FROM resident p JOIN resident c ON c.household_number ="
          + " p.household_number AND c.relationship_code = '20' AND c.birth_date > '2012-04-02'"
          + " AND c.resident_state = '1' WHERE p.relationship_code = '02' AND p.resident_state ="
          + " '1' AND p.birth_date NOT LIKE '%99%' AND p.sex IN ('1','2') AND NOT EXISTS (SELECT 1"
          + " FROM procedure_case k WHERE k.addressee_number = p.addressee_number)"
          + " ORDER BY p.addressee_number LIMIT 1";

  static Claimant from(RunningSystem system) throws SQLException {
    try (Connection core = system.stack().owner(Schema.CORE);
        PreparedStatement select = core.prepareStatement(SQL);
        ResultSet row = select.executeQuery()) {
      if (!row.next()) {
        throw new AssertionError("the mirror holds no family with a child");
      }
      return new Claimant(
          row.getString(1),
          row.getString(2),
          row.getString(3),
          row.getString(4),
          row.getString(5),
          row.getString(6),
          row.getString(7),
          row.getString(8),
          row.getString(9));
    }
  }
}

package jp.yorisoi.ear;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import javax.sql.DataSource;
import jp.yorisoi.policy.vault.Vault;

/** Rows of {@code submission} as the application seals them, and what each should say. */
final class SealedRows {
  static final String PACKAGE =
      "SELECT package FROM submission WHERE receipt_number = ? AND package IS NOT NULL";
  private static final String INSERT =
      "INSERT INTO submission (receipt_number, source, source_number, procedure_id,"
          + " procedure_version, arrived_at, package, package_sha256, package_size, verification,"
          + " request_id) VALUES (?,'WEB',?,'p',1,UTC_TIMESTAMP(6),?,UNHEX(SHA2('x',256)),1,?,'r')";

  private final DataSource source;
  private final Vault vault;
  private final String letter;
  private final Random random;
  private final Map<String, byte[]> said = new HashMap<>();

  /** Rows whose numbers begin with a letter; the seed tells what they say. */
  SealedRows(DataSource source, Vault vault, String letter, long seed) {
    this.source = source;
    this.vault = vault;
    this.letter = letter;
    this.random = new Random(seed);
  }

  String number(int index) {
    return letter + "-%06d-1".formatted(index);
  }

  int size() {
    return said.size();
  }

  /** One more row. */
  void add() throws SQLException {
    String number = number(said.size());
    try (Connection connection = source.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setString(1, number);
      insert.setString(2, number);
      insert.setBytes(3, vault.seal(newContent(number), "submission", "package", number));
      insert.setBytes(
          4,
          vault.seal(
              number.getBytes(StandardCharsets.UTF_8), "submission", "verification", number));
      insert.executeUpdate();
    }
  }

  /** Somebody changes what a row says. */
  void change(int index) throws SQLException {
    String number = number(index);
    byte[] content = newContent(number);
    try (Connection connection = source.getConnection();
        PreparedStatement update =
            connection.prepareStatement(
                "UPDATE submission SET package = ? WHERE receipt_number = ?")) {
      update.setBytes(1, vault.seal(content, "submission", "package", number));
      update.setString(2, number);
      update.executeUpdate();
    }
  }

  /** Whether a row says what it should. */
  boolean opensAsWritten(int index) throws SQLException {
    String number = number(index);
    try (Connection connection = source.getConnection();
        PreparedStatement select = connection.prepareStatement(PACKAGE)) {
      select.setString(1, number);
      try (ResultSet row = select.executeQuery()) {
        return row.next()
            && java.util.Arrays.equals(
                said.get(number), vault.open(row.getBytes(1), "submission", "package", number));
      }
    }
  }

  private byte[] newContent(String number) {
    byte[] content = new byte[1_000 + random.nextInt(2_000)];
    random.nextBytes(content);
    said.put(number, content);
    return content;
  }
}

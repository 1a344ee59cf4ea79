package jp.yorisoi.bench.booking;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import jp.yorisoi.bench.load.Wish;

/**
 * The statements of one request on a connection of its own. Values have the length of the
 * product's; nothing is hashed or encrypted, which is the peer's advantage.
 */
class PeerTransaction {
  private static final int HASH = 32;
  private static final byte[] DIGEST = new byte[HASH];
  private static final byte[] PLACE = bytes("place", 1, 1);
  private static final String PIN_HASH = "0".repeat(2 * HASH);

  /** As long as the product's sealed person of the same load. */
  private static final byte[] SEALED = new byte[Sizes.SEALED_PERSON];

  private final Connection connection;
  private boolean givenBack;
  private final LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);

  PeerTransaction(Connection connection) {
    this.connection = connection;
  }

  Connection connection() {
    return connection;
  }

  /** The number booked under a key, or null. */
  String byKey(Wish wish, boolean justCommitted) throws SQLException {
    String sql = justCommitted ? Statements.BY_KEY_JUST_COMMITTED : Statements.BY_KEY;
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setBytes(1, key(wish));
      try (ResultSet row = select.executeQuery()) {
        boolean known = row.next();
        givenBack = known && "CANCELLED".equals(row.getString("state"));
        return known ? row.getString("booking_number") : null;
      }
    }
  }

  /** Whether the booking found last by its key was given back. */
  boolean isGivenBack() {
    return givenBack;
  }

  /** Reads the session and says whether it looks full; the conditional UPDATE decides. */
  boolean looksFull(long session) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(Statements.SESSION)) {
      select.setLong(1, session);
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return row.getInt("taken") >= row.getInt("capacity");
      }
    }
  }

  void readHeld(Wish wish) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(Statements.HELD)) {
      select.setBytes(1, person(wish));
      firstText(select);
    }
  }

  boolean take(long session) throws SQLException {
    try (PreparedStatement take = connection.prepareStatement(Statements.TAKE)) {
      take.setLong(1, session);
      take.setObject(2, now);
      take.setObject(3, now);
      return take.executeUpdate() == 1;
    }
  }

  void giveBack(long session) throws SQLException {
    update(Statements.GIVE_BACK, session);
  }

  void lock(long session) throws SQLException {
    update(Statements.LOCK, session);
  }

  /** Stores the booking; false when its key is used already. */
  boolean add(Wish wish, String number) throws SQLException {
    try (PreparedStatement add = connection.prepareStatement(Statements.ADD)) {
      add.setString(1, number);
      add.setLong(2, wish.session());
      add.setString(3, "ONLINE");
      add.setBytes(4, key(wish));
      add.setBytes(5, DIGEST);
      add.setString(6, PIN_HASH);
      add.setBytes(7, SEALED);
      add.setBytes(8, person(wish));
      add.setBytes(9, person(wish));
      add.setInt(10, 1);
      add.setString(11, "resident");
      add.setObject(12, now);
      add.setBoolean(13, false);
      add.executeUpdate();
      return true;
    } catch (SQLIntegrityConstraintViolationException used) {
      if (String.valueOf(used.getMessage()).contains("idempotency_key")) {
        return false;
      }
      throw used;
    }
  }

  /** Looks whether somebody may guess at a booking number, as the product does for a right PIN. */
  void guess(String number) throws SQLException {
    byte[] subject =
        bytes("guess", number.hashCode(), Long.parseLong(number.replaceAll("\\D", "")));
    try (PreparedStatement look = connection.prepareStatement(Statements.LOOK_AT_GUESSES)) {
      look.setBytes(1, PLACE);
      look.setBytes(2, subject);
      firstText(look);
    }
  }

  /** The session of a booking. */
  long sessionOf(String number) throws SQLException {
    try (PreparedStatement find = connection.prepareStatement(Statements.BY_NUMBER)) {
      find.setString(1, number);
      try (ResultSet row = find.executeQuery()) {
        row.next();
        return row.getLong("session_id");
      }
    }
  }

  boolean cancel(String number) throws SQLException {
    try (PreparedStatement cancel = connection.prepareStatement(Statements.CANCEL)) {
      cancel.setObject(1, now);
      cancel.setString(2, number);
      return cancel.executeUpdate() == 1;
    }
  }

  void audit(String event, String purpose, String caseRef, String subject, String fields)
      throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(Statements.AUDIT)) {
      insert.setObject(1, now);
      insert.setString(2, "resident");
      insert.setString(3, null);
      insert.setString(4, "127.0.0.1");
      insert.setString(5, "internet");
      insert.setString(6, event);
      insert.setString(7, "done");
      insert.setString(8, purpose);
      insert.setString(9, caseRef);
      insert.setString(10, subject);
      insert.setString(11, fields);
      insert.setInt(12, 0);
      insert.setString(13, UUID.randomUUID().toString());
      insert.setInt(14, 2);
      insert.setBytes(15, null);
      insert.executeUpdate();
    }
  }

  private void update(String sql, long session) throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(sql)) {
      update.setLong(1, session);
      update.executeUpdate();
    }
  }

  private static String firstText(PreparedStatement select) throws SQLException {
    try (ResultSet row = select.executeQuery()) {
      return row.next() ? row.getString(1) : null;
    }
  }

  private static byte[] key(Wish wish) {
    return bytes("key", wish.person(), 0);
  }

  private static byte[] person(Wish wish) {
    return bytes("person", wish.person(), 0);
  }

  /** 32 bytes that differ early, as hashes do, so that an index is filled at random places. */
  private static byte[] bytes(String use, long first, long second) {
    long scattered = (first + 31 * second + use.hashCode()) * 0x9E3779B97F4A7C15L;
    return ByteBuffer.allocate(HASH)
        .putLong(scattered)
        .putLong(first)
        .putLong(second)
        .putLong(use.hashCode())
        .array();
  }
}

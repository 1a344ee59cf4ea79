package jp.yorisoi.ejb.support.persistence;

import static jp.yorisoi.ejb.platform.sql.Tables.instant;
import static jp.yorisoi.ejb.platform.sql.Tables.utc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.support.SupportStore.Added;
import jp.yorisoi.ejb.support.SupportStore.HeldSlot;
import jp.yorisoi.ejb.support.SupportStore.Stored;

/** The SQL of support_booking. */
final class BookingTable {
  private static final int DUPLICATE_KEY = 1062;
  private static final String COLUMNS =
      "SELECT booking_number, session_id, channel, idempotency_key, body_digest, pin_hash, person,"
          + " person_key, state, unlisted FROM support_booking";
  private static final String HELD =
      "SELECT b.booking_number, b.session_id, b.open_slot, s.ends_at FROM support_booking b"
          + " JOIN support_session s ON s.id = b.session_id"
          + " WHERE b.person_key = ? AND b.open_slot IS NOT NULL";
  private static final String ADD =
      "INSERT INTO support_booking (booking_number, session_id, state, channel, idempotency_key,"
          + " body_digest, pin_hash, person, person_key, seat_holder, open_slot, booked_by,"
          + " created_at, unlisted) VALUES (?,?,'BOOKED',?,?,?,?,?,?,?,?,?,?,?)";
  private static final String CANCEL =
      "UPDATE support_booking SET state = 'CANCELLED', seat_holder = NULL, open_slot = NULL,"
          + " cancelled_at = ? WHERE booking_number = ? AND state = 'BOOKED'";
  private static final String FREE =
      "UPDATE support_booking SET open_slot = NULL WHERE booking_number = ?";

  private final Connection connection;

  BookingTable(Connection connection) {
    this.connection = connection;
  }

  Optional<Stored> byKey(byte[] key, boolean justCommitted) throws SQLException {
    String sql =
        COLUMNS + " WHERE idempotency_key = ?" + (justCommitted ? " LOCK IN SHARE MODE" : "");
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setBytes(1, key);
      return read(select).stream().findFirst();
    }
  }

  Optional<Stored> find(String number) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(COLUMNS + " WHERE booking_number = ?")) {
      select.setString(1, number);
      return read(select).stream().findFirst();
    }
  }

  List<Stored> seated(long sessionId) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            COLUMNS
                + " WHERE session_id = ? AND seat_holder IS NOT NULL"
                + " ORDER BY created_at, booking_number")) {
      select.setLong(1, sessionId);
      return read(select);
    }
  }

  List<HeldSlot> heldSlots(byte[] personKey) throws SQLException {
    List<HeldSlot> held = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(HELD)) {
      select.setBytes(1, personKey);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          held.add(new HeldSlot(row.getString(1), row.getLong(2), row.getInt(3), instant(row, 4)));
        }
      }
    }
    return held;
  }

  void freeSlot(String number) throws SQLException {
    try (PreparedStatement free = connection.prepareStatement(FREE)) {
      free.setString(1, number);
      free.executeUpdate();
    }
  }

  Added add(Stored booking, int slot, String bookedBy, Instant now) throws SQLException {
    try (PreparedStatement add = connection.prepareStatement(ADD)) {
      add.setString(1, booking.number());
      add.setLong(2, booking.sessionId());
      add.setString(3, booking.channel());
      add.setBytes(4, booking.key());
      add.setBytes(5, booking.bodyDigest());
      add.setString(6, booking.pinHash());
      add.setBytes(7, booking.person());
      add.setBytes(8, booking.personKey());
      add.setBytes(9, booking.personKey());
      add.setInt(10, slot);
      add.setString(11, bookedBy);
      add.setObject(12, utc(now));
      add.setBoolean(13, booking.unlisted());
      add.executeUpdate();
      return Added.STORED;
    } catch (SQLIntegrityConstraintViolationException conflict) {
      return meaning(conflict);
    }
  }

  boolean cancel(String number, Instant now) throws SQLException {
    try (PreparedStatement cancel = connection.prepareStatement(CANCEL)) {
      cancel.setObject(1, utc(now));
      cancel.setString(2, number);
      return cancel.executeUpdate() == 1;
    }
  }

  /** Which unique key was hit; the database names it in its message, the values stay unread. */
  private static Added meaning(SQLIntegrityConstraintViolationException conflict)
      throws SQLIntegrityConstraintViolationException {
    String message = String.valueOf(conflict.getMessage());
    if (conflict.getErrorCode() != DUPLICATE_KEY) {
      throw conflict;
    }
    if (message.contains("uq_support_booking_idempotency_key")) {
      return Added.KEY_USED;
    }
    if (message.contains("uq_support_booking_seat")) {
      return Added.SEAT_HELD;
    }
    if (message.contains("uq_support_booking_open_slot")) {
      return Added.SLOT_HELD;
    }
    if (message.contains("PRIMARY")) {
      return Added.NUMBER_GIVEN;
    }
    throw conflict;
  }

  private static List<Stored> read(PreparedStatement select) throws SQLException {
    List<Stored> bookings = new ArrayList<>();
    try (ResultSet row = select.executeQuery()) {
      while (row.next()) {
        bookings.add(
            new Stored(
                row.getString(1),
                row.getLong(2),
                row.getString(3),
                row.getBytes(4),
                row.getBytes(5),
                row.getString(6),
                row.getBytes(7),
                row.getBytes(8),
                "CANCELLED".equals(row.getString(9)),
                row.getBoolean(10)));
      }
    }
    return bookings;
  }
}

package jp.yorisoi.ejb.support.persistence;

import static jp.yorisoi.ejb.platform.sql.Tables.utc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import jp.yorisoi.ejb.support.SeatConflict;
import jp.yorisoi.ejb.support.SeatStore.NewSeat;
import jp.yorisoi.ejb.support.SupportStore.Stored;
import jp.yorisoi.ejb.support.domain.Mark;
import jp.yorisoi.ejb.support.domain.SeatState;
import jp.yorisoi.ejb.support.domain.Waiter;

/** The SQL that gives, returns and counts seats of several persons. */
final class SlotTable {
  private static final String ADD =
      "INSERT INTO support_booking (booking_number, session_id, state, channel, idempotency_key,"
          + " body_digest, pin_hash, person, needs, person_key, seat_holder, open_slot, booked_by,"
          + " created_at, unlisted, attendance, attendance_at, attendance_by, line_points,"
          + " line_seq, offer_until, moved_from) VALUES ";
  private static final String ONE = "(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";
  private static final String MOVED =
      "UPDATE support_booking SET moved_to = ? WHERE booking_number = ?";
  private static final String CANCEL =
      "UPDATE support_booking SET state = 'CANCELLED', seat_holder = NULL, open_slot = NULL,"
          + " cancelled_at = ?, attendance = NULL, attendance_at = NULL, attendance_by = NULL,"
          + " line_points = NULL, line_seq = NULL, offer_until = NULL"
          + " WHERE state IN ('BOOKED', 'ENTERED', 'WAITING', 'OFFERED') AND booking_number IN ";
  private static final String FREE =
      "UPDATE support_booking SET open_slot = NULL WHERE booking_number IN ";

  private final Connection connection;

  SlotTable(Connection connection) {
    this.connection = connection;
  }

  void cancel(Collection<String> numbers, Instant now) throws SQLException {
    if (numbers.isEmpty()) {
      return;
    }
    try (PreparedStatement cancel =
        connection.prepareStatement(CANCEL + InList.marks(numbers.size()))) {
      cancel.setObject(1, utc(now));
      InList.set(cancel, 1, numbers);
      if (cancel.executeUpdate() != numbers.size()) {
        throw new SeatConflict("a seat was given back meanwhile");
      }
    }
  }

  void free(Collection<String> numbers) throws SQLException {
    if (numbers.isEmpty()) {
      return;
    }
    try (PreparedStatement free =
        connection.prepareStatement(FREE + InList.marks(numbers.size()))) {
      InList.set(free, 0, numbers);
      free.executeUpdate();
    }
  }

  void add(List<NewSeat> seats, Instant now) throws SQLException {
    if (seats.isEmpty()) {
      return;
    }
    String rows = String.join(",", Collections.nCopies(seats.size(), ONE));
    try (PreparedStatement add = connection.prepareStatement(ADD + rows)) {
      int before = 0;
      Instant at = now;
      for (NewSeat seat : seats) {
        before = set(add, before, seat, at);
        at = at.plus(1, ChronoUnit.MICROS); // who came first stands first in the list
      }
      add.executeUpdate();
    }
    for (NewSeat seat : seats) {
      if (seat.instead() != null) {
        moved(seat.instead().number(), seat.booking().number());
      }
    }
  }

  /** Whoever asks for the old number is told that there is another. */
  private void moved(String old, String number) throws SQLException {
    try (PreparedStatement moved = connection.prepareStatement(MOVED)) {
      moved.setString(1, number);
      moved.setString(2, old);
      moved.executeUpdate();
    }
  }

  private static int set(PreparedStatement add, int before, NewSeat seat, Instant now)
      throws SQLException {
    Stored booking = seat.booking();
    int at = before;
    add.setString(++at, booking.number());
    add.setLong(++at, booking.sessionId());
    Waiter waiter = seat.waiter();
    boolean waits = waiter != null;
    add.setString(++at, (waits ? waiter.state() : SeatState.BOOKED).name());
    add.setString(++at, booking.channel());
    add.setBytes(++at, booking.key());
    add.setBytes(++at, booking.bodyDigest());
    add.setString(++at, booking.pinHash());
    add.setBytes(++at, booking.person());
    add.setBytes(++at, booking.needs());
    add.setBytes(++at, booking.personKey());
    add.setBytes(++at, waits ? null : booking.personKey());
    add.setInt(++at, seat.slot());
    add.setString(++at, seat.bookedBy());
    add.setObject(++at, utc(now));
    add.setBoolean(++at, booking.unlisted());
    boolean marked = seat.mark() != Mark.NONE;
    add.setString(++at, marked ? seat.mark().name() : null);
    add.setObject(++at, marked ? utc(now) : null);
    add.setString(++at, marked ? seat.bookedBy() : null);
    add.setObject(++at, waits ? waiter.points() : null);
    add.setObject(++at, waits ? waiter.sequence() : null);
    add.setObject(++at, waits && waiter.offerUntil() != null ? utc(waiter.offerUntil()) : null);
    add.setObject(++at, seat.instead() == null ? null : seat.instead().session());
    return at;
  }

  static String marks(int count) {
    return "(" + String.join(",", Collections.nCopies(count, "?")) + ")";
  }
}

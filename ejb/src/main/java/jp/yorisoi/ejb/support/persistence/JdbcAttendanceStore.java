package jp.yorisoi.ejb.support.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yorisoi.ejb.platform.sql.Tables;
import jp.yorisoi.ejb.support.AttendanceStore;
import jp.yorisoi.ejb.support.SessionFigures;
import jp.yorisoi.ejb.support.domain.Mark;
import jp.yorisoi.ejb.support.domain.MarkedSeat;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.database.DataSources;

/** The SQL of attendance, columns of support_booking. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JdbcAttendanceStore implements AttendanceStore {
  private static final String COLUMNS =
      "SELECT booking_number, session_id, person_key, state, attendance, attendance_at"
          + " FROM support_booking";
  private static final String SEATED = " WHERE session_id = ? AND seat_holder IS NOT NULL";
  private static final String FIGURES =
      "SELECT s.id, COALESCE(SUM(b.channel <> 'WALK_IN'), 0),"
          + " COALESCE(SUM(b.channel <> 'WALK_IN' AND b.attendance <=> 'CAME'), 0),"
          + " COALESCE(SUM(b.channel <> 'WALK_IN' AND b.attendance <=> 'ABSENT'), 0),"
          + " COALESCE(SUM(b.channel = 'WALK_IN' AND b.attendance <=> 'CAME'), 0)"
          + " FROM support_session s"
          + " LEFT JOIN support_booking b ON b.session_id = s.id AND b.state = 'BOOKED'"
          + " WHERE s.starts_at >= ? AND s.starts_at < ? AND s.ends_at <= ? GROUP BY s.id";

  @Inject private DataSources sources;

  @Override
  public Optional<Marked> hold(String number) {
    return tables()
        .select(
            COLUMNS + " WHERE booking_number = ? FOR UPDATE", JdbcAttendanceStore::marked, number)
        .stream()
        .findFirst();
  }

  @Override
  public List<Marked> holdUnmarked(long sessionId) {
    return tables()
        .select(
            COLUMNS + SEATED + " AND attendance IS NULL ORDER BY booking_number FOR UPDATE",
            JdbcAttendanceStore::marked,
            sessionId);
  }

  @Override
  public List<Marked> marks(long sessionId) {
    return tables().select(COLUMNS + SEATED, JdbcAttendanceStore::marked, sessionId);
  }

  @Override
  public void write(Collection<String> numbers, Mark mark, Instant now, String by) {
    boolean said = mark != Mark.NONE;
    Object[] values = {said ? mark.name() : null, said ? Tables.utc(now) : null, said ? by : null};
    tables()
        .update(
            "UPDATE support_booking SET attendance = ?, attendance_at = ?, attendance_by = ?"
                + " WHERE booking_number IN "
                + SlotTable.marks(numbers.size()),
            Stream.concat(Stream.of(values), numbers.stream()).toArray());
  }

  @Override
  public List<SessionFigures> figures(Instant from, Instant until, Instant now) {
    return tables()
        .select(
            FIGURES,
            row ->
                new SessionFigures(
                    row.getLong(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5)),
            Tables.utc(from),
            Tables.utc(until),
            Tables.utc(now));
  }

  private static Marked marked(ResultSet row) throws SQLException {
    String mark = row.getString(5);
    return new Marked(
        row.getString(1),
        row.getLong(2),
        row.getBytes(3),
        new MarkedSeat(
            !"BOOKED".equals(row.getString(4)), mark == null ? Mark.NONE : Mark.valueOf(mark)),
        Tables.instant(row, 6));
  }

  private Tables tables() {
    return new Tables(sources.of(Chain.FRONT), SupportUnavailable::new);
  }
}

package jp.yorisoi.ejb.support.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.kernel.Hash;
import jp.yorisoi.ejb.platform.sql.Tables;
import jp.yorisoi.ejb.support.domain.Closure;
import jp.yorisoi.ejb.support.domain.PlannedSession;
import jp.yorisoi.ejb.support.domain.SessionOrigin;
import jp.yorisoi.ejb.support.plan.PlanStore;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.database.DataSources;

/** The SQL of planning: support_session with its origin, support_closure, support_plan_turn. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JdbcPlanStore implements PlanStore {
  static final String COLUMNS =
      "SELECT "
          + SessionTable.READ
          + ", s.origin, s.series_id, s.cancel_reason,"
          + " (SELECT r.teacher_key FROM support_series r WHERE r.id = s.series_id), s.tour_id"
          + " FROM support_session s";
  private static final String CANCEL =
      "UPDATE support_session SET cancelled_at = ?, cancelled_by = ?, cancel_reason = ?, taken = 0"
          + " WHERE id = ?";

  /** Whoever is on its waiting list is on it no more, and the log says so. */
  private static final String NO_LINE =
      "INSERT INTO support_line_log (session_id, booking_number, what, points, rule, offer_until,"
          + " happened_at) SELECT b.session_id, b.booking_number, CASE"
          + " WHEN b.state IN ('ENTERED', 'WAITING') THEN 'LEFT' WHEN b.offer_until > ? THEN 'DECLINED' ELSE 'EXPIRED' END,"
          + " b.line_points, (SELECT MAX(l.rule) FROM support_line_log l"
          + " WHERE l.session_id = b.session_id AND l.booking_number = b.booking_number),"
          + " b.offer_until, ? FROM support_booking b"
          + " WHERE b.session_id = ? AND b.line_seq IS NOT NULL ORDER BY b.line_seq";

  /** As when a seat is given back; a booking whose person is forgotten holds none. */
  private static final String NO_SEATS =
      "UPDATE support_booking SET state = 'CANCELLED', seat_holder = NULL, open_slot = NULL,"
          + " cancelled_at = ?, attendance = NULL, attendance_at = NULL, attendance_by = NULL,"
          + " line_points = NULL, line_seq = NULL, offer_until = NULL"
          + " WHERE session_id = ? AND state IN ('BOOKED', 'ENTERED', 'WAITING', 'OFFERED')";

  @Inject private DataSources sources;

  @Override
  public void turn() {
    tables()
        .update(
            "INSERT INTO support_plan_turn (id, turns) VALUES (1, 1)"
                + " ON DUPLICATE KEY UPDATE turns = turns + 1");
  }

  @Override
  public List<PlannedSession> between(Instant from, Instant until) {
    return tables()
        .select(
            COLUMNS
                + " WHERE s.starts_at >= ? AND s.starts_at < ?"
                + " ORDER BY s.starts_at, s.place, s.id",
            JdbcPlanStore::session,
            Tables.utc(from),
            Tables.utc(until));
  }

  @Override
  public Optional<PlannedSession> session(long id) {
    return tables().select(COLUMNS + " WHERE s.id = ?", JdbcPlanStore::session, id).stream()
        .findFirst();
  }

  @Override
  public Optional<PlannedSession> hold(long id) {
    // a locking read sees what was committed last, whatever this transaction has read before
    return tables()
        .select(COLUMNS + " WHERE s.id = ? FOR UPDATE", JdbcPlanStore::session, id)
        .stream()
        .findFirst();
  }

  @Override
  public List<PlannedSession> holdSeries(long series, Instant now) {
    // by the key and in its order, as those who book hold them
    List<Long> ids =
        tables()
            .select(
                "SELECT id FROM support_session WHERE series_id = ? AND starts_at > ?"
                    + " AND cancelled_at IS NULL ORDER BY id",
                row -> row.getLong(1),
                series,
                Tables.utc(now));
    return ids.stream()
        .flatMap(id -> hold(id).stream())
        .filter(one -> !one.session().cancelled())
        .sorted((one, other) -> one.session().startsAt().compareTo(other.session().startsAt()))
        .toList();
  }

  @Override
  public void cancel(long id, String reason, Instant now, String by) {
    tables().update(CANCEL, Tables.utc(now), by, reason, id);
    tables().update(NO_LINE, Tables.utc(now), Tables.utc(now), id);
    tables().update(NO_SEATS, Tables.utc(now), id);
  }

  @Override
  public void capacity(long id, int capacity) {
    tables().update("UPDATE support_session SET capacity = ? WHERE id = ?", capacity, id);
  }

  @Override
  public void move(long id, Instant starts, Instant ends) {
    tables()
        .update(
            "UPDATE support_session SET starts_at = ?, ends_at = ? WHERE id = ?",
            Tables.utc(starts),
            Tables.utc(ends),
            id);
  }

  @Override
  public List<StoredClosure> closures(LocalDate from, LocalDate until) {
    return tables()
        .select(
            "SELECT id, place, from_on, until_on, reason, entered_by, lifted_at IS NOT NULL"
                + " FROM support_closure WHERE until_on >= ? AND from_on <= ?"
                + " AND lifted_at IS NULL ORDER BY from_on, id",
            JdbcPlanStore::closure,
            from,
            until);
  }

  @Override
  public boolean addClosure(byte[] key, Closure closure, Instant now, String by) {
    return tables()
            .update(
                "INSERT IGNORE INTO support_closure (form_key, place, from_on, until_on, reason,"
                    + " entered_at, entered_by) VALUES (?,?,?,?,?,?,?)",
                key,
                closure.place(),
                closure.from(),
                closure.until(),
                closure.reason(),
                Tables.utc(now),
                by)
        == 1;
  }

  @Override
  public boolean lift(long id, Instant now, String by) {
    return tables()
            .update(
                "UPDATE support_closure SET lifted_at = ?, lifted_by = ?"
                    + " WHERE lifted_at IS NULL AND id = ?",
                Tables.utc(now),
                by,
                id)
        == 1;
  }

  private static StoredClosure closure(ResultSet row) throws SQLException {
    return new StoredClosure(
        row.getLong(1),
        new Closure(
            row.getString(2),
            LocalDate.parse(row.getString(3)),
            LocalDate.parse(row.getString(4)),
            row.getString(5)),
        row.getString(6),
        row.getBoolean(7));
  }

  static PlannedSession session(ResultSet row) throws SQLException {
    int at = SessionTable.COLUMNS_READ;
    return new PlannedSession(
        SessionTable.session(row),
        SessionOrigin.valueOf(row.getString(at + 1)),
        Optional.ofNullable(row.getString(at + 2)).map(Long::valueOf),
        Optional.ofNullable(row.getString(at + 3)),
        Optional.ofNullable(row.getBytes(at + 4)).map(Hash::of),
        Optional.ofNullable(row.getString(at + 5)).map(Long::valueOf));
  }

  private Tables tables() {
    return new Tables(sources.of(Chain.FRONT), SupportUnavailable::new);
  }
}

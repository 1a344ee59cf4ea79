package jp.yorisoi.ejb.support.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.kernel.Hash;
import jp.yorisoi.ejb.platform.sql.Tables;
import jp.yorisoi.ejb.support.SeatConflict;
import jp.yorisoi.ejb.support.domain.PlannedSession;
import jp.yorisoi.ejb.support.domain.SessionOrigin;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.ejb.support.tour.TourStore;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.database.DataSources;

/** The SQL of support_tour, and of the sessions that are its stops. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JdbcTourStore implements TourStore {
  private static final String COLUMNS =
      "SELECT id, form_key, body_digest, route, kind, held_on, made_by, made_at FROM support_tour";

  /** Whoever waited there waits no more; as when a session is cancelled. */
  private static final String LEFT =
      "INSERT INTO support_line_log (session_id, booking_number, what, points, rule, offer_until,"
          + " happened_at) SELECT b.session_id, b.booking_number, CASE WHEN b.state = 'WAITING'"
          + " THEN 'LEFT' WHEN b.offer_until > ? THEN 'DECLINED' ELSE 'EXPIRED' END,"
          + " b.line_points, ?, b.offer_until, ? FROM support_booking b"
          + " WHERE b.booking_number = ? AND b.line_seq IS NOT NULL";

  private static final String MOVE =
      "UPDATE support_booking SET session_id = ?, moved_from = ?, state = 'OFFERED',"
          + " seat_holder = NULL, line_points = 0, line_seq = ?, offer_until = ?,"
          + " attendance = NULL, attendance_at = NULL,"
          + " attendance_by = NULL WHERE booking_number = ? AND session_id = ?"
          + " AND state IN ('BOOKED', 'WAITING', 'OFFERED')";

  private static final String LOG =
      "INSERT INTO support_line_log (session_id, booking_number, what, points, rule, offer_until,"
          + " happened_at) VALUES (?,?,?,0,?,?,?)";

  @Inject private DataSources sources;

  @Override
  public Optional<Stored> byKey(byte[] key) {
    return tables().select(COLUMNS + " WHERE form_key = ?", JdbcTourStore::stored, key).stream()
        .findFirst();
  }

  @Override
  public Optional<Stored> find(long id) {
    return tables().select(COLUMNS + " WHERE id = ?", JdbcTourStore::stored, id).stream()
        .findFirst();
  }

  @Override
  public List<Stored> since(LocalDate since) {
    return tables()
        .select(COLUMNS + " WHERE held_on >= ? ORDER BY held_on, id", JdbcTourStore::stored, since);
  }

  @Override
  public long add(Stored tour) {
    tables()
        .update(
            "INSERT INTO support_tour (form_key, body_digest, route, kind, held_on, made_by,"
                + " made_at) VALUES (?,?,?,?,?,?,?)",
            tour.key(),
            tour.digest(),
            tour.route(),
            tour.kind(),
            tour.day(),
            tour.by(),
            Tables.utc(tour.at()));
    return byKey(tour.key()).orElseThrow().id();
  }

  @Override
  public long addStop(SupportSession session, long tour) {
    tables()
        .update(
            "INSERT INTO support_session (kind, place, starts_at, ends_at, opens_at, closes_at,"
                + " capacity, origin, tour_id) VALUES (?,?,?,?,?,?,?,?,?)",
            session.kind(),
            session.place(),
            Tables.utc(session.startsAt()),
            Tables.utc(session.endsAt()),
            Tables.utc(session.opensAt()),
            Tables.utc(session.closesAt()),
            session.capacity(),
            SessionOrigin.TOUR.name(),
            tour);
    return tables()
        .select(
            "SELECT id FROM support_session WHERE kind = ? AND place = ? AND starts_at = ?",
            row -> row.getLong(1),
            session.kind(),
            session.place(),
            Tables.utc(session.startsAt()))
        .get(0);
  }

  @Override
  public List<PlannedSession> stops(long tour) {
    return tables()
        .select(
            JdbcPlanStore.COLUMNS + " WHERE s.tour_id = ? ORDER BY s.starts_at, s.id",
            JdbcPlanStore::session,
            tour);
  }

  @Override
  public List<Long> coming(String kind, Instant after) {
    return tables()
        .select(
            "SELECT id FROM support_session WHERE kind = ? AND tour_id IS NOT NULL"
                + " AND starts_at > ? AND cancelled_at IS NULL ORDER BY id",
            row -> row.getLong(1),
            kind,
            Tables.utc(after));
  }

  @Override
  public List<Present> present(Collection<Long> sessions) {
    return sessions.isEmpty()
        ? List.of()
        : tables()
            .select(
                "SELECT session_id, person_key, state = 'WAITING' FROM support_booking"
                    + " WHERE open_slot IS NOT NULL AND session_id IN "
                    + SlotTable.marks(sessions.size()),
                row -> new Present(row.getLong(1), Hash.of(row.getBytes(2)), row.getBoolean(3)),
                sessions.toArray());
  }

  @Override
  public void move(Move move, int rule, Instant now) {
    tables().update(LEFT, Tables.utc(now), rule, Tables.utc(now), move.number());
    long sequence =
        tables()
                .select(
                    "SELECT COALESCE(MAX(line_seq), 0) FROM support_booking WHERE session_id = ?",
                    row -> row.getLong(1),
                    move.to())
                .get(0)
            + 1;
    int moved =
        tables()
            .update(
                MOVE,
                move.to(),
                move.from(),
                sequence,
                Tables.utc(move.until()),
                move.number(),
                move.from());
    if (moved != 1) {
      throw new SeatConflict("a booking was given back meanwhile");
    }
    tables().update("UPDATE support_session SET taken = taken + 1 WHERE id = ?", move.to());
    log(move, "JOINED", null, rule, now);
    log(move, "OFFERED", move.until(), rule, now);
  }

  private void log(Move move, String what, Instant until, int rule, Instant now) {
    tables()
        .update(
            LOG,
            move.to(),
            move.number(),
            what,
            rule,
            until == null ? null : Tables.utc(until),
            Tables.utc(now));
  }

  @Override
  public List<String> resources(long tour) {
    return tables()
        .select(
            "SELECT DISTINCT a.resource FROM support_allocation a"
                + " JOIN support_session s ON s.id = a.session_id"
                + " WHERE s.tour_id = ? ORDER BY a.resource",
            row -> row.getString(1),
            tour);
  }

  private static Stored stored(ResultSet row) throws SQLException {
    return new Stored(
        row.getLong(1),
        row.getBytes(2),
        row.getBytes(3),
        row.getString(4),
        row.getString(5),
        LocalDate.parse(row.getString(6)),
        row.getString(7),
        Tables.instant(row, 8));
  }

  private Tables tables() {
    return new Tables(sources.of(Chain.FRONT), SupportUnavailable::new);
  }
}

package jp.yorisoi.ejb.support.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.platform.sql.Tables;
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

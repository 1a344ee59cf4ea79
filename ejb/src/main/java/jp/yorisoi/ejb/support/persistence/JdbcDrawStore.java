package jp.yorisoi.ejb.support.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.platform.sql.Tables;
import jp.yorisoi.ejb.support.DrawStore;
import jp.yorisoi.ejb.support.domain.Drawn;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.database.DataSources;

/** The SQL of support_draw, and of the sessions that are drawn. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JdbcDrawStore implements DrawStore {
  private static final String NOBODY_IN =
      " AND draw_at IS NULL AND taken = 0"
          + " AND NOT EXISTS (SELECT 1 FROM support_booking b"
          + " WHERE b.session_id = s.id)";
  private static final String COMMIT =
      "UPDATE support_session s SET s.draw_at = ? WHERE s.id = ?" + NOBODY_IN;
  private static final String ADD =
      "INSERT INTO support_draw (session_id, commitment, committed_at, secret) VALUES (?,?,?,?)";
  private static final String DUE =
      "SELECT id FROM support_session WHERE draw_at IS NOT NULL AND drawn_at IS NULL"
          + " AND LEAST(draw_at, closes_at) <= ? AND starts_at > ? AND cancelled_at IS NULL"
          + " ORDER BY id";
  private static final String REVEAL =
      "UPDATE support_draw SET seed = ?, secret = NULL, entries_digest = ?, entries = ?,"
          + " winners = ?, last_lot = ?, tickets = ?, rule = ?, drawn_at = ?"
          + " WHERE session_id = ? AND drawn_at IS NULL";
  private static final String PUBLISHED =
      "SELECT d.commitment, d.seed, d.entries_digest, COALESCE(d.entries,"
          + " (SELECT COUNT(*) FROM support_booking b"
          + " WHERE b.session_id = d.session_id AND b.state = 'ENTERED')),"
          + " COALESCE(d.winners, 0), d.last_lot, COALESCE(d.tickets, 0), COALESCE(d.rule, 0)"
          + " FROM support_draw d WHERE d.session_id = ?";
  private static final String ENTERED =
      "SELECT booking_number FROM support_line_log WHERE session_id = ? AND what = 'ENTERED'"
          + " ORDER BY id";
  private static final String ORDER =
      "SELECT booking_number, points, what = 'WON' FROM support_line_log"
          + " WHERE session_id = ? AND what IN ('WON', 'PLACED') ORDER BY id";

  @Inject private DataSources sources;

  @Override
  public List<SupportSession> undecided(Collection<String> kinds, Instant now) {
    List<Object> values = new ArrayList<>(kinds);
    values.add(Tables.utc(now));
    return tables()
        .select(
            SessionTable.COLUMNS
                + " WHERE kind IN "
                + SlotTable.marks(kinds.size())
                + " AND starts_at > ? AND cancelled_at IS NULL"
                + NOBODY_IN
                + " ORDER BY id",
            SessionTable::session,
            values.toArray());
  }

  @Override
  public boolean commit(long session, Instant at, String commitment, byte[] secret, Instant now) {
    return tables().update(COMMIT, Tables.utc(at), session) == 1
        && tables().update(ADD, session, commitment, Tables.utc(now), secret) == 1;
  }

  @Override
  public List<Long> due(Instant now) {
    return tables().select(DUE, row -> row.getLong(1), Tables.utc(now), Tables.utc(now));
  }

  @Override
  @Transactional(Transactional.TxType.SUPPORTS) // asked before the transaction that draws
  public Optional<Secret> secret(long session) {
    return tables()
        .select(
            "SELECT commitment, secret FROM support_draw"
                + " WHERE session_id = ? AND drawn_at IS NULL",
            row -> new Secret(row.getString(1), row.getBytes(2)),
            session)
        .stream()
        .findFirst();
  }

  @Override
  public List<String> entered(long session) {
    return tables().select(ENTERED, row -> row.getString(1), session);
  }

  @Override
  public void reveal(Drawn drawn, Instant now) {
    String last = drawn.lastLot();
    int revealed =
        tables()
            .update(
                REVEAL,
                drawn.key().seed().text(),
                drawn.key().entries(),
                drawn.won().size() + drawn.placed().size(),
                drawn.won().size(),
                last.isEmpty() ? null : last,
                drawn.key().tickets(),
                drawn.rule(),
                Tables.utc(now),
                drawn.key().session());
    int marked =
        tables()
            .update(
                "UPDATE support_session SET drawn_at = ? WHERE id = ? AND drawn_at IS NULL",
                Tables.utc(now),
                drawn.key().session());
    if (revealed != 1 || marked != 1) {
      throw new IllegalStateException("session " + drawn.key().session() + " is drawn already");
    }
  }

  @Override
  public Optional<Published> published(long session) {
    return tables().select(PUBLISHED, JdbcDrawStore::published, session).stream().findFirst();
  }

  @Override
  public List<Place> order(long session) {
    return tables()
        .select(
            ORDER, row -> new Place(row.getString(1), row.getInt(2), row.getBoolean(3)), session);
  }

  private static Published published(ResultSet row) throws SQLException {
    return new Published(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getInt(4),
        row.getInt(5),
        row.getString(6),
        row.getInt(7),
        row.getInt(8));
  }

  private Tables tables() {
    return new Tables(sources.of(Chain.FRONT), SupportUnavailable::new);
  }
}

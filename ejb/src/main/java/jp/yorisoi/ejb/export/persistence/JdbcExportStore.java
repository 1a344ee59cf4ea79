package jp.yorisoi.ejb.export.persistence;

import static jp.yorisoi.ejb.platform.sql.Tables.instant;
import static jp.yorisoi.ejb.platform.sql.Tables.utc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.export.ExportKind;
import jp.yorisoi.ejb.export.ExportPurpose;
import jp.yorisoi.ejb.export.ExportRequest;
import jp.yorisoi.ejb.export.ExportStore;
import jp.yorisoi.ejb.export.Grounds;
import jp.yorisoi.ejb.export.domain.ExportState;
import jp.yorisoi.ejb.platform.sql.Tables;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.database.DataSources;
import jp.yorisoi.policy.vault.Vaults;

/** Requests to export in the schema that is named; filters and reasons are sealed. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JdbcExportStore implements ExportStore {
  private static final String TABLE = "export_request";
  private static final String ADD =
      "INSERT INTO export_request (id, kind, purpose, parameters, reason, row_count, state,"
          + " asked_by, asked_at, taken_at, expires_at) VALUES (?,?,?,?,?,?,?,?,?,?,?)";
  private static final String SELECT = "SELECT * FROM export_request WHERE ";
  private static final String TO_DECIDE = "state = 'WAITING' AND asked_by <> ? AND expires_at > ?";
  private static final String DECIDE =
      "UPDATE export_request SET state = ?, decided_by = ?, decided_at = ?,"
          + " decided_rows = row_count, decided_digest = ? WHERE id = ? AND state = 'WAITING'"
          + " AND asked_by <> ? AND expires_at > ? AND row_count = ?";
  private static final String OF_ONE_PERSON =
      "SELECT state, row_count, decided_by, taken_at FROM export_request"
          + " WHERE asked_by = ? AND kind = ? AND asked_at >= ? FOR UPDATE";
  private static final String TAKE =
      "UPDATE export_request SET state = 'TAKEN', row_count = ?, taken_at = ?"
          + " WHERE id = ? AND asked_by = ? AND expires_at > ? AND (state = 'READY'"
          + " OR state = 'APPROVED' AND decided_rows >= ? AND decided_digest = ?)";
  private static final String WAIT =
      "UPDATE export_request SET state = 'WAITING', row_count = ?, decided_by = NULL,"
          + " decided_at = NULL, decided_rows = NULL, decided_digest = NULL WHERE id = ? AND state IN ('READY', 'APPROVED')";

  @Inject private DataSources sources;
  @Inject private Vaults vaults;

  @Override
  public void add(Chain chain, ExportRequest request) {
    tables(chain)
        .update(
            ADD,
            request.id(),
            request.kind().name(),
            request.grounds().purpose().name(),
            seal(chain, request.parameters(), "parameters", request.id()),
            seal(chain, request.grounds().reason(), "reason", request.id()),
            request.rows(),
            request.state().name(),
            request.askedBy(),
            utc(request.askedAt()),
            request.takenAt() == null ? null : utc(request.takenAt()),
            utc(request.expiresAt()));
  }

  @Override
  public Optional<ExportRequest> find(Chain chain, String id) {
    return select(chain, "id = ?", id).stream().findFirst();
  }

  @Override
  public List<ExportRequest> own(Chain chain, String who, int limit) {
    return select(chain, "asked_by = ? ORDER BY asked_at DESC, id LIMIT ?", who, limit);
  }

  @Override
  public List<ExportRequest> waiting(Chain chain, String who, Instant now, int limit) {
    return select(chain, TO_DECIDE + " ORDER BY asked_at, id LIMIT ?", who, utc(now), limit);
  }

  @Override
  public int waitingCount(Chain chain, String who, Instant now) {
    return tables(chain)
        .select(
            "SELECT COUNT(*) FROM export_request WHERE " + TO_DECIDE,
            row -> row.getInt(1),
            who,
            utc(now))
        .get(0);
  }

  @Override
  public int takenAlone(
      Chain chain, String who, ExportKind kind, Instant askedSince, Instant takenSince) {
    return tables(chain)
        .select(
            OF_ONE_PERSON,
            row -> {
              Instant taken = instant(row, "taken_at");
              boolean alone = taken != null && row.getString("decided_by") == null;
              return alone && !taken.isBefore(takenSince) ? row.getInt("row_count") : 0;
            },
            who,
            kind.name(),
            utc(askedSince))
        .stream()
        .mapToInt(Integer::intValue)
        .sum();
  }

  @Override
  public boolean decide(
      Chain chain, ExportRequest request, ExportState state, String by, Instant at) {
    return tables(chain)
            .update(
                DECIDE,
                state.name(),
                by,
                utc(at),
                digest(chain, request, request.rows()),
                request.id(),
                by,
                utc(at),
                request.rows())
        == 1;
  }

  @Override
  public boolean take(Chain chain, ExportRequest request, String by, int rows, Instant at) {
    int approved = request.decidedRows() == null ? 0 : request.decidedRows();
    return tables(chain)
            .update(
                TAKE,
                rows,
                utc(at),
                request.id(),
                by,
                utc(at),
                rows,
                digest(chain, request, approved))
        == 1;
  }

  /** Keyed, since what it is made of may hold a name somebody could try. */
  private byte[] digest(Chain chain, ExportRequest request, int rows) {
    return vaults
        .of(chain)
        .keyedHash("export-approved", request.substance(rows).getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void waitAgain(Chain chain, String id, int rows) {
    tables(chain).update(WAIT, rows, id);
  }

  private List<ExportRequest> select(Chain chain, String where, Object... values) {
    return tables(chain).select(SELECT + where, row -> request(chain, row), values);
  }

  private ExportRequest request(Chain chain, ResultSet row) throws SQLException {
    String id = row.getString("id");
    return new ExportRequest(
        id,
        ExportKind.valueOf(row.getString("kind")),
        new Grounds(
            ExportPurpose.valueOf(row.getString("purpose")),
            open(chain, row.getBytes("reason"), "reason", id)),
        open(chain, row.getBytes("parameters"), "parameters", id),
        row.getInt("row_count"),
        ExportState.valueOf(row.getString("state")),
        row.getString("asked_by"),
        instant(row, "asked_at"),
        row.getString("decided_by"),
        instant(row, "decided_at"),
        row.getObject("decided_rows", Integer.class),
        instant(row, "taken_at"),
        instant(row, "expires_at"));
  }

  private byte[] seal(Chain chain, String text, String column, String id) {
    return vaults.of(chain).seal(text.getBytes(StandardCharsets.UTF_8), TABLE, column, id);
  }

  private String open(Chain chain, byte[] sealed, String column, String id) {
    return new String(vaults.of(chain).open(sealed, TABLE, column, id), StandardCharsets.UTF_8);
  }

  private Tables tables(Chain chain) {
    return new Tables(sources.of(chain), ExportsUnavailable::new);
  }
}

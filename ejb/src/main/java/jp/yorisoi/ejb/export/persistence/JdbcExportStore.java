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
  private static final String DECIDE =
      "UPDATE export_request SET state = ?, decided_by = ?, decided_at = ?"
          + " WHERE id = ? AND state = 'WAITING' AND asked_by <> ? AND expires_at > ?";
  private static final String TAKE =
      "UPDATE export_request SET state = 'TAKEN', row_count = ?, taken_at = ?"
          + " WHERE id = ? AND state IN ('READY', 'APPROVED') AND asked_by = ? AND expires_at > ?";
  private static final String WAIT =
      "UPDATE export_request SET state = 'WAITING', row_count = ?, decided_by = NULL,"
          + " decided_at = NULL WHERE id = ? AND state IN ('READY', 'APPROVED')";

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
    return select(
        chain,
        "state = 'WAITING' AND asked_by <> ? AND expires_at > ? ORDER BY asked_at, id LIMIT ?",
        who,
        utc(now),
        limit);
  }

  @Override
  public boolean decide(Chain chain, String id, ExportState state, String by, Instant at) {
    return tables(chain).update(DECIDE, state.name(), by, utc(at), id, by, utc(at)) == 1;
  }

  @Override
  public boolean take(Chain chain, String id, String by, int rows, Instant at) {
    return tables(chain).update(TAKE, rows, utc(at), id, by, utc(at)) == 1;
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

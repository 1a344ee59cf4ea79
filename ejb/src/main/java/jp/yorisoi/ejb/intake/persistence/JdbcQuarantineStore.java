package jp.yorisoi.ejb.intake.persistence;

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
import jp.yorisoi.ejb.intake.IntakeUnavailable;
import jp.yorisoi.ejb.intake.QuarantineStore;
import jp.yorisoi.ejb.intake.QuarantineView;
import jp.yorisoi.ejb.intake.ReceivedPackage;
import jp.yorisoi.ejb.intake.Refusal;
import jp.yorisoi.ejb.intake.RefusalReason;
import jp.yorisoi.ejb.intake.archive.Channel;
import jp.yorisoi.ejb.intake.archive.PackageLimits;
import jp.yorisoi.ejb.kernel.Sha256;
import jp.yorisoi.ejb.platform.sql.Tables;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.database.DataSources;
import jp.yorisoi.policy.vault.Vaults;

/** Refused packages in {@code front}. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JdbcQuarantineStore implements QuarantineStore {
  private static final String INSERT =
      "INSERT INTO quarantine (source, source_number, reason, detail, arrived_at, package,"
          + " package_sha256, package_size, request_id) VALUES (?,?,?,?,?,?,?,?,?)";
  private static final String COLUMNS =
      "SELECT id, source, source_number, reason, detail, arrived_at, package_size,"
          + " acknowledged_at, cleared_at, cleared_by, cleared_note FROM quarantine";

  @Inject private DataSources sources;
  @Inject private Vaults vaults;
  @Inject private CallerContext context;

  @Override
  public Optional<Refusal> find(Channel source, String sourceNumber) {
    return tables()
        .select(
            "SELECT reason, detail FROM quarantine WHERE source = ? AND source_number = ?",
            row -> new Refusal(RefusalReason.ofCode(row.getString(1)), row.getString(2)),
            source.name(),
            sourceNumber)
        .stream()
        .findFirst();
  }

  @Override
  public void add(ReceivedPackage received, Refusal refusal) {
    byte[] archive = received.archive();
    boolean kept = archive.length > 0 && archive.length <= PackageLimits.ARCHIVE_BYTES;
    String key = received.source().name() + "/" + received.sourceNumber();
    tables()
        .update(
            INSERT,
            received.source().name(),
            received.sourceNumber(),
            refusal.reason().code(),
            refusal.detail(),
            utc(received.arrivedAt()),
            kept ? vaults.front().seal(archive, "quarantine", "package", key) : null,
            Sha256.of(archive),
            (long) archive.length,
            context.requestId());
  }

  @Override
  public List<QuarantineView> list(boolean cleared, int offset, int limit) {
    return tables()
        .select(
            COLUMNS + where(cleared) + " ORDER BY arrived_at DESC, id DESC LIMIT ? OFFSET ?",
            row -> view(row, null),
            limit,
            offset);
  }

  @Override
  public int count(boolean cleared) {
    return tables()
        .select("SELECT COUNT(*) FROM quarantine" + where(cleared), row -> row.getInt(1))
        .get(0);
  }

  @Override
  public Optional<QuarantineView> get(long id) {
    return tables().select(COLUMNS + " WHERE id = ?", row -> view(row, note(row, id)), id).stream()
        .findFirst();
  }

  @Override
  public boolean clear(long id, String clearedBy, String note, Instant now) {
    byte[] sealed =
        vaults
            .front()
            .seal(note.getBytes(StandardCharsets.UTF_8), "quarantine", "cleared_note", "" + id);
    return tables()
            .update(
                "UPDATE quarantine SET cleared_at = ?, cleared_by = ?, cleared_note = ?"
                    + " WHERE id = ? AND cleared_at IS NULL",
                utc(now),
                clearedBy,
                sealed,
                id)
        == 1;
  }

  @Override
  public void acknowledged(Channel source, String sourceNumber, Instant now) {
    tables()
        .update(
            "UPDATE quarantine SET acknowledged_at = ?"
                + " WHERE source = ? AND source_number = ? AND acknowledged_at IS NULL",
            utc(now),
            source.name(),
            sourceNumber);
  }

  private static String where(boolean cleared) {
    return cleared ? " WHERE cleared_at IS NOT NULL" : " WHERE cleared_at IS NULL";
  }

  private String note(ResultSet row, long id) throws SQLException {
    byte[] sealed = row.getBytes("cleared_note");
    return sealed == null
        ? null
        : new String(
            vaults.front().open(sealed, "quarantine", "cleared_note", "" + id),
            StandardCharsets.UTF_8);
  }

  private static QuarantineView view(ResultSet row, String note) throws SQLException {
    return new QuarantineView(
        row.getLong("id"),
        row.getString("source"),
        row.getString("source_number"),
        RefusalReason.ofCode(row.getString("reason")),
        row.getString("detail"),
        instant(row, "arrived_at"),
        row.getLong("package_size"),
        instant(row, "acknowledged_at"),
        instant(row, "cleared_at"),
        row.getString("cleared_by"),
        note);
  }

  private Tables tables() {
    return new Tables(sources.of(Chain.FRONT), IntakeUnavailable::new);
  }
}

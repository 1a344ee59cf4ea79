package jp.yorisoi.ejb.gate.persistence;

import static jp.yorisoi.ejb.platform.sql.Tables.instant;
import static jp.yorisoi.ejb.platform.sql.Tables.utc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yorisoi.ejb.gate.AccessLook;
import jp.yorisoi.ejb.gate.GateStore;
import jp.yorisoi.ejb.gate.JsonTree;
import jp.yorisoi.ejb.gate.RestingPackage;
import jp.yorisoi.ejb.gate.StatusUpdate;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.database.DataSources;
import jp.yorisoi.policy.vault.Vaults;

/** The gate's statements on the front schema, with only the rights of the gate's account. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JdbcGateStore implements GateStore {
  private static final String FIND =
      "SELECT source, source_number, procedure_id, procedure_version, arrived_at, package,"
          + " verification, request_id FROM submission WHERE receipt_number = ? AND package IS NOT"
          + " NULL";

  @Inject private DataSources sources;
  @Inject private Vaults vaults;

  /** For the container. */
  public JdbcGateStore() {}

  /**
   * Statements on these tables.
   *
   * @param sources where they are
   * @param vaults what seals
   */
  public JdbcGateStore(DataSources sources, Vaults vaults) {
    this.sources = sources;
    this.vaults = vaults;
  }

  /** Without the keys nothing can be fetched: that is the run's failure and no package's. */
  @Override
  public List<String> waiting(int limit, Instant now) {
    vaults.front();
    vaults.core(); // a package is sealed anew inside: without the keys none of them is to blame
    return query(
        "SELECT receipt_number FROM submission WHERE fetched_at IS NULL"
            + " AND (take_in_next_at IS NULL OR take_in_next_at <= ?)"
            + " ORDER BY arrived_at, receipt_number LIMIT "
            + limit,
        rows -> rows.getString(1),
        utc(now));
  }

  @Override
  public Optional<Map<String, Object>> find(String receiptNumber) {
    return query(FIND, row -> fetched(receiptNumber, row), receiptNumber).stream().findFirst();
  }

  @Override
  public void markFetched(String receiptNumber, Instant at) {
    update(
        "UPDATE submission SET fetched_at = ? WHERE receipt_number = ? AND fetched_at IS NULL",
        utc(at),
        receiptNumber);
  }

  @Override
  public int failures(String receiptNumber) {
    return query(
            "SELECT take_in_failures FROM submission WHERE receipt_number = ?",
            row -> row.getInt(1),
            receiptNumber)
        .stream()
        .findFirst()
        .orElse(0);
  }

  @Override
  public void rest(String receiptNumber, int failures, Instant until, String reason) {
    update(
        "UPDATE submission SET take_in_failures = ?, take_in_next_at = ?, take_in_reason = ?"
            + " WHERE receipt_number = ?",
        failures,
        utc(until),
        reason,
        receiptNumber);
  }

  @Override
  public List<RestingPackage> resting(int limit) {
    return query(
        "SELECT receipt_number, arrived_at, take_in_failures, take_in_reason, take_in_next_at"
            + " FROM submission WHERE fetched_at IS NULL AND take_in_failures > 0"
            + " ORDER BY take_in_failures DESC, arrived_at LIMIT "
            + limit,
        row ->
            new RestingPackage(
                row.getString("receipt_number"),
                instant(row, "arrived_at"),
                row.getInt("take_in_failures"),
                row.getString("take_in_reason"),
                instant(row, "take_in_next_at")));
  }

  @Override
  public boolean publish(StatusUpdate update) {
    byte[] message =
        vaults
            .front()
            .seal(
                update.message().getBytes(StandardCharsets.UTF_8),
                "status_step",
                "message",
                update.receiptNumber() + "/" + update.sequence());
    return update(
            "INSERT IGNORE INTO status_step (receipt_number, sequence, status, message, changed_at)"
                + " VALUES (?,?,?,?,?)",
            update.receiptNumber(),
            update.sequence(),
            update.status(),
            message,
            utc(update.changedAt()))
        == 1;
  }

  @Override
  public boolean publish(AccessLook look) {
    return update(
            "INSERT IGNORE INTO access_look"
                + " (receipt_number, look_key, looked_at, office, purpose, kind)"
                + " SELECT receipt_number, ?, ?, ?, ?, ? FROM submission"
                + " WHERE receipt_number = ? AND pin_hash IS NOT NULL",
            HexFormat.of().parseHex(look.lookKey()),
            utc(look.at()),
            look.office(),
            look.purpose(),
            look.kind(),
            look.receiptNumber())
        == 1;
  }

  @Override
  public Optional<Origin> origin(String receiptNumber) {
    return query(
            "SELECT source, source_number, procedure_id, procedure_version FROM submission"
                + " WHERE receipt_number = ?",
            row -> new Origin(row.getString(1), row.getString(2), row.getString(3), row.getInt(4)),
            receiptNumber)
        .stream()
        .findFirst();
  }

  private Map<String, Object> fetched(String receiptNumber, ResultSet row) throws SQLException {
    byte[] archive =
        vaults.front().open(row.getBytes("package"), "submission", "package", receiptNumber);
    byte[] verification =
        vaults
            .front()
            .open(row.getBytes("verification"), "submission", "verification", receiptNumber);
    Map<String, Object> fields = new HashMap<>();
    fields.put("receiptNumber", receiptNumber);
    fields.put("source", row.getString("source"));
    fields.put("sourceNumber", row.getString("source_number"));
    fields.put("procedureId", row.getString("procedure_id"));
    fields.put("procedureVersion", row.getInt("procedure_version"));
    fields.put("arrivedAt", instant(row, "arrived_at"));
    fields.put("archive", archive);
    fields.put("verification", JsonTree.of(verification));
    fields.put("requestId", row.getString("request_id"));
    return fields;
  }

  private interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  private <T> List<T> query(String sql, RowReader<T> reader, Object... values) {
    try (Connection connection = sources.of(Chain.FRONT).getConnection();
        PreparedStatement select = prepared(connection, sql, values);
        ResultSet rows = select.executeQuery()) {
      List<T> found = new ArrayList<>();
      while (rows.next()) {
        found.add(reader.read(rows));
      }
      return found;
    } catch (SQLException refused) {
      throw new PersistenceException(refused);
    }
  }

  private int update(String sql, Object... values) {
    try (Connection connection = sources.of(Chain.FRONT).getConnection();
        PreparedStatement update = prepared(connection, sql, values)) {
      return update.executeUpdate();
    } catch (SQLException refused) {
      throw new PersistenceException(refused);
    }
  }

  private static PreparedStatement prepared(Connection connection, String sql, Object... values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }
}

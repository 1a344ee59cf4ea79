package jp.yorisoi.ejb.request.persistence;

import static jp.yorisoi.ejb.platform.sql.Tables.instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.kernel.ReceiptNumber;
import jp.yorisoi.ejb.platform.sql.Tables;
import jp.yorisoi.ejb.request.StatusStore;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.database.DataSources;
import jp.yorisoi.policy.vault.Vaults;

/** Sent requests and their published steps in {@code front}; reads only. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JdbcStatusStore implements StatusStore {
  private static final int MOST_LOOKS = 200;

  @Inject private DataSources sources;
  @Inject private Vaults vaults;

  @Override
  public Optional<Sent> find(ReceiptNumber number) {
    return tables()
        .select(
            "SELECT procedure_id, procedure_version, arrived_at, pin_hash FROM submission"
                + " WHERE receipt_number = ?",
            row ->
                new Sent(
                    row.getString("procedure_id"),
                    row.getInt("procedure_version"),
                    instant(row, "arrived_at"),
                    Optional.ofNullable(row.getString("pin_hash"))),
            number.value())
        .stream()
        .findFirst();
  }

  @Override
  public List<Published> steps(ReceiptNumber number) {
    return tables()
        .select(
            "SELECT sequence, status, message, changed_at FROM status_step"
                + " WHERE receipt_number = ? ORDER BY sequence",
            row -> published(number, row),
            number.value());
  }

  @Override
  public List<Look> looks(ReceiptNumber number) {
    return tables()
        .select(
            "SELECT looked_at, office, kind FROM access_look WHERE receipt_number = ?"
                + " ORDER BY looked_at DESC, look_key LIMIT "
                + MOST_LOOKS,
            row ->
                new Look(instant(row, "looked_at"), row.getString("office"), row.getString("kind")),
            number.value());
  }

  private Published published(ReceiptNumber number, ResultSet row) throws SQLException {
    byte[] message =
        vaults
            .front()
            .open(
                row.getBytes("message"),
                "status_step",
                "message",
                number.value() + "/" + row.getInt("sequence"));
    return new Published(
        row.getString("status"),
        new String(message, StandardCharsets.UTF_8),
        instant(row, "changed_at"));
  }

  private Tables tables() {
    return new Tables(sources.of(Chain.FRONT), RequestUnavailable::new);
  }
}

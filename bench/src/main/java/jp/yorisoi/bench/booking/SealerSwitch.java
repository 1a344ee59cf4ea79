package jp.yorisoi.bench.booking;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import jp.yorisoi.launcher.LocalStack;
import jp.yorisoi.launcher.database.Schema;

/**
 * Takes the leases of both sealers away from the application, as another instance would, and gives
 * them back: so the same server runs with its sealer and without.
 */
final class SealerSwitch {
  private static final String OFF =
      "UPDATE job_lease SET held_until = '2099-01-01', holder = 'bench'"
          + " WHERE job = ? AND held_until <= UTC_TIMESTAMP(6)";
  private static final String ON =
      "UPDATE job_lease SET held_until = UTC_TIMESTAMP(6), holder = ''"
          + " WHERE job = ? AND holder = 'bench'";
  private static final String UNSEALED =
      "SELECT COUNT(*) FROM audit_entry e LEFT JOIN audit_seal s ON s.entry_id = e.id"
          + " WHERE s.seq IS NULL";
  private static final Duration LONGEST = Duration.ofSeconds(60);

  private final LocalStack stack;

  SealerSwitch(LocalStack stack) {
    this.stack = stack;
  }

  /** Waits for the end of a run and keeps the next ones from beginning. */
  void off() throws SQLException, InterruptedException {
    for (Schema schema : Schema.values()) {
      long until = System.nanoTime() + LONGEST.toNanos();
      while (update(schema, OFF) == 0) {
        if (System.nanoTime() > until) {
          throw new IllegalStateException("the lease of the sealer of " + schema + " is not free");
        }
        Thread.sleep(20);
      }
    }
  }

  void on() throws SQLException {
    for (Schema schema : Schema.values()) {
      update(schema, ON);
    }
  }

  /** Waits until everything is sealed; says what is not in the end. */
  long drained() throws SQLException, InterruptedException {
    long until = System.nanoTime() + LONGEST.toNanos();
    long left = unsealed();
    while (left > 0 && System.nanoTime() < until) {
      Thread.sleep(200);
      left = unsealed();
    }
    return left;
  }

  long unsealed() throws SQLException {
    try (Connection owner = stack.owner(Schema.FRONT);
        Statement ask = owner.createStatement();
        ResultSet row = ask.executeQuery(UNSEALED)) {
      row.next();
      return row.getLong(1);
    }
  }

  private int update(Schema schema, String sql) throws SQLException {
    try (Connection owner = stack.owner(schema);
        PreparedStatement update = owner.prepareStatement(sql)) {
      update.setString(1, "audit-seal-" + schema.key());
      return update.executeUpdate();
    }
  }
}

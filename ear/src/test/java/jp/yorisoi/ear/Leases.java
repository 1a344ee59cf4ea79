package jp.yorisoi.ear;

import java.sql.SQLException;
import jp.yorisoi.launcher.database.Schema;

/** Holds a job back as another instance would that has its lease and stands still. */
final class Leases {
  private final RunningSystem system;

  Leases(RunningSystem system) {
    this.system = system;
  }

  void hold(Schema schema, String job) throws Exception {
    String sql =
        "UPDATE job_lease SET holder = 'elsewhere', held_until = '2100-01-01'"
            + " WHERE job = ? AND held_until <= UTC_TIMESTAMP(6)";
    RunningSystem.until("held: " + job, () -> system.change(schema, sql, job) == 1);
  }

  void release(Schema schema, String job) throws SQLException {
    system.change(
        schema,
        "UPDATE job_lease SET held_until = '2000-01-01' WHERE job = ? AND holder = 'elsewhere'",
        job);
  }
}

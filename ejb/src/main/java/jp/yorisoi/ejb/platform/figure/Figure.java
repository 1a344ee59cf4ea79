package jp.yorisoi.ejb.platform.figure;

/** A figure that is looked up in a schema: the query names a label and a number. */
enum Figure {
  /** Messages that wait, by topic. */
  OUTBOX_WAITING(
      "yorisoi_outbox_waiting",
      "Messages not delivered yet",
      "topic",
      "SELECT topic, COUNT(*) FROM outbox WHERE delivered_at IS NULL GROUP BY topic"),
  /** Messages the receiver has refused for good, by topic. */
  OUTBOX_PARKED(
      "yorisoi_outbox_parked",
      "Messages refused for good, waiting for staff",
      "topic",
      "SELECT topic, COUNT(*) FROM outbox WHERE delivered_at IS NULL AND parked_at IS NOT NULL"
          + " GROUP BY topic"),
  /** How long the oldest message of a topic has been waiting. */
  OUTBOX_OLDEST(
      "yorisoi_outbox_oldest_seconds",
      "Age of the oldest message not delivered yet",
      "topic",
      "SELECT topic, TIMESTAMPDIFF(SECOND, MIN(created_at), UTC_TIMESTAMP(6)) FROM outbox"
          + " WHERE delivered_at IS NULL GROUP BY topic"),
  /** Audit entries that are not in the chain yet. */
  AUDIT_UNSEALED(
      "yorisoi_audit_unsealed",
      "Audit entries not in the chain yet",
      null,
      "SELECT '', COUNT(*) FROM audit_entry"
          + " WHERE id > (SELECT COALESCE(MAX(entry_id), 0) FROM audit_seal)"),
  /** How far the sealer is behind. */
  AUDIT_LAG(
      "yorisoi_audit_lag_seconds",
      "Age of the oldest audit entry not in the chain yet",
      null,
      "SELECT '', COALESCE(TIMESTAMPDIFF(SECOND, MIN(at), UTC_TIMESTAMP(6)), 0) FROM audit_entry"
          + " WHERE id > (SELECT COALESCE(MAX(entry_id), 0) FROM audit_seal)");

  private final String title;
  private final String help;
  private final String label;
  private final String sql;

  Figure(String title, String help, String label, String sql) {
    this.title = title;
    this.help = help;
    this.label = label;
    this.sql = sql;
  }

  String title() {
    return title;
  }

  String help() {
    return help;
  }

  /** The name of its label, or null for a figure that has one value a schema. */
  String label() {
    return label;
  }

  String sql() {
    return sql;
  }
}

package jp.yorisoi.ejb.platform.figure;

import jp.yorisoi.policy.Chain;

/** A figure that is looked up in a schema: the query names a label and a number. */
enum Figure {
  /** Messages that wait, by topic. */
  OUTBOX_WAITING(
      "yorisoi_outbox_waiting", "Messages not delivered yet", "topic", ofEachTopic("COUNT(*)")),
  /** Messages the receiver has refused for good, by topic. */
  OUTBOX_PARKED(
      "yorisoi_outbox_parked",
      "Messages refused for good, waiting for staff",
      "topic",
      ofEachTopic("COUNT(parked_at)")),
  /** How long the oldest message of a topic has been waiting. */
  OUTBOX_OLDEST(
      "yorisoi_outbox_oldest_seconds",
      "Age of the oldest message not delivered yet",
      "topic",
      ofEachTopic("COALESCE(TIMESTAMPDIFF(SECOND, MIN(created_at), UTC_TIMESTAMP(6)), 0)")),
  /** Packages that failed to become a case and are tried again. */
  TAKE_IN_STUCK(
      "yorisoi_take_in_stuck",
      "Packages that could not be made a case yet",
      null,
      Chain.FRONT,
      "SELECT '', COUNT(*) FROM submission WHERE fetched_at IS NULL AND take_in_failures > 0"),
  /** Values a newer key waits for, by column; changes while the job seals anew. */
  RESEAL_WAITING(
      "yorisoi_reseal_waiting",
      "Values sealed under an older key at the last look",
      "column",
      "SELECT CONCAT(table_name, '.', column_name), waiting FROM reseal_progress"),
  /** Values that did not open when they were to be sealed anew, by column. */
  RESEAL_UNREADABLE(
      "yorisoi_reseal_unreadable",
      "Values that did not open when they were to be sealed anew",
      "column",
      "SELECT CONCAT(table_name, '.', column_name), unreadable FROM reseal_progress"),
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
  private final Chain only;
  private final String sql;

  Figure(String title, String help, String label, String sql) {
    this(title, help, label, null, sql);
  }

  Figure(String title, String help, String label, Chain only, String sql) {
    this.title = title;
    this.help = help;
    this.label = label;
    this.only = only;
    this.sql = sql;
  }

  /**
   * A number of what waits, for every topic that was ever used: one with nothing to deliver shows
   * zero instead of nothing, which an alarm could not tell from an instance that does not look.
   * What was given up waits no longer. Both parts go along the index that begins with the topic.
   */
  private static String ofEachTopic(String number) {
    return "SELECT used.topic, (SELECT "
        + number
        + " FROM outbox WHERE topic = used.topic AND delivered_at IS NULL"
        + " AND given_up_at IS NULL)"
        + " FROM (SELECT DISTINCT topic FROM outbox) used";
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

  /** Whether a schema has what it looks at. */
  boolean isOf(Chain chain) {
    return only == null || only == chain;
  }

  String sql() {
    return sql;
  }
}

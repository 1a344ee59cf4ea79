package jp.yorisoi.ejb.platform.reseal;

import static jp.yorisoi.ejb.platform.sql.Tables.utc;

import java.time.Duration;
import java.time.Instant;
import jp.yorisoi.ejb.platform.sql.Tables;

/** The rows that say how far each column has come; figures are read from them. */
final class ResealProgress {
  /** What an instance sealed that had not heard of the new key yet is found within a day. */
  private static final Duration LOOK_AGAIN = Duration.ofHours(24);

  private static final String DUE =
      "SELECT 1 FROM reseal_progress WHERE table_name = ? AND column_name = ?"
          + " AND epoch = ? AND finished_at > ?";
  private static final String BEGIN =
      "INSERT INTO reseal_progress (table_name, column_name, epoch, waiting, resealed, unreadable,"
          + " begun_at, finished_at) VALUES (?,?,?,?,0,0,?,NULL) ON DUPLICATE KEY UPDATE"
          + " resealed = IF(epoch = VALUES(epoch), resealed, 0), epoch = VALUES(epoch),"
          + " waiting = VALUES(waiting), unreadable = 0, begun_at = VALUES(begun_at),"
          + " finished_at = NULL";
  private static final String ADVANCE =
      "UPDATE reseal_progress SET resealed = resealed + ?, waiting = waiting - ?,"
          + " unreadable = unreadable + ? WHERE table_name = ? AND column_name = ?";
  private static final String FINISH =
      "UPDATE reseal_progress SET waiting = ?, finished_at = ?"
          + " WHERE table_name = ? AND column_name = ?";

  private final Tables tables;

  ResealProgress(Tables tables) {
    this.tables = tables;
  }

  /** Whether a pass is due: none was finished under this epoch, or not for a day. */
  boolean isDue(SealedColumn one, int epoch, Instant now) {
    return tables
        .select(DUE, row -> true, one.table(), one.column(), epoch, utc(now.minus(LOOK_AGAIN)))
        .isEmpty();
  }

  /** A pass begins; so many values are to be sealed anew. */
  void begin(SealedColumn one, int epoch, long waiting, Instant now) {
    tables.update(BEGIN, one.table(), one.column(), epoch, waiting, utc(now));
  }

  /** A part of it is done. */
  void advance(SealedColumn one, int resealed, int unreadable) {
    tables.update(ADVANCE, resealed, resealed, unreadable, one.table(), one.column());
  }

  /** It went to the end; what is left then is to be tried in the next pass, or cannot be opened. */
  void end(SealedColumn one, long left, boolean finished, Instant now) {
    tables.update(FINISH, left, finished ? utc(now) : null, one.table(), one.column());
  }
}

package jp.yorisoi.policy.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import jp.yorisoi.policy.Chain;

/**
 * Chains committed audit entries and anchors the head outside the database.
 *
 * <p>One instance at a time calls {@link #seal} (by lease). Two at once could not fork the chain
 * either: the sequence number is the primary key of {@code audit_seal}, so the slower one fails.
 *
 * <p>One sealer is kept as long as the instance lives: it remembers when it last looked far back
 * for entries whose transactions committed late.
 */
public final class AuditSealer {
  private static final int BATCH = 2000;

  /** What one call seals at most, so that a long backlog does not outlive the lease. */
  private static final int MOST = 20 * BATCH;

  /** Half of the minute after which the verifier reports an entry without a seal. */
  private static final Duration FAR_LOOK_EACH = Duration.ofSeconds(30);

  /** A look between two of these, of a busy second, asks only for what has just come. */
  private static final Duration NEAR_LOOK_EACH = Duration.ofMillis(900);

  private final DataSource source;
  private final AnchorFile anchor;
  private final PrintFile prints;
  private final Clock clock;
  private Instant lookedFar = Instant.EPOCH;
  private Instant lookedNear = Instant.EPOCH;

  /**
   * A sealer of one chain.
   *
   * @param source data source of the schema, used outside container transactions
   * @param anchorDir directory of the anchor files, outside the database
   * @param chain which chain
   * @param clock time written beside seals and anchors
   */
  public AuditSealer(DataSource source, Path anchorDir, Chain chain, Clock clock) {
    this.source = source;
    this.anchor = new AnchorFile(anchorDir.resolve(chain.schema() + ".anchor"));
    this.prints = new PrintFile(anchorDir.resolve(chain.schema() + ".prints"));
    this.clock = clock;
  }

  /**
   * Seals what has been committed since the last time and anchors the new head.
   *
   * @return number of entries sealed by this call
   * @throws ChainBroken if the anchor knows more than the database: rows were taken away
   * @throws SQLException if the database refuses; nothing is sealed then
   * @throws IOException if the head cannot be anchored; the next call does it
   */
  public int seal() throws SQLException, IOException {
    try (Connection connection = source.getConnection()) {
      SealTable table = new SealTable(connection);
      SealTable.Head head = table.head();
      long anchored = anchor.lastSeq();
      if (anchored > head.seq()) {
        throw new ChainBroken("anchor is ahead of the chain at " + head.seq());
      }
      if (anchored < head.seq()) {
        anchorAgain(table, anchored, head);
      }
      int sealed = 0;
      List<SealedEntry> entries;
      do {
        entries = waiting(table);
        if (!entries.isEmpty()) {
          Instant at = clock.instant();
          long first = head.seq() + 1;
          head = table.append(head, entries, at);
          // not before the commit: a sealer that comes second must leave no prints
          prints.write(first, entries);
          anchor.append(head.seq(), head.hash(), at);
          sealed += entries.size();
        }
      } while (entries.size() == BATCH && sealed < MOST);
      return sealed;
    }
  }

  private List<SealedEntry> waiting(SealTable table) throws SQLException {
    Instant now = clock.instant();
    boolean far = !now.isBefore(lookedFar.plus(FAR_LOOK_EACH));
    boolean near = !now.isBefore(lookedNear.plus(NEAR_LOOK_EACH));
    List<SealedEntry> entries =
        table.unsealed(far ? SealTable.FAR : near ? SealTable.NEAR : SealTable.CLOSE, BATCH);
    lookedFar = far ? now : lookedFar;
    lookedNear = far || near ? now : lookedNear;
    return entries;
  }

  /** A crash came between the commit of seals and their anchor. */
  private void anchorAgain(SealTable table, long anchored, SealTable.Head head)
      throws SQLException, IOException {
    for (long first = anchored + 1; first <= head.seq(); first += BATCH) {
      long last = Math.min(first + BATCH - 1, head.seq());
      List<SealedEntry> entries = table.between(first, last);
      if (entries.size() != last - first + 1) {
        throw new ChainBroken("entries are missing behind seal " + anchored);
      }
      prints.write(first, entries);
    }
    anchor.append(head.seq(), head.hash(), clock.instant());
  }
}

package jp.yorisoi.ejb.platform.reseal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import jp.yorisoi.ejb.platform.sql.Tables;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Purpose;
import jp.yorisoi.policy.audit.AuditDetails;
import jp.yorisoi.policy.audit.AuditTrail;
import jp.yorisoi.policy.database.DataSources;
import jp.yorisoi.policy.vault.Vault;
import jp.yorisoi.policy.vault.VaultBroken;
import jp.yorisoi.policy.vault.Vaults;

/**
 * A few values of one column, sealed anew in one transaction with its audit entry.
 *
 * <p>A row that somebody else holds is passed by, so that nobody waits for this job and it cannot
 * be part of a deadlock; and a value is replaced only if it is still the one that was read. Ended
 * at any point it leaves each value sealed under the one key or the other, and both open.
 */
@ApplicationScoped
public class ResealBatch {
  private static final System.Logger LOG = System.getLogger(ResealBatch.class.getName());
  private static final int MOST_VALUES = 50;
  private static final long MOST_BYTES = 4L << 20;

  private DataSources sources;
  private Vaults vaults;
  private AuditTrail trail;

  /** For the container. */
  public ResealBatch() {}

  /**
   * Batches of a system.
   *
   * @param sources where the tables are
   * @param vaults keys of the schemas
   * @param trail where each batch is recorded
   */
  @Inject
  public ResealBatch(DataSources sources, Vaults vaults, AuditTrail trail) {
    this.sources = sources;
    this.vaults = vaults;
    this.trail = trail;
  }

  /**
   * What came of a batch.
   *
   * @param last primary key of the last value looked at, empty when there was none
   * @param resealed how many were sealed anew
   * @param unreadable how many do not open
   */
  public record Done(List<Object> last, int resealed, int unreadable) {}

  private record Found(List<Object> key, long length) {}

  /**
   * Seals the next few values anew. Public for the container's proxy only.
   *
   * @param chain schema
   * @param one column of it
   * @param epoch the newest key
   * @param after primary key to go on behind, empty at the beginning
   * @return what came of it
   * @throws ResealUnavailable if the database refuses; the batch is undone
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public Done next(Chain chain, SealedColumn one, int epoch, List<Object> after) {
    Tables tables = new Tables(sources.of(chain), ResealUnavailable::new);
    Vault vault = vaults.of(chain);
    byte[] newest = Vault.beginning(epoch);
    List<Object> last = List.of();
    int resealed = 0;
    int unreadable = 0;
    long bytes = 0;
    for (Found found : find(tables, one, newest, after)) {
      try {
        resealed += reseal(tables, vault, one, newest, found.key());
      } catch (VaultBroken closed) {
        unreadable++;
        LOG.log(Level.ERROR, "a value of " + one + " does not open", closed);
      }
      last = found.key();
      bytes += found.length();
      if (bytes > MOST_BYTES) {
        break;
      }
    }
    record(chain, tables, one, epoch, new Done(last, resealed, unreadable));
    return new Done(last, resealed, unreadable);
  }

  private void record(Chain chain, Tables tables, SealedColumn one, int epoch, Done done) {
    if (done.resealed() + done.unreadable() == 0) {
      return;
    }
    new ResealProgress(tables).advance(one, done.resealed(), done.unreadable());
    trail.record(
        chain,
        AuditEvent.VALUES_RESEALED,
        Purpose.OPERATION,
        new AuditDetails.Note(
            null,
            null,
            "%s,epoch=%d,resealed=%d,unreadable=%d"
                .formatted(one, epoch, done.resealed(), done.unreadable())));
  }

  private static List<Found> find(
      Tables tables, SealedColumn one, byte[] newest, List<Object> after) {
    List<Object> values = new ArrayList<>();
    values.add(newest);
    values.addAll(after);
    values.add(MOST_VALUES);
    int parts = one.key().size();
    return tables.select(
        one.find(!after.isEmpty()),
        row -> {
          List<Object> key = new ArrayList<>();
          for (int i = 1; i <= parts; i++) {
            key.add(row.getObject(i));
          }
          return new Found(key, row.getLong(parts + 1));
        },
        values.toArray());
  }

  private static int reseal(
      Tables tables, Vault vault, SealedColumn one, byte[] newest, List<Object> key) {
    record Held(byte[] sealed, String place) {}
    List<Object> values = new ArrayList<>();
    values.add(newest);
    values.addAll(key);
    int changed = 0;
    for (Held held :
        tables.select(
            one.read(), row -> new Held(row.getBytes(1), row.getString(2)), values.toArray())) {
      List<Object> change = new ArrayList<>();
      change.add(vault.reseal(held.sealed(), one.table(), one.column(), held.place()));
      change.addAll(key);
      change.add(Vault.markOf(held.sealed()));
      changed += tables.update(one.replace(), change.toArray());
    }
    return changed;
  }
}

package jp.yorisoi.ejb.platform.reseal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import jp.yorisoi.ejb.platform.sql.Tables;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.database.DataSources;
import jp.yorisoi.policy.vault.Vault;
import jp.yorisoi.policy.vault.Vaults;

/**
 * Goes through every sealed column of a schema once a newer key is there, in small batches with
 * pauses. A pass that ends with nothing older left is looked at again after a day, any other in the
 * next run; where nothing is due, it costs a look at the keys and one at each column's progress.
 */
@ApplicationScoped
public class Resealing {
  /** How long one run may take; shorter than its lease. */
  static final Duration RUN = Duration.ofMinutes(4);

  /** Between two batches, for those who work. */
  private static final Duration PAUSE = Duration.ofMillis(50);

  private DataSources sources;
  private Vaults vaults;
  private ResealBatch batches;
  private Clock clock;

  /** For the container. */
  public Resealing() {}

  /**
   * The work of a system.
   *
   * @param sources where the tables are
   * @param vaults keys of the schemas
   * @param batches what seals a few values anew
   * @param clock time written beside the progress
   */
  @Inject
  public Resealing(DataSources sources, Vaults vaults, ResealBatch batches, Clock clock) {
    this.sources = sources;
    this.vaults = vaults;
    this.batches = batches;
    this.clock = clock;
  }

  /**
   * One run over a schema.
   *
   * @param chain schema whose keys this instance has
   * @return what came out, for the lease row
   * @throws InterruptedException if the server stops
   */
  public String run(Chain chain) throws InterruptedException {
    Vault vault = vaults.of(chain);
    if (!vault.hasOlderKeys()) {
      return "one key only";
    }
    Instant end = clock.instant().plus(RUN);
    int epoch = vault.newestEpoch();
    ResealProgress progress = new ResealProgress(tables(chain));
    long resealed = 0;
    for (SealedColumn one : SealedColumns.of(chain)) {
      Instant now = clock.instant();
      if (now.isBefore(end) && progress.isDue(one, epoch, now)) {
        progress.begin(one, epoch, left(chain, one, epoch), now);
        resealed += pass(chain, one, epoch, end);
      }
    }
    return "epoch=" + epoch + " resealed=" + resealed;
  }

  private long pass(Chain chain, SealedColumn one, int epoch, Instant end)
      throws InterruptedException {
    long resealed = 0;
    long unreadable = 0;
    ResealBatch.Done done = batches.next(chain, one, epoch, List.of());
    while (!done.last().isEmpty() && clock.instant().isBefore(end)) {
      resealed += done.resealed();
      unreadable += done.unreadable();
      Thread.sleep(PAUSE.toMillis());
      done = batches.next(chain, one, epoch, done.last());
    }
    if (done.last().isEmpty()) {
      long left = left(chain, one, epoch);
      boolean finished = left <= unreadable;
      new ResealProgress(tables(chain)).end(one, left, finished, clock.instant());
    }
    return resealed + done.resealed();
  }

  private long left(Chain chain, SealedColumn one, int epoch) {
    return tables(chain)
        .select(one.count(), row -> row.getLong(1), (Object) Vault.beginning(epoch))
        .get(0);
  }

  private Tables tables(Chain chain) {
    return new Tables(sources.of(chain), ResealUnavailable::new);
  }
}

package jp.yorisoi.policy.vault;

import java.lang.System.Logger.Level;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/**
 * Keys that are read again when their store says that it changed, so that a new key is taken up
 * without a restart. It is asked every few seconds, and at once when somebody meets an epoch that
 * is unknown. One thread at a time reads; the others go on with what is known. A store that cannot
 * be read does not take away the keys that were read before.
 */
final class RereadKeys implements Keys {
  private static final System.Logger LOG = System.getLogger(RereadKeys.class.getName());
  private static final long PAUSE_NANOS = 2_000_000_000L;

  private final Store store;
  private final LongSupplier nanos;
  private final ReentrantLock reading = new ReentrantLock();
  private volatile KeyRing ring;
  private volatile long lookedAt;
  private Object seen;

  /** A place keys are read from. */
  interface Store {
    /** Something that differs whenever the keys may have changed; cheap. */
    Object mark();

    /** Reads the keys; throws {@link VaultBroken} when that is not possible. */
    KeyRing read();
  }

  RereadKeys(Store store, LongSupplier nanos) {
    this.store = store;
    this.nanos = nanos;
    this.seen = store.mark();
    this.ring = store.read();
    this.lookedAt = nanos.getAsLong();
  }

  @Override
  public KeyRing now() {
    if (nanos.getAsLong() - lookedAt >= PAUSE_NANOS && reading.tryLock()) {
      try {
        look();
      } finally {
        reading.unlock();
      }
    }
    return ring;
  }

  @Override
  public KeyRing having(int epoch) {
    KeyRing known = now();
    if (known.holds(epoch)) {
      return known;
    }
    reading.lock();
    try {
      if (!ring.holds(epoch)) {
        look();
      }
      return ring;
    } finally {
      reading.unlock();
    }
  }

  /** The mark is taken before the reading: what changes in between is read once more. */
  private void look() {
    try {
      Object mark = store.mark();
      if (!Objects.equals(mark, seen)) {
        ring = store.read();
        seen = mark;
        LOG.log(Level.INFO, "keys read again, epoch {0} seals", ring.newestEpoch());
      }
    } catch (VaultBroken unreadable) {
      LOG.log(Level.WARNING, "keys cannot be read again, those known stay", unreadable);
    } finally {
      lookedAt = nanos.getAsLong();
    }
  }
}

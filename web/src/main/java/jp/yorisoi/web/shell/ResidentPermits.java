package jp.yorisoi.web.shell;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How many pages of residents are made at a time. What they may take of the machine has an end, so
 * that staff at the telephone go on working while thousands come; a few wait a moment, in the order
 * they came, the rest are asked to come again at once. Who waits holds a thread of the server: they
 * are so few that threads are left for staff.
 */
final class ResidentPermits {
  private final Semaphore inside;
  private final AtomicInteger waiting = new AtomicInteger();
  private final int mostWaiting;
  private final long patienceMillis;

  ResidentPermits(int mostInside, int mostWaiting, long patienceMillis) {
    this.inside = new Semaphore(mostInside, true);
    this.mostWaiting = mostWaiting;
    this.patienceMillis = patienceMillis;
  }

  /**
   * Enters, or waits a moment for it.
   *
   * @return false when there is no room; who entered has to {@link #leave}
   */
  boolean enter() {
    if (waiting.incrementAndGet() > mostWaiting) {
      waiting.decrementAndGet();
      return inside.tryAcquire();
    }
    try {
      return inside.tryAcquire(patienceMillis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      waiting.decrementAndGet();
    }
  }

  void leave() {
    inside.release();
  }
}

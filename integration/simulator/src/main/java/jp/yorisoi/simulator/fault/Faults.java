package jp.yorisoi.simulator.fault;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The switches of all systems. They are not kept over a restart: a restarted system behaves. */
public final class Faults {

  /** The longest a call hangs, seconds. */
  public static final int LONGEST_HANG = 120;

  private final Map<TargetSystem, Fault> set = new EnumMap<>(TargetSystem.class);
  private int canaryHits;
  private long generation;

  /**
   * Switches a system; calls that hang in it are let go.
   *
   * @param system which
   * @param fault how
   */
  public synchronized void set(TargetSystem system, Fault fault) {
    set.put(system, fault);
    generation++;
    notifyAll();
  }

  /**
   * Counts one call and says how it goes.
   *
   * @param system the system called
   * @return its switch for this call
   */
  public synchronized Fault take(TargetSystem system) {
    Fault fault = of(system);
    set.put(system, fault.afterOneCall());
    return fault;
  }

  /**
   * How a system is switched, without counting a call.
   *
   * @param system which
   * @return its switch
   */
  public synchronized Fault of(TargetSystem system) {
    return set.getOrDefault(system, Fault.NONE);
  }

  /**
   * Waits as long as a hanging system does: until a switch is set anew, or {@value #LONGEST_HANG}
   * seconds.
   *
   * @throws InterruptedException when the process stops
   */
  public synchronized void hang() throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_HANG);
    long before = generation;
    while (generation == before) {
      long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      if (left <= 0) {
        return;
      }
      wait(left);
    }
  }

  /** Counts that somebody followed an external entity of ours. */
  public synchronized void countCanary() {
    canaryHits++;
  }

  /**
   * How often somebody followed an external entity of ours; a careful reader leaves it at zero.
   *
   * @return the count since the start
   */
  public synchronized int canaryHits() {
    return canaryHits;
  }
}

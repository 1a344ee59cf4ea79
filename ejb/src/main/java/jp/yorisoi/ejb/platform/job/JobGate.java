package jp.yorisoi.ejb.platform.job;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Holds the scheduled jobs back until the pages are served: the container fires timers from the
 * moment the session beans are there, and work begun then makes the first page wait. Opened once in
 * the life of an instance and never closed; what was due meanwhile is done in the next run.
 */
@ApplicationScoped
public class JobGate {
  private volatile boolean open;

  /** For the container. */
  public JobGate() {}

  /** Says that the pages are served; jobs run from now on. */
  public void open() {
    open = true;
  }

  /**
   * Asks whether jobs may run.
   *
   * @return true once {@link #open()} was called
   */
  public boolean isOpen() {
    return open;
  }
}

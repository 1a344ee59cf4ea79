package jp.yorisoi.ejb.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import jp.yorisoi.policy.Caller;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.zone.Zones;

/**
 * The frame of every scheduled job: is its zone served here, is it our turn, who calls, what came
 * out. Never throws, since a timer that throws is fired again at once.
 */
@ApplicationScoped
public class JobRunner {
  private static final System.Logger LOG = System.getLogger(JobRunner.class.getName());

  @Inject private JobGate gate;
  @Inject private Zones zones;
  @Inject private JobLeases leases;
  @Inject private CallerContext context;

  /** For the container. */
  public JobRunner() {}

  JobRunner(JobGate gate, Zones zones, JobLeases leases, CallerContext context) {
    this.gate = gate;
    this.zones = zones;
    this.leases = leases;
    this.context = context;
  }

  /** The work of one run. */
  @FunctionalInterface
  public interface Work {
    /**
     * Does the work.
     *
     * @return one word or number for the log and the lease row, e.g. {@code fetched=3}
     * @throws Exception what went wrong; it is logged and the next run tries again
     */
    String run() throws Exception;
  }

  /**
   * Runs a job if the start is over, its zone is served here and no other instance runs it.
   *
   * @param job which job
   * @param work what it does
   */
  public void run(Job job, Work work) {
    if (gate.isOpen()) {
      runAtStart(job, work);
    }
  }

  /**
   * Runs a job as a part of the start, for what the first page needs and the next run of a timer
   * would bring too late.
   *
   * @param job which job
   * @param work what it does
   */
  public void runAtStart(Job job, Work work) {
    if (!zones.serves(job.zone())) {
      return;
    }
    try {
      if (!leases.take(job)) {
        return;
      }
    } catch (SQLException down) {
      LOG.log(Level.WARNING, "job " + job.name() + ": no lease, database refused", down);
      return;
    }
    context.actAs(Caller.job(job.name(), job.zone().code()));
    String result = "failed";
    try {
      result = work.run();
    } catch (Exception failure) {
      LOG.log(Level.WARNING, "job " + job.name() + " failed, next run tries again", failure);
      result = "failed " + failure.getClass().getSimpleName();
    } finally {
      finish(job, result);
    }
  }

  private void finish(Job job, String result) {
    try {
      leases.release(job, result);
    } catch (SQLException down) {
      LOG.log(Level.WARNING, "job " + job.name() + ": lease ends by itself", down);
    }
  }
}

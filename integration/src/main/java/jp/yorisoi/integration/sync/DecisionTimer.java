package jp.yorisoi.integration.sync;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jp.yorisoi.ejb.platform.job.JobRunner;

/** Hands decisions over to the core systems every two seconds. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class DecisionTimer {
  @Inject private JobRunner runner;
  @Inject private DecisionHandOver handOver;

  /** Fires on every instance; the lease decides who works. */
  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false, info = "DecisionTimer")
  public void fire() {
    runner.run(InnerJobs.DECISION, handOver::run);
  }
}

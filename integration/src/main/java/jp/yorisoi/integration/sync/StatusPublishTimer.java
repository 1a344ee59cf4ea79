package jp.yorisoi.integration.sync;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jp.yorisoi.ejb.platform.job.JobRunner;

/** Publishes states of cases outward every two seconds. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class StatusPublishTimer {
  @Inject private JobRunner runner;
  @Inject private StatusPublish publish;

  /** Fires on every instance; the lease decides who works. */
  @Schedule(
      hour = "*",
      minute = "*",
      second = "*/2",
      persistent = false,
      info = "StatusPublishTimer")
  public void fire() {
    runner.run(InnerJobs.STATUS, publish::run);
  }
}

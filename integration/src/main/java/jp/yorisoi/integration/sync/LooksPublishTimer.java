package jp.yorisoi.integration.sync;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jp.yorisoi.ejb.platform.job.JobRunner;

/** Publishes who looked at requests, three times a minute. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class LooksPublishTimer {
  @Inject private JobRunner runner;
  @Inject private LooksPublish publish;

  /** Fires on every instance; the lease decides who works. */
  @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false, info = "looks-publish")
  public void fire() {
    runner.run(InnerJobs.LOOKS, publish::run);
  }
}

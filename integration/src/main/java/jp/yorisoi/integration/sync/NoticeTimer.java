package jp.yorisoi.integration.sync;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jp.yorisoi.ejb.platform.job.JobRunner;

/** Hands notices over to the zone that sends mails every two seconds. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class NoticeTimer {
  @Inject private JobRunner runner;
  @Inject private NoticeHandOver handOver;

  /** Fires on every instance; the lease decides who works. */
  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false, info = "NoticeTimer")
  public void fire() {
    runner.run(InnerJobs.NOTICE, handOver::run);
  }
}

package jp.yorisoi.integration.sync;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jp.yorisoi.ejb.platform.job.JobRunner;

/** Fetches waiting packages into the inner zone every two seconds. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class CaseTakeInTimer {
  @Inject private JobRunner runner;
  @Inject private CaseTakeIn takeIn;

  /** Fires on every instance; the lease decides who works. */
  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false, info = "CaseTakeInTimer")
  public void fire() {
    runner.run(InnerJobs.TAKE_IN, takeIn::run);
  }
}

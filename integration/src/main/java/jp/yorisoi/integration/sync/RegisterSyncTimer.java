package jp.yorisoi.integration.sync;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jp.yorisoi.ejb.platform.job.JobRunner;

/** Looks every ten seconds whether the resident mirror is due to be read again. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class RegisterSyncTimer {
  @Inject private JobRunner runner;
  @Inject private RegisterSync sync;

  /** Fires on every instance; the lease decides who works. */
  @Schedule(
      hour = "*",
      minute = "*",
      second = "*/10",
      persistent = false,
      info = "RegisterSyncTimer")
  public void fire() {
    runner.run(InnerJobs.REGISTER_SYNC, sync::run);
  }
}

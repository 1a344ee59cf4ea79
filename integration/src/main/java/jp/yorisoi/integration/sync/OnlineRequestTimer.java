package jp.yorisoi.integration.sync;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;
import jp.yorisoi.ejb.platform.job.Job;
import jp.yorisoi.ejb.platform.job.JobRunner;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.zone.Zone;

/** Fetches waiting applications every five seconds, on one instance of the LGWAN zone. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class OnlineRequestTimer {
  private static final Job FETCH =
      new Job("online-request-fetch", Zone.LGWAN, Chain.FRONT, Duration.ofMinutes(3));

  @Inject private JobRunner runner;
  @EJB private OnlineRequestFetch fetch;

  /** Fires on every instance; the lease decides who works. */
  @Schedule(
      hour = "*",
      minute = "*",
      second = "*/5",
      persistent = false,
      info = "online-request-fetch")
  public void fire() {
    runner.run(FETCH, fetch::run);
  }
}

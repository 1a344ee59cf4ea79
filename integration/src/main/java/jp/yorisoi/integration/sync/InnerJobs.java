package jp.yorisoi.integration.sync;

import java.time.Duration;
import jp.yorisoi.ejb.platform.job.Job;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.zone.Zone;

/** The scheduled jobs of the inner zone (README: jobs). */
final class InnerJobs {
  static final Job TAKE_IN = job("case-take-in", Duration.ofMinutes(5));
  static final Job REGISTER_SYNC = job("register-sync", Duration.ofHours(2));
  static final Job STATUS = job("status-publish", Duration.ofMinutes(5));
  static final Job LOOKS = job("looks-publish", Duration.ofMinutes(5));
  static final Job NOTICE = job("notice-hand-over", Duration.ofMinutes(5));
  static final Job DECISION = job("decision-hand-over", Duration.ofMinutes(15));

  private InnerJobs() {}

  private static Job job(String name, Duration hold) {
    return new Job(name, Zone.MYNUMBER, Chain.CORE, hold);
  }
}

package jp.yorisoi.integration.sync;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import jp.yorisoi.ejb.platform.job.Job;
import jp.yorisoi.ejb.platform.job.JobRunner;
import jp.yorisoi.ejb.retention.CoreRetentionDesk;
import jp.yorisoi.ejb.retention.Forgotten;
import jp.yorisoi.ejb.retention.FrontRetentionDesk;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.zone.Zone;

/** Forgets personal data nobody needs any more, each night. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class RetentionTimer {
  private static final Duration HOLD = Duration.ofMinutes(30);
  private static final Job FRONT = new Job("retention-front", Zone.LGWAN, Chain.FRONT, HOLD);
  private static final Job CORE = new Job("retention-core", Zone.MYNUMBER, Chain.CORE, HOLD);

  /** What is left then has to wait for the next night. */
  private static final int ROUNDS = 1000;

  @Inject private JobRunner runner;
  @EJB private FrontRetentionDesk front;
  @EJB private CoreRetentionDesk core;

  /** Fires on every instance; the lease decides who works. */
  @Schedule(hour = "3", minute = "40", persistent = false, info = "retention")
  public void fire() {
    runner.run(FRONT, () -> untilNothingIsLeft(front::forget, front::report));
    runner.run(CORE, () -> untilNothingIsLeft(core::forget, core::report));
  }

  /** Round by round, each a short transaction; then the report. */
  static String untilNothingIsLeft(Supplier<Forgotten> round, ToIntFunction<Forgotten> report) {
    Forgotten last = round.get();
    Forgotten all = last;
    for (int rounds = 1; last.total() > 0 && rounds < ROUNDS; rounds++) {
      last = round.get();
      all = all.and(last);
    }
    int held = report.applyAsInt(all);
    return "forgotten=" + all.total() + " held=" + held;
  }
}

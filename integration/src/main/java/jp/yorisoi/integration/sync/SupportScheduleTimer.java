package jp.yorisoi.integration.sync;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;
import jp.yorisoi.ejb.platform.job.Job;
import jp.yorisoi.ejb.platform.job.JobRunner;
import jp.yorisoi.ejb.support.PlanReport;
import jp.yorisoi.ejb.support.SupportPlanDesk;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.zone.Zone;

/** Makes the sessions of the coming weeks, each night and at a start. */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class SupportScheduleTimer {
  private static final Job JOB =
      new Job("support-schedule", Zone.LGWAN, Chain.FRONT, Duration.ofMinutes(5));

  @Inject private JobRunner runner;
  @EJB private SupportPlanDesk desk;

  /** A fresh city has its classes from the first page on. */
  @PostConstruct
  void atStart() {
    runner.runAtStart(JOB, this::plan);
  }

  /** Fires on every instance; the lease decides who works. */
  @Schedule(hour = "3", minute = "10", persistent = false, info = "support-schedule")
  public void fire() {
    runner.run(JOB, this::plan);
  }

  private String plan() {
    PlanReport report = desk.plan();
    return "added=" + report.added() + " short=" + report.missing();
  }
}

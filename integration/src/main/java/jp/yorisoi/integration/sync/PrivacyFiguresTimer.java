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
import java.util.List;
import jp.yorisoi.ejb.gate.GateDesk;
import jp.yorisoi.ejb.platform.job.Job;
import jp.yorisoi.ejb.platform.job.JobRunner;
import jp.yorisoi.ejb.privacy.CoreFiguresDesk;
import jp.yorisoi.ejb.privacy.FrontFiguresDesk;
import jp.yorisoi.ejb.privacy.PrivacyFigure;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.zone.Zone;

/**
 * Counts whose data are held, each hour and at a start, for the public privacy page. The inner zone
 * counts in {@code core} and publishes rounded numbers through the gate; nothing asks it from
 * outside.
 */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class PrivacyFiguresTimer {
  private static final Duration HOLD = Duration.ofMinutes(5);
  private static final Job FRONT = new Job("privacy-figures-front", Zone.LGWAN, Chain.FRONT, HOLD);
  private static final Job CORE = new Job("privacy-figures-core", Zone.MYNUMBER, Chain.CORE, HOLD);

  @Inject private JobRunner runner;
  @EJB private FrontFiguresDesk front;
  @EJB private CoreFiguresDesk core;
  @EJB private GateDesk gate;

  /** A fresh city has its numbers from the first page on. */
  @PostConstruct
  void atStart() {
    runner.runAtStart(FRONT, this::countFront);
    runner.runAtStart(CORE, this::countCore);
  }

  /** Fires on every instance; the lease decides who works. */
  @Schedule(hour = "*", minute = "25", persistent = false, info = "privacy-figures")
  public void fire() {
    runner.run(FRONT, this::countFront);
    runner.run(CORE, this::countCore);
  }

  private String countFront() {
    return "figures=" + front.publish();
  }

  private String countCore() {
    List<PrivacyFigure> counted = core.count();
    gate.publishFigures(counted);
    return "figures=" + counted.size();
  }
}

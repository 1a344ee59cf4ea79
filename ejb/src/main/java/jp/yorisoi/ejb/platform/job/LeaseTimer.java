package jp.yorisoi.ejb.platform.job;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.sql.SQLException;

/** Renews the leases of the jobs that run here every five seconds. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class LeaseTimer {
  private static final System.Logger LOG = System.getLogger(LeaseTimer.class.getName());

  @Inject private JobLeases leases;

  /** Fires on every instance, each for its own leases. */
  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false, info = "lease-renewal")
  public void fire() {
    try {
      leases.renew();
    } catch (SQLException down) {
      LOG.log(Level.WARNING, "leases are not renewed, database refused", down);
    }
  }
}

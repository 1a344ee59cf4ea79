package jp.yorisoi.ejb.platform.figure;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.zone.Zones;

/**
 * Looks what waits up every ten seconds, on each instance of the zone that owns a schema: no lease,
 * since each instance shows its own figures.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class FigureTimer {
  private static final System.Logger LOG = System.getLogger(FigureTimer.class.getName());

  @Inject private Zones zones;
  @Inject private Figures figures;
  @Inject private AuditFigures audit;

  /** Fires on every instance; one for residents alone has nothing to look at. */
  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false, info = "figures")
  public void fire() {
    for (Chain chain : Chain.values()) {
      if (zones.seals(chain)) {
        look(chain);
      }
    }
  }

  private void look(Chain chain) {
    try {
      figures.look(chain);
      audit.look(chain);
    } catch (SQLException down) {
      LOG.log(Level.WARNING, "figures of " + chain.schema() + " stay as they were", down);
    }
  }
}

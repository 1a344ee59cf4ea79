package jp.yorisoi.integration.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.List;
import jp.yorisoi.ejb.gate.GateDesk;
import jp.yorisoi.ejb.procedure.PackageUnreadable;
import jp.yorisoi.ejb.procedure.TakeInDesk;
import jp.yorisoi.policy.CallerContext;

/**
 * Brings waiting packages into the inner zone: read from {@code front}, made a case in {@code
 * core}, then noted as fetched. Killed between the second and the third, the next run takes it in
 * again, which changes nothing.
 */
@ApplicationScoped
public class CaseTakeIn {
  private static final System.Logger LOG = System.getLogger(CaseTakeIn.class.getName());
  private static final int BATCH = 50;

  @Inject private GateDesk gate;
  @Inject private TakeInDesk desk;
  @Inject private CallerContext context;

  /** One run; returns what came out. */
  public String run() {
    List<String> waiting = gate.waiting(BATCH);
    int taken = 0;
    for (String number : waiting) {
      taken += takeIn(number) ? 1 : 0;
    }
    return "taken=" + taken + " of " + waiting.size();
  }

  private boolean takeIn(String number) {
    try {
      gate.fetch(number)
          .ifPresent(
              fetched -> {
                context.continueRequest(fetched.requestId());
                desk.takeIn(fetched);
              });
      gate.markFetched(number);
      LOG.log(Level.INFO, "package {0} taken in", number);
      return true;
    } catch (PackageUnreadable unreadable) {
      LOG.log(Level.ERROR, "package {0} cannot be read in the inner zone; it waits", number);
      return false;
    }
  }
}

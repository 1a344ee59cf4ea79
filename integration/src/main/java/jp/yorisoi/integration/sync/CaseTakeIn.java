package jp.yorisoi.integration.sync;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.List;
import jp.yorisoi.ejb.gate.FetchedPackage;
import jp.yorisoi.ejb.gate.GateDesk;
import jp.yorisoi.ejb.gate.PackageInspection;
import jp.yorisoi.ejb.procedure.TakeInDesk;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.zone.CrossingRefused;

/**
 * Brings waiting packages into the inner zone: read from {@code front}, looked into and cleaned by
 * the gate, made a case in {@code core}, then noted as fetched. Killed before it is noted, the next
 * run takes it in again, which changes nothing. One that cannot become a case rests and is tried
 * again, for as long as it takes; the others go on.
 */
@ApplicationScoped
public class CaseTakeIn {
  private static final System.Logger LOG = System.getLogger(CaseTakeIn.class.getName());
  private static final int BATCH = 50;

  @Inject private GateDesk gate;
  @Inject private PackageInspection inspection;
  @Inject private TakeInDesk desk;
  @Inject private CallerContext context;

  /** For the container. */
  public CaseTakeIn() {}

  CaseTakeIn(GateDesk gate, PackageInspection inspection, TakeInDesk desk, CallerContext context) {
    this.gate = gate;
    this.inspection = inspection;
    this.desk = desk;
    this.context = context;
  }

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
      FetchedPackage fetched =
          gate.fetch(number).orElseThrow(() -> new IllegalStateException("no package is there"));
      context.continueRequest(fetched.requestId());
      desk.takeIn(fetched, inspection.inspect(fetched));
    } catch (RuntimeException failure) { // whatever is wrong with one holds no other
      int failures = gate.rest(number, reason(failure));
      LOG.log(
          Level.ERROR,
          "package " + number + " did not become a case (failure " + failures + "); it rests",
          failure);
      return false;
    }
    gate.markFetched(number);
    LOG.log(Level.INFO, "package {0} taken in", number);
    return true;
  }

  /** What the gate refused says so itself; anything else is named by its kind. */
  private static String reason(RuntimeException failure) {
    Throwable cause =
        failure instanceof EJBException && failure.getCause() != null
            ? failure.getCause()
            : failure;
    return cause instanceof CrossingRefused
        ? cause.getMessage()
        : "failed_" + cause.getClass().getSimpleName();
  }
}

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

  /** What flow {@code take-in-rest} lets through: the id of a document may be long. */
  private static final int LONGEST_REASON = 80;

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
      gate.markFetched(number);
    } catch (RuntimeException failure) { // whatever is wrong with one holds no other
      rest(number, failure);
      return false;
    }
    LOG.log(Level.INFO, "package {0} taken in", number);
    return true;
  }

  private void rest(String number, RuntimeException failure) {
    String how;
    try {
      how = "(failure " + gate.rest(number, reason(failure)) + "); it rests";
    } catch (RuntimeException unnoted) { // what was wrong before is what is to be mended
      failure.addSuppressed(unnoted);
      how = "and that could not be noted; the next run tries it again";
    }
    LOG.log(Level.ERROR, "package " + number + " did not become a case " + how, failure);
  }

  /** What the gate refused says so itself; anything else is named by its kind. */
  private static String reason(RuntimeException failure) {
    Throwable cause =
        failure instanceof EJBException && failure.getCause() != null
            ? failure.getCause()
            : failure;
    String reason =
        cause instanceof CrossingRefused
            ? cause.getMessage()
            : "failed_" + cause.getClass().getSimpleName();
    return reason.substring(0, Math.min(reason.length(), LONGEST_REASON));
  }
}

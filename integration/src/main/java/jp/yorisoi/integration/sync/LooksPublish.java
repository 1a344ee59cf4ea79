package jp.yorisoi.integration.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import jp.yorisoi.ejb.gate.AccessLook;
import jp.yorisoi.ejb.gate.GateDesk;
import jp.yorisoi.ejb.governance.LookBatch;
import jp.yorisoi.ejb.governance.LookDesk;
import jp.yorisoi.ejb.platform.job.SyncCursors;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.zone.CrossingRefused;

/**
 * Takes looks at requests from the sealed audit trail of {@code core} and publishes them through
 * the gate to the owners. How far it came is noted after each batch: killed before, the next run
 * publishes the batch again, which changes nothing.
 */
@ApplicationScoped
public class LooksPublish {
  private static final System.Logger LOG = System.getLogger(LooksPublish.class.getName());
  private static final String CURSOR = "looks-out";

  /** What is left then has to wait for the next run. */
  private static final int ROUNDS = 20;

  @Inject private LookDesk looks;
  @Inject private GateDesk gate;
  @Inject private SyncCursors cursors;

  /** For the container. */
  public LooksPublish() {}

  LooksPublish(LookDesk looks, GateDesk gate, SyncCursors cursors) {
    this.looks = looks;
    this.gate = gate;
    this.cursors = cursors;
  }

  /** One run; returns what came out. */
  public String run() {
    long seal = cursors.position(Chain.CORE, CURSOR).map(Long::parseLong).orElse(0L);
    int published = 0;
    for (int round = 0; round < ROUNDS; round++) {
      LookBatch batch = looks.after(seal);
      if (batch.until() == seal) {
        break;
      }
      for (AccessLook look : batch.looks()) {
        published += publish(look) ? 1 : 0;
      }
      seal = batch.until();
      cursors.set(Chain.CORE, CURSOR, Long.toString(seal));
    }
    return "published=" + published;
  }

  /** What the gate refuses it would refuse again: it is not published and holds no other. */
  private boolean publish(AccessLook look) {
    try {
      return gate.publishLook(look);
    } catch (CrossingRefused refused) {
      LOG.log(Level.ERROR, "a look at " + look.receiptNumber() + " is not published", refused);
      return false;
    }
  }
}

package jp.yorisoi.integration.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.yorisoi.ejb.procedure.CaseMessages;
import jp.yorisoi.integration.allowance.AllowanceReceiver;
import jp.yorisoi.policy.Chain;

/** Hands decisions to the core system of their procedure. */
@ApplicationScoped
public class DecisionHandOver {
  private static final String CHILD_ALLOWANCE = CaseMessages.DECISION + "child-allowance-claim";

  @Inject private OutboxDelivery delivery;
  @Inject private AllowanceReceiver allowance;

  /** One run; returns what came out. */
  public String run() {
    return delivery.run(
        Chain.CORE, CHILD_ALLOWANCE, message -> allowance.handOver(message.payload()));
  }
}

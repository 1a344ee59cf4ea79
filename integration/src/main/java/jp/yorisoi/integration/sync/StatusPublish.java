package jp.yorisoi.integration.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.yorisoi.ejb.gate.GateDesk;
import jp.yorisoi.ejb.procedure.CaseMessages;
import jp.yorisoi.policy.Chain;

/** Takes states of cases from the outbox of {@code core} and publishes them through the gate. */
@ApplicationScoped
public class StatusPublish {
  @Inject private OutboxDelivery delivery;
  @Inject private GateDesk gate;

  /** For the container. */
  public StatusPublish() {}

  StatusPublish(OutboxDelivery delivery, GateDesk gate) {
    this.delivery = delivery;
    this.gate = gate;
  }

  /** One run; returns what came out. */
  public String run() {
    return delivery.run(
        Chain.CORE,
        CaseMessages.STATUS,
        message -> GateFailure.parking(() -> gate.publish(message.payload())));
  }
}

package jp.yorisoi.integration.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.yorisoi.ejb.gate.GateDesk;
import jp.yorisoi.ejb.procedure.CaseMessages;
import jp.yorisoi.policy.Chain;

/** Takes notices from the outbox of {@code core} and hands them through the gate. */
@ApplicationScoped
public class NoticeHandOver {
  @Inject private OutboxDelivery delivery;
  @Inject private GateDesk gate;

  /** One run; returns what came out. */
  public String run() {
    return delivery.run(
        Chain.CORE,
        CaseMessages.NOTICE,
        message ->
            GateFailure.parking(
                () ->
                    gate.handOverNotice(
                        message.orderingKey(), message.messageId(), message.payload())));
  }
}

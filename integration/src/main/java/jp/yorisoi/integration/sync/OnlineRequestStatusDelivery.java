package jp.yorisoi.integration.sync;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.yorisoi.ejb.intake.OnlineRequestFailure;
import jp.yorisoi.ejb.intake.OnlineRequestPort;
import jp.yorisoi.ejb.intake.StatusReport;
import jp.yorisoi.policy.Chain;

/**
 * Tells the online-request service the states of cases that wait in the outbox of {@code front}.
 * The service takes each sequence number once.
 */
@ApplicationScoped
public class OnlineRequestStatusDelivery {
  @Inject private OutboxDelivery delivery;
  @EJB private OnlineRequestPort service;

  /** For the container. */
  public OnlineRequestStatusDelivery() {}

  OnlineRequestStatusDelivery(OutboxDelivery delivery, OnlineRequestPort service) {
    this.delivery = delivery;
    this.service = service;
  }

  /** One run; returns what came out. */
  public String run() {
    return delivery.run(Chain.FRONT, StatusReport.TOPIC, message -> tell(message.payload()));
  }

  private void tell(byte[] payload) throws DeliveryFailure {
    StatusReport status;
    try {
      status = StatusReport.fromJson(payload);
    } catch (IllegalArgumentException broken) {
      throw DeliveryFailure.forGood("payload_not_of_the_form", broken);
    }
    try {
      service.publish(status);
    } catch (OnlineRequestFailure failure) {
      throw failure.kind() == OnlineRequestFailure.Kind.REFUSED
          ? DeliveryFailure.forGood(failure.getMessage(), failure)
          : DeliveryFailure.later(failure.getMessage(), failure);
    }
  }
}

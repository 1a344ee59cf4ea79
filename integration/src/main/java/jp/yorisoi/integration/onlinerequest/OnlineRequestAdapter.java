package jp.yorisoi.integration.onlinerequest;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import jp.yorisoi.ejb.intake.IntakeOutcome;
import jp.yorisoi.ejb.intake.OnlineRequestFailure;
import jp.yorisoi.ejb.intake.OnlineRequestPort;
import jp.yorisoi.ejb.intake.StatusReport;
import jp.yorisoi.ejb.intake.WaitingPage;

/** Serves intake's port to the online-request service. Takes no part in a transaction. */
@Stateless
@Local(OnlineRequestPort.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OnlineRequestAdapter implements OnlineRequestPort {

  @Inject private OnlineRequestSetup setup;

  @Override
  public WaitingPage list(String municipalityCode, Optional<String> after, int limit)
      throws OnlineRequestFailure {
    return setup.gateway().list(municipalityCode, after, limit);
  }

  @Override
  public byte[] fetch(String number) throws OnlineRequestFailure {
    return setup.gateway().fetch(number);
  }

  @Override
  public void acknowledge(String number, IntakeOutcome outcome) throws OnlineRequestFailure {
    setup.gateway().acknowledge(number, outcome);
  }

  @Override
  public void publish(StatusReport status) throws OnlineRequestFailure {
    setup.gateway().publish(status);
  }
}

package jp.yorisoi.integration.timestamp;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jp.yorisoi.ejb.platform.stamp.TimeStampFailure;
import jp.yorisoi.ejb.platform.stamp.TimeStampPort;

/** Serves the port of time stamps with RFC 3161 over HTTP. Takes no part in a transaction. */
@Stateless
@Local(TimeStampPort.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TimeStampAdapter implements TimeStampPort {
  @Inject private TimeStampSetup setup;

  @Override
  public boolean configured() {
    return TimeStampSettings.fromEnvironment().isPresent();
  }

  @Override
  public byte[] stamp(byte[] hash) throws TimeStampFailure {
    return setup.client().stamp(hash);
  }
}

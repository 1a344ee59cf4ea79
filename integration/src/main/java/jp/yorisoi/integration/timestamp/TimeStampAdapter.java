package jp.yorisoi.integration.timestamp;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import jp.yorisoi.ejb.platform.stamp.TimeStampFailure;
import jp.yorisoi.ejb.platform.stamp.TimeStampPort;

/** The authority of the settings; they are read when it is first asked. */
@ApplicationScoped
public class TimeStampAdapter implements TimeStampPort {
  private TimeStampClient client;

  /** For the container. */
  public TimeStampAdapter() {}

  @Override
  public boolean configured() {
    return TimeStampSettings.fromEnvironment().isPresent();
  }

  @Override
  public byte[] stamp(byte[] hash) throws TimeStampFailure {
    return client().stamp(hash);
  }

  private synchronized TimeStampClient client() throws TimeStampFailure {
    if (client == null) {
      Optional<TimeStampSettings> settings = TimeStampSettings.fromEnvironment();
      client =
          new TimeStampClient(
              settings.orElseThrow(() -> new TimeStampFailure("tsa_not_configured", null)));
    }
    return client;
  }
}

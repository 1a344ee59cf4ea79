package jp.yorisoi.integration.timestamp;

import jakarta.enterprise.context.ApplicationScoped;
import jp.yorisoi.ejb.platform.stamp.TimeStampFailure;

/** Makes the one client of this instance when it is first needed. */
@ApplicationScoped
public class TimeStampSetup {
  private TimeStampClient client;

  /** For the container. */
  public TimeStampSetup() {}

  /**
   * The client.
   *
   * @return always the same one
   * @throws TimeStampFailure when no authority is named
   * @throws IllegalStateException when its root cannot be read
   */
  synchronized TimeStampClient client() throws TimeStampFailure {
    if (client == null) {
      client =
          new TimeStampClient(
              TimeStampSettings.fromEnvironment()
                  .orElseThrow(() -> new TimeStampFailure("tsa_not_configured", null)));
    }
    return client;
  }
}

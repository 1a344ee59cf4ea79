package jp.yorisoi.integration.onlinerequest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import jp.yorisoi.ejb.intake.OnlineRequestPort;

/** Makes the one gateway of this instance when it is first needed: other zones need no settings. */
@ApplicationScoped
public class OnlineRequestSetup {
  @Inject private Clock clock;
  private OnlineRequestGateway gateway;

  /**
   * The gateway.
   *
   * @return always the same one
   * @throws jp.yorisoi.policy.setting.SettingMissing when the service is not set up here
   */
  public synchronized OnlineRequestPort gateway() {
    if (gateway == null) {
      gateway =
          new OnlineRequestGateway(
              new OnlineRequestClient(OnlineRequestSettings.fromEnvironment(), clock));
    }
    return gateway;
  }
}

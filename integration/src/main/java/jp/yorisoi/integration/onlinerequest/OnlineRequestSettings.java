package jp.yorisoi.integration.onlinerequest;

import java.time.Duration;
import jp.yorisoi.integration.outgoing.Destination;
import jp.yorisoi.policy.setting.Setting;

/**
 * Settings of the online-request service.
 *
 * @param base its address ({@code YORISOI_ONLINE_REQUEST_URL})
 * @param user our account there ({@code YORISOI_ONLINE_REQUEST_USER})
 * @param password its password ({@code YORISOI_ONLINE_REQUEST_PASSWORD})
 * @param connectTimeout longest time to connect
 * @param totalTimeout longest time for one call, a package of 30 MB included
 */
record OnlineRequestSettings(
    Destination base,
    String user,
    String password,
    Duration connectTimeout,
    Duration totalTimeout) {

  static OnlineRequestSettings fromEnvironment() {
    return new OnlineRequestSettings(
        Destination.ofSetting("YORISOI_ONLINE_REQUEST_URL"),
        Setting.required("YORISOI_ONLINE_REQUEST_USER"),
        Setting.required("YORISOI_ONLINE_REQUEST_PASSWORD"),
        Duration.ofSeconds(2),
        Duration.ofSeconds(15));
  }

  /** The password stays out of logs. */
  @Override
  public String toString() {
    return base + " as " + user;
  }
}

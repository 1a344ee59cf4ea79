package jp.yorisoi.integration.allowance;

import java.time.Duration;
import jp.yorisoi.integration.outgoing.Destination;
import jp.yorisoi.policy.setting.Setting;

/**
 * Where and how the child-allowance core system is told.
 *
 * @param address {@code YORISOI_ALLOWANCE_URL}
 * @param connect longest time to connect, {@code YORISOI_ALLOWANCE_CONNECT_SECONDS}
 * @param answer longest wait for the answer, {@code YORISOI_ALLOWANCE_ANSWER_SECONDS}
 */
record AllowanceSettings(Destination address, Duration connect, Duration answer) {
  private static final int CONNECT_SECONDS = 3;
  private static final int ANSWER_SECONDS = 10;

  static AllowanceSettings fromEnvironment() {
    return new AllowanceSettings(
        Destination.ofSetting("YORISOI_ALLOWANCE_URL"),
        Duration.ofSeconds(Setting.number("YORISOI_ALLOWANCE_CONNECT_SECONDS", CONNECT_SECONDS)),
        Duration.ofSeconds(Setting.number("YORISOI_ALLOWANCE_ANSWER_SECONDS", ANSWER_SECONDS)));
  }
}

package jp.yorisoi.integration.register;

import java.time.Duration;
import jp.yorisoi.integration.outgoing.Destination;
import jp.yorisoi.policy.setting.Setting;

/**
 * Where and how the register is asked.
 *
 * @param address {@code YORISOI_REGISTER_URL}
 * @param connect longest time to connect, {@code YORISOI_REGISTER_CONNECT_SECONDS}
 * @param answer longest wait for the answer, {@code YORISOI_REGISTER_ANSWER_SECONDS}
 */
record RegisterSettings(Destination address, Duration connect, Duration answer) {
  private static final int CONNECT_SECONDS = 3;
  private static final int ANSWER_SECONDS = 20;

  static RegisterSettings fromEnvironment() {
    return new RegisterSettings(
        Destination.ofSetting("YORISOI_REGISTER_URL"),
        Duration.ofSeconds(Setting.number("YORISOI_REGISTER_CONNECT_SECONDS", CONNECT_SECONDS)),
        Duration.ofSeconds(Setting.number("YORISOI_REGISTER_ANSWER_SECONDS", ANSWER_SECONDS)));
  }
}

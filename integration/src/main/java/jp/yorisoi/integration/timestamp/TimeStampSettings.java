package jp.yorisoi.integration.timestamp;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import jp.yorisoi.integration.outgoing.Destination;
import jp.yorisoi.policy.setting.Setting;

/**
 * Settings of the time-stamping authority.
 *
 * @param address the only address that is asked ({@code YORISOI_TSA_URL})
 * @param root PEM file with its root certificates ({@code YORISOI_TSA_ROOT})
 * @param connectTimeout longest time to connect
 * @param totalTimeout longest time for one stamp
 */
record TimeStampSettings(
    Destination address, Path root, Duration connectTimeout, Duration totalTimeout) {

  /** Empty when no authority is named: nothing is stamped then. */
  static Optional<TimeStampSettings> fromEnvironment() {
    return Setting.optional("YORISOI_TSA_URL")
        .map(
            named ->
                new TimeStampSettings(
                    Destination.ofSetting("YORISOI_TSA_URL"),
                    Path.of(Setting.required("YORISOI_TSA_ROOT")),
                    Duration.ofSeconds(3),
                    Duration.ofSeconds(10)));
  }
}

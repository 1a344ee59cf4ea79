package jp.yorisoi.integration.signature;

import java.nio.file.Path;
import java.time.Duration;
import jp.yorisoi.integration.outgoing.Destination;
import jp.yorisoi.policy.setting.Setting;

/**
 * Settings of signature verification.
 *
 * @param trustStore PEM file with the CA certificates ({@code YORISOI_TRUST_STORE})
 * @param ocsp the only address asked for revocation ({@code YORISOI_OCSP_URL}); never one a
 *     certificate names
 * @param connectTimeout longest time to connect to it
 * @param totalTimeout longest time for one question
 */
record SignatureSettings(
    Path trustStore, Destination ocsp, Duration connectTimeout, Duration totalTimeout) {

  static SignatureSettings fromEnvironment() {
    return new SignatureSettings(
        Path.of(Setting.required("YORISOI_TRUST_STORE")),
        Destination.ofSetting("YORISOI_OCSP_URL"),
        Duration.ofSeconds(2),
        Duration.ofSeconds(5));
  }
}

package jp.yorisoi.integration.notice;

import java.nio.file.Path;
import java.time.Duration;
import jp.yorisoi.integration.outgoing.Destination;
import jp.yorisoi.integration.outgoing.MailServer;
import jp.yorisoi.integration.outgoing.StartTls;
import jp.yorisoi.policy.setting.Setting;

/**
 * The mail server.
 *
 * @param server {@code YORISOI_SMTP_HOST} and {@code YORISOI_SMTP_PORT}
 * @param from {@code YORISOI_MAIL_FROM}, the address the city sends from
 * @param tls required unless {@code YORISOI_SMTP_STARTTLS} is {@code false}; {@code
 *     YORISOI_SMTP_ROOT} names the CA certificates to trust
 */
record MailSettings(Destination server, String from, StartTls tls) {
  private static final Duration CONNECT = Duration.ofSeconds(3);
  private static final Duration ANSWER = Duration.ofSeconds(10);

  static MailSettings fromEnvironment() {
    return new MailSettings(
        Destination.ofMailSettings("YORISOI_SMTP_HOST", "YORISOI_SMTP_PORT"),
        Setting.required("YORISOI_MAIL_FROM"),
        new StartTls(
            !"false".equals(Setting.text("YORISOI_SMTP_STARTTLS", "true")),
            Setting.optional("YORISOI_SMTP_ROOT").map(Path::of)));
  }

  MailServer connection() {
    return new MailServer(server, from, CONNECT, ANSWER, tls);
  }
}

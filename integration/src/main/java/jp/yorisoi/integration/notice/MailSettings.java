package jp.yorisoi.integration.notice;

import java.util.Properties;
import jp.yorisoi.policy.setting.Setting;

/**
 * The mail server.
 *
 * @param host {@code YORISOI_SMTP_HOST}
 * @param port {@code YORISOI_SMTP_PORT}
 * @param from {@code YORISOI_MAIL_FROM}, the address the city sends from
 */
record MailSettings(String host, int port, String from) {
  private static final int SMTP = 25;
  private static final String CONNECT_MILLIS = "3000";
  private static final String ANSWER_MILLIS = "10000";

  static MailSettings fromEnvironment() {
    return new MailSettings(
        Setting.required("YORISOI_SMTP_HOST"),
        Setting.number("YORISOI_SMTP_PORT", SMTP),
        Setting.required("YORISOI_MAIL_FROM"));
  }

  Properties properties() {
    Properties properties = new Properties();
    properties.setProperty("mail.transport.protocol", "smtp");
    properties.setProperty("mail.smtp.host", host);
    properties.setProperty("mail.smtp.port", String.valueOf(port));
    properties.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLIS);
    properties.setProperty("mail.smtp.timeout", ANSWER_MILLIS);
    properties.setProperty("mail.smtp.writetimeout", ANSWER_MILLIS);
    properties.setProperty("mail.from", from);
    return properties;
  }
}

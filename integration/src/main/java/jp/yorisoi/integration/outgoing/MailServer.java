package jp.yorisoi.integration.outgoing;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Properties;

/**
 * The one mail server. To whom a mail goes says nothing about where it is sent: every one goes to
 * this server.
 */
public final class MailServer {
  private final Destination destination;
  private final Session session;

  /**
   * Names the server; nothing is connected yet.
   *
   * @param destination where it listens
   * @param sender address bounces go to
   * @param connect longest time to connect
   * @param answer longest time to wait for an answer
   * @param tls how the connection is protected
   * @throws IllegalStateException when the certificates to trust cannot be read
   */
  public MailServer(
      Destination destination, String sender, Duration connect, Duration answer, StartTls tls) {
    this.destination = destination;
    Properties properties = properties(destination, sender, connect, answer);
    properties.putAll(tls.properties());
    this.session = Session.getInstance(properties);
  }

  private static Properties properties(
      Destination destination, String sender, Duration connect, Duration answer) {
    String answerMillis = String.valueOf(answer.toMillis());
    Properties properties = new Properties();
    properties.setProperty("mail.transport.protocol", "smtp");
    properties.setProperty("mail.smtp.host", destination.host());
    properties.setProperty("mail.smtp.port", String.valueOf(destination.port()));
    properties.setProperty("mail.smtp.connectiontimeout", String.valueOf(connect.toMillis()));
    properties.setProperty("mail.smtp.timeout", answerMillis);
    properties.setProperty("mail.smtp.writetimeout", answerMillis);
    properties.setProperty("mail.from", sender);
    return properties;
  }

  /** What a message for this server is made with. */
  public Session session() {
    return session;
  }

  /** Host of the server, as it stands in the ids of its mails. */
  public String host() {
    return destination.host();
  }

  /**
   * Sends a message.
   *
   * @param message made with {@link #session}
   * @throws MessagingException when the server does not take it
   */
  public void send(MimeMessage message) throws MessagingException {
    Transport.send(message);
  }
}

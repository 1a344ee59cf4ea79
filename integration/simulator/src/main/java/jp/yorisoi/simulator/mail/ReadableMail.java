package jp.yorisoi.simulator.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A mail with its encodings undone, as a person reads it.
 *
 * @param from who sent it
 * @param to who gets it
 * @param subject its subject
 * @param text its text; parts that are no text are named only
 */
public record ReadableMail(String from, String to, String subject, String text) {

  private static final Logger LOG = Logger.getLogger(ReadableMail.class.getName());

  /**
   * Decodes a mail; one that cannot be decoded says so and is shown as it came.
   *
   * @param mail what arrived
   * @return what to show
   */
  public static ReadableMail of(StoredMail mail) {
    try {
      MimeMessage message =
          new MimeMessage(
              Session.getInstance(new Properties()), new ByteArrayInputStream(mail.source()));
      StringBuilder text = new StringBuilder();
      collect(message, text);
      return new ReadableMail(
          header(message, "From"),
          header(message, "To"),
          header(message, "Subject"),
          text.toString().strip());
    } catch (MessagingException | IOException e) {
      LOG.log(Level.WARNING, "A mail could not be decoded", e);
      return new ReadableMail(
          "",
          "",
          "（解読できません）",
          new String(mail.source(), java.nio.charset.StandardCharsets.ISO_8859_1));
    }
  }

  private static String header(MimeMessage message, String name)
      throws MessagingException, IOException {
    String raw = message.getHeader(name, ", ");
    return raw == null ? "" : MimeUtility.decodeText(MimeUtility.unfold(raw));
  }

  private static void collect(Part part, StringBuilder text)
      throws MessagingException, IOException {
    Object content = part.getContent();
    if (content instanceof Multipart multipart) {
      for (int i = 0; i < multipart.getCount(); i++) {
        BodyPart child = multipart.getBodyPart(i);
        collect(child, text);
      }
    } else if (content instanceof String string) {
      text.append(string).append('\n');
    } else {
      text.append("［添付: ").append(part.getContentType()).append("］\n");
    }
  }
}

package jp.yorisoi.integration.notice;

import static jp.yorisoi.ejb.platform.json.JsonText.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.StringReader;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.support.NoticeMessage;
import jp.yorisoi.integration.outgoing.MailServer;
import jp.yorisoi.integration.sync.DeliveryFailure;
import jp.yorisoi.policy.number.IndividualNumber;

/**
 * Sends notices as mail. The Message-ID is made from the id of the message, so that a mail sent
 * twice after a crash is one to the mail system that receives it.
 */
@ApplicationScoped
public class MailReceiver {
  @Inject private Cities cities;
  private volatile MailSettings settings;

  /** For the container. */
  public MailReceiver() {}

  MailReceiver(MailSettings settings, Cities cities) {
    this.settings = settings;
    this.cities = cities;
  }

  /**
   * Sends one notice.
   *
   * @param messageId id of the message
   * @param payload {@code {"to","subject","body"}}
   * @throws DeliveryFailure for good, when the address is refused or no mail can be made; later,
   *     when the server is not there
   */
  public void send(String messageId, byte[] payload) throws DeliveryFailure {
    if (settings == null) {
      settings = MailSettings.fromEnvironment();
    }
    MailServer server = settings.connection();
    try {
      server.send(message(server, messageId, payload));
    } catch (JsonException | NullPointerException | ClassCastException broken) {
      throw DeliveryFailure.forGood("mail_message_impossible", broken);
    } catch (AddressException wrong) {
      throw DeliveryFailure.forGood("mail_address_wrong", wrong);
    } catch (SendFailedException refused) {
      throw refused.getInvalidAddresses() != null && refused.getInvalidAddresses().length > 0
          ? DeliveryFailure.forGood("mail_address_refused", refused)
          : DeliveryFailure.later("mail_not_sent", refused);
    } catch (MessagingException | UnsupportedEncodingException broken) {
      throw DeliveryFailure.later("mail_not_sent", broken);
    }
  }

  /**
   * Sends one message about a booking.
   *
   * @param messageId id of the message
   * @param notice what to send
   * @throws DeliveryFailure as above
   */
  public void send(String messageId, NoticeMessage notice) throws DeliveryFailure {
    send(
        messageId,
        JSON.createObjectBuilder()
            .add("to", notice.to())
            .add("subject", notice.subject())
            .add("body", notice.body())
            .build()
            .toString()
            .getBytes(StandardCharsets.UTF_8));
  }

  private MimeMessage message(MailServer server, String messageId, byte[] payload)
      throws MessagingException, UnsupportedEncodingException {
    JsonObject notice;
    try (var reader =
        JSON.createReader(new StringReader(new String(payload, StandardCharsets.UTF_8)))) {
      notice = reader.readObject();
    }
    NoticeMail mail = new NoticeMail(server.session(), messageId + "@" + server.host());
    String sender = cities.current().mailSender().in(Language.JA);
    mail.setFrom(new InternetAddress(settings.from(), sender, "UTF-8"));
    mail.setRecipient(Message.RecipientType.TO, new InternetAddress(notice.getString("to"), true));
    // written without individual numbers; looked at again since what is sent cannot be called back
    mail.setSubject(IndividualNumber.masked(notice.getString("subject")), "UTF-8");
    mail.setText(IndividualNumber.masked(notice.getString("body")), "UTF-8");
    mail.setSentDate(new Date());
    return mail;
  }
}

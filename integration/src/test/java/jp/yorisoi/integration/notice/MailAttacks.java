package jp.yorisoi.integration.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.json.Json;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.integration.outgoing.Destinations;
import jp.yorisoi.integration.outgoing.StartTls;
import jp.yorisoi.integration.sync.DeliveryFailure;
import jp.yorisoi.policy.attack.AttackRunner;
import jp.yorisoi.policy.attack.TrapServer;

/** Notices whose address, subject or text somebody hostile had a hand in. */
public final class MailAttacks {
  private MailAttacks() {}

  /**
   * Adds the kinds of this class.
   *
   * @param runner where to
   * @return the same runner
   */
  public static AttackRunner in(AttackRunner runner) {
    return runner.kind("mail", MailAttacks::sent);
  }

  /** {@code to ;; subject ;; body}. */
  private static String sent(String written) throws MessagingException {
    GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    try (TrapServer trap = new TrapServer()) {
      String[] parts = written.replace("{authority}", trap.authority()).split(" ;; ");
      String outcome = send(server, parts);
      assertThat(trap.asked()).isEmpty();
      return outcome;
    } finally {
      server.stop();
    }
  }

  private static String send(GreenMail server, String[] parts) throws MessagingException {
    MailReceiver receiver =
        new MailReceiver(
            new MailSettings(
                Destinations.of("smtp://127.0.0.1:" + server.getSmtp().getPort()),
                "noreply@example.jp",
                StartTls.OFF),
            Cities.serving("yasugi"));
    byte[] payload =
        Json.createObjectBuilder()
            .add("to", parts[0])
            .add("subject", parts[1])
            .add("body", parts[2])
            .build()
            .toString()
            .getBytes(StandardCharsets.UTF_8);
    try {
      receiver.send("2611-000001-3-n5", payload);
    } catch (DeliveryFailure refused) {
      assertThat(refused.isForGood()).isTrue();
      assertThat(server.getReceivedMessages()).isEmpty();
      return "refused, no mail";
    }
    assertThat(server.getReceivedMessages()).hasSize(1);
    MimeMessage mail = server.getReceivedMessages()[0];
    assertThat(mail.getAllRecipients()).containsExactly(new InternetAddress("hanako@example.jp"));
    assertThat(mail.getHeader("Bcc")).isNull();
    return "one mail to one";
  }
}

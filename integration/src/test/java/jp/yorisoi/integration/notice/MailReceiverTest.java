package jp.yorisoi.integration.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.json.Json;
import jakarta.mail.Message;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.integration.outgoing.Destinations;
import jp.yorisoi.integration.outgoing.StartTls;
import jp.yorisoi.integration.sync.DeliveryFailure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailReceiverTest {
  private static final String ID = "2611-000001-3-n5";
  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  @BeforeEach
  void start() {
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  private static MailReceiver receiver(int port) {
    return new MailReceiver(
        new MailSettings(
            Destinations.of("smtp://127.0.0.1:" + port), "noreply@example.jp", StartTls.OFF),
        Cities.serving("yasugi"));
  }

  private MailReceiver receiver() {
    return receiver(server.getSmtp().getPort());
  }

  private static byte[] notice(String to) {
    return Json.createObjectBuilder()
        .add("to", to)
        .add("subject", "【安来市】児童手当の認定のお知らせ")
        .add("body", "葛󠄀城 𠮷江 様\n\n認定しました。\n")
        .build()
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }

  private DeliveryFailure failure(MailReceiver receiver, String to) {
    return catchThrowableOfType(DeliveryFailure.class, () -> receiver.send(ID, notice(to)));
  }

  @Test
  void a_notice_arrives_with_every_character() throws Exception {
    receiver().send(ID, notice("hanako@example.jp"));
    MimeMessage mail = server.getReceivedMessages()[0];
    assertThat(mail.getSubject()).isEqualTo("【安来市】児童手当の認定のお知らせ");
    assertThat(mail.getContent().toString()).contains("葛󠄀城 𠮷江 様");
    InternetAddress from = (InternetAddress) mail.getFrom()[0];
    assertThat(from.getAddress()).isEqualTo("noreply@example.jp");
    assertThat(from.getPersonal()).contains("安来市");
    assertThat(mail.getRecipients(Message.RecipientType.TO))
        .containsExactly(new InternetAddress("hanako@example.jp"));
  }

  @Test
  void sent_twice_after_a_crash_it_is_one_mail_by_its_id() throws Exception {
    receiver().send(ID, notice("hanako@example.jp"));
    receiver().send(ID, notice("hanako@example.jp"));
    assertThat(server.getReceivedMessages()).hasSize(2);
    assertThat(Arrays.stream(server.getReceivedMessages()).map(MailReceiverTest::id).distinct())
        .containsExactly("<" + ID + "@127.0.0.1>");
  }

  private static String id(MimeMessage mail) {
    try {
      return mail.getMessageID();
    } catch (jakarta.mail.MessagingException broken) {
      throw new IllegalStateException(broken);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "not an address",
        "a@b@c",
        "one@example.jp, two@example.jp",
        "hanako@example.jp\nBcc: all@example.jp"
      })
  void what_is_not_one_address_is_for_staff_and_nothing_is_sent(String to) {
    assertThat(failure(receiver(), to).isForGood()).isTrue();
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"550 no such user, true", "450 mailbox busy, false"})
  void a_recipient_refused_for_good_is_for_staff_one_refused_now_is_tried_again(
      String answer, boolean forGood) throws Exception {
    try (RefusingMailServer refusing = new RefusingMailServer(answer)) {
      assertThat(failure(receiver(refusing.port()), "hanako@example.jp").isForGood())
          .isEqualTo(forGood);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "not json", "{\"to\": 1}"})
  void what_is_no_notice_is_for_staff(String payload) {
    DeliveryFailure failure =
        catchThrowableOfType(
            DeliveryFailure.class,
            () -> receiver().send(ID, payload.getBytes(StandardCharsets.UTF_8)));
    assertThat(failure.isForGood()).isTrue();
  }

  @Test
  void a_server_that_is_not_there_is_tried_again_and_the_reason_names_nobody() {
    MailReceiver receiver = receiver();
    server.stop();
    DeliveryFailure failure = failure(receiver, "hanako@example.jp");
    assertThat(failure.isForGood()).isFalse();
    assertThat(failure).hasMessage("mail_not_sent");
  }
}

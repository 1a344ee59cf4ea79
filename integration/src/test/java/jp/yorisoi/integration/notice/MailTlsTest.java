package jp.yorisoi.integration.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.integration.outgoing.Destinations;
import jp.yorisoi.integration.outgoing.StartTls;
import jp.yorisoi.integration.sync.DeliveryFailure;
import org.bouncycastle.asn1.x509.GeneralName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A notice leaves over TLS to the server that was meant, or it stays. */
class MailTlsTest {
  private static final byte[] NOTICE =
      "{\"to\":\"hanako@example.jp\",\"subject\":\"s\",\"body\":\"b\"}"
          .getBytes(StandardCharsets.UTF_8);
  private static final GeneralName HERE = new GeneralName(GeneralName.iPAddress, "127.0.0.1");
  private static final GeneralName ELSEWHERE =
      new GeneralName(GeneralName.dNSName, "other.example");

  @TempDir private Path folder;

  private static void send(StartTlsServer server, StartTls tls) throws DeliveryFailure {
    new MailReceiver(
            new MailSettings(
                Destinations.of("smtp://127.0.0.1:" + server.port()), "noreply@example.jp", tls),
            Cities.serving("yasugi"))
        .send("2611-000001-3-n5", NOTICE);
  }

  private static void stays(StartTlsServer server, StartTls tls) {
    DeliveryFailure failure = catchThrowableOfType(DeliveryFailure.class, () -> send(server, tls));
    assertThat(failure.isForGood()).isFalse();
    assertThat(server.heard()).noneMatch(command -> command.endsWith("MAIL"));
  }

  private StartTls trusting(TlsIdentity authority) throws Exception {
    return new StartTls(true, Optional.of(authority.rootIn(folder)));
  }

  @Test
  void it_goes_over_tls_to_a_server_that_proves_its_name() throws Exception {
    TlsIdentity authority = new TlsIdentity();
    try (StartTlsServer server = new StartTlsServer(authority.serverAt(HERE), true)) {
      send(server, trusting(authority));
      assertThat(server.heard())
          .startsWith(
              "clear EHLO", "clear STARTTLS", "tls EHLO", "tls MAIL", "tls RCPT", "tls DATA");
    }
  }

  @Test
  void it_stays_when_the_server_offers_no_tls() throws Exception {
    TlsIdentity authority = new TlsIdentity();
    try (StartTlsServer server = new StartTlsServer(authority.serverAt(HERE), false)) {
      stays(server, trusting(authority));
    }
  }

  @Test
  void it_stays_when_the_certificate_is_of_another_name() throws Exception {
    TlsIdentity authority = new TlsIdentity();
    try (StartTlsServer server = new StartTlsServer(authority.serverAt(ELSEWHERE), true)) {
      stays(server, trusting(authority));
    }
  }

  @Test
  void it_stays_when_nobody_trusted_vouches_for_the_server() throws Exception {
    StartTls other = trusting(new TlsIdentity());
    try (StartTlsServer server = new StartTlsServer(new TlsIdentity().serverAt(HERE), true)) {
      stays(server, other);
    }
    try (StartTlsServer server = new StartTlsServer(new TlsIdentity().serverAt(HERE), true)) {
      stays(server, new StartTls(true, Optional.empty()));
    }
  }
}

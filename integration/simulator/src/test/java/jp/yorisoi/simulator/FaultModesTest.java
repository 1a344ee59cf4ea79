package jp.yorisoi.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultModesTest {

  private static final String LOGIN = "{\"user\":\"yorisoi\",\"password\":\"mogi-mogi\"}";

  private static SimulatorFixture simulator;

  @BeforeAll
  static void start() throws Exception {
    simulator = SimulatorFixture.shared();
  }

  @AfterEach
  void reset() throws Exception {
    for (String system : List.of("online-request", "ocsp", "mail")) {
      simulator.fault("{\"system\":\"%s\",\"mode\":\"none\"}".formatted(system));
    }
  }

  @Test
  void fault_lasts_as_many_calls_as_asked() throws Exception {
    simulator.fault("{\"system\":\"online-request\",\"mode\":\"fault\",\"count\":2}");
    assertThat(List.of(login(), login(), login())).containsExactly(500, 500, 200);
  }

  @Test
  void fault_without_count_lasts_until_reset() throws Exception {
    simulator.fault("{\"system\":\"online-request\",\"mode\":\"fault\"}");
    assertThat(List.of(login(), login(), login())).containsOnly(500);
    reset();
    assertThat(login()).isEqualTo(200);
  }

  @Test
  void hanging_call_gets_no_answer_and_is_let_go_by_reset() throws Exception {
    simulator.fault("{\"system\":\"online-request\",\"mode\":\"hang\",\"count\":1}");
    assertThatThrownBy(
            () ->
                simulator.send(
                    "POST", "/online-request/api/login", null, LOGIN, Duration.ofMillis(400)))
        .isInstanceOf(HttpTimeoutException.class);
    assertThat(login()).isEqualTo(200);
  }

  @Test
  void slow_call_is_answered_late() throws Exception {
    simulator.fault("{\"system\":\"online-request\",\"mode\":\"slow\",\"count\":1,\"millis\":300}");
    long start = System.nanoTime();
    assertThat(login()).isEqualTo(200);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(290));
  }

  @Test
  void refused_call_finds_a_closed_connection() throws Exception {
    // a client may try a second connection by itself
    simulator.fault("{\"system\":\"online-request\",\"mode\":\"refuse\"}");
    assertThatThrownBy(FaultModesTest::login).isInstanceOf(IOException.class);
  }

  @Test
  void ocsp_says_try_later() throws Exception {
    simulator.fault("{\"system\":\"ocsp\",\"mode\":\"fault\",\"count\":1}");
    HttpResponse<byte[]> answer = simulator.send("POST", "/ocsp", null, "x");
    assertThat(answer.body()).containsExactly(0x30, 0x03, 0x0A, 0x01, 0x03);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"system\":\"nobody\",\"mode\":\"fault\"}",
        "{\"system\":\"register\",\"mode\":\"explode\"}",
        "{\"system\":\"mail\",\"mode\":\"xxe\"}",
        "{\"system\":\"register\",\"mode\":\"slow\",\"millis\":999999}"
      })
  void impossible_switches_are_refused(String order) throws Exception {
    assertThat(simulator.send("POST", "/faults", null, order).statusCode()).isEqualTo(400);
  }

  @Test
  void mail_is_kept_once_per_message_id_and_shown_escaped() throws Exception {
    String mail =
        "Message-ID: <one@yorisoi>\r\nTo: a@example.jp\r\nSubject: =?UTF-8?B?8KCut+eUsA==?=\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n<script>";
    assertThat(smtp(mail)).startsWith("250");
    assertThat(smtp(mail)).startsWith("250");
    String list = SimulatorFixture.text(simulator.send("GET", "/mailbox/", null, null));
    assertThat(list).contains("𠮷田").contains("2 回").containsOnlyOnce("href=\"/mailbox/1\"");
    assertThat(SimulatorFixture.text(simulator.send("GET", "/mailbox/1", null, null)))
        .contains("&lt;script&gt;")
        .doesNotContain("<script");
    simulator.fault("{\"system\":\"mail\",\"mode\":\"fault\",\"count\":1}");
    assertThat(smtp(mail)).startsWith("451");
  }

  @Test
  void a_late_mail_is_kept_before_its_sender_hears_so() throws Exception {
    simulator.fault("{\"system\":\"mail\",\"mode\":\"late\",\"count\":1,\"millis\":20000}");
    String mail =
        "Message-ID: <late@yorisoi>\r\nTo: a@example.jp\r\nSubject: kept already\r\n\r\ntext";
    CompletableFuture<String> answer =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return smtp(mail);
              } catch (IOException gone) {
                throw new UncheckedIOException(gone);
              }
            });
    while (!SimulatorFixture.text(simulator.send("GET", "/mailbox/", null, null))
        .contains("kept already")) {
      assertThat(answer).as("the answer of a mail that is not kept yet").isNotDone();
    }
    assertThat(answer).isNotDone();
  }

  @Test
  void a_late_call_is_answered_rightly_in_the_end() throws Exception {
    simulator.fault("{\"system\":\"online-request\",\"mode\":\"late\",\"count\":1,\"millis\":300}");
    long start = System.nanoTime();
    assertThat(login()).isEqualTo(200);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(290));
  }

  @Test
  void index_page_is_labelled_and_shows_what_is_held() throws Exception {
    String number = simulator.make("{\"count\":1,\"bad\":\"wrong-hash\"}").get(0);
    HttpResponse<byte[]> page = simulator.send("GET", "/", null, null);
    assertThat(SimulatorFixture.text(page)).contains("模擬", number, "ハッシュ不一致", "故障のスイッチ");
    assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
    assertThat(simulator.send("GET", "/simulator.css", null, null).statusCode()).isEqualTo(200);
    assertThat(simulator.send("GET", "/../etc/passwd", null, null).statusCode()).isEqualTo(404);
  }

  @Test
  void everything_listens_on_loopback_only() throws Exception {
    List<InetAddress> others =
        NetworkInterface.networkInterfaces()
            .flatMap(NetworkInterface::inetAddresses)
            .filter(address -> !address.isLoopbackAddress())
            .toList();
    for (int port : List.of(simulator.port(), simulator.smtpPort())) {
      for (InetAddress other : others) {
        assertThatThrownBy(() -> new Socket(other, port).close())
            .as("%s:%d", other, port)
            .isInstanceOf(IOException.class);
      }
      new Socket(InetAddress.getByName("127.0.0.1"), port).close();
    }
  }

  private static int login() throws Exception {
    return simulator.api("POST", "/login", null, LOGIN).statusCode();
  }

  /** Sends a mail by hand and gives the first answer that is no success, or the last one. */
  private static String smtp(String mail) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", simulator.smtpPort());
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))) {
      OutputStream out = socket.getOutputStream();
      String answer = in.readLine();
      for (String command :
          List.of(
              "HELO test",
              "MAIL FROM:<y@example.jp>",
              "RCPT TO:<a@example.jp>",
              "DATA",
              mail + "\r\n.")) {
        out.write((command + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
        answer = in.readLine();
        if (!answer.matches("[23].*")) {
          return answer;
        }
      }
      return answer;
    }
  }
}

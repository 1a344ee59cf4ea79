package jp.yorisoi.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MessagesTest {
  private static final String TOKEN = "mogi-mogi";
  private static SimulatorFixture simulator;

  @BeforeAll
  static void start() throws Exception {
    simulator = SimulatorFixture.shared();
  }

  private static int sms(String token, String id, String to, String text) throws Exception {
    String body = "{\"clientId\":\"%s\",\"to\":\"%s\",\"text\":\"%s\"}".formatted(id, to, text);
    return simulator.send("POST", "/sms/messages", token, body).statusCode();
  }

  private static int line(String key, String to) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(simulator.base + "/line/bot/pnp/push"))
            .header("Authorization", "Bearer " + TOKEN)
            .header("X-Line-Retry-Key", key)
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "{\"to\":\"" + to + "\",\"messages\":[{\"type\":\"text\",\"text\":\"席\"}]}"))
            .build();
    return HttpClient.newHttpClient()
        .send(request, HttpResponse.BodyHandlers.ofString())
        .statusCode();
  }

  private static String read(String path) throws Exception {
    return new String(simulator.send("GET", path, null, null).body(), StandardCharsets.UTF_8);
  }

  @Test
  void a_short_message_is_kept_once_by_the_id_of_its_sender() throws Exception {
    assertThat(sms(TOKEN, "sms-once", "09012345678", "予約")).isEqualTo(202);
    assertThat(sms(TOKEN, "sms-once", "09012345678", "予約")).isEqualTo(200);
    assertThat(read("/state.json")).containsOnlyOnce("sms-once");
    assertThat(read("/messages/")).contains("09012345678", "2 回", "模擬");
  }

  @Test
  void the_gateway_refuses_strangers_landlines_and_long_texts() throws Exception {
    assertThat(sms("wrong", "sms-bad", "09012345678", "x")).isEqualTo(401);
    assertThat(sms(TOKEN, "sms-bad", "0854000000", "x")).isEqualTo(422);
    assertThat(sms(TOKEN, "sms-bad", "09012345678", "あ".repeat(661))).isEqualTo(422);
    assertThat(read("/state.json")).doesNotContain("sms-bad");
  }

  @Test
  void line_takes_a_hash_once_by_its_retry_key() throws Exception {
    String key = UUID.randomUUID().toString();
    assertThat(line(key, "a".repeat(64))).isEqualTo(202);
    assertThat(line(key, "a".repeat(64))).isEqualTo(409);
    assertThat(line(UUID.randomUUID().toString(), "09012345678")).isEqualTo(400);
    assertThat(line("no-key", "a".repeat(64))).isEqualTo(400);
    assertThat(read("/state.json")).containsOnlyOnce(key);
  }
}

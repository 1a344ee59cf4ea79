package jp.yorisoi.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnlineRequestTest {

  private static final String ACCEPTED =
      "{\"receiptNumber\":\"2611-000001-3\",\"result\":\"accepted\"}";

  private static SimulatorFixture simulator;

  @BeforeAll
  static void start() throws Exception {
    simulator = SimulatorFixture.shared();
  }

  @Test
  void lists_page_by_page_what_waits() throws Exception {
    List<String> made = simulator.make("{\"count\":7}");
    String token = simulator.login();
    List<String> listed = new ArrayList<>();
    String after = "";
    do {
      JsonObject page =
          simulator.json(
              simulator.api(
                  "GET", "/applications?municipality=322067&limit=3&after=" + after, token, null));
      page.getJsonArray("items")
          .getValuesAs(JsonObject.class)
          .forEach(item -> listed.add(item.getString("受付番号")));
      after = page.get("next") == JsonValue.NULL ? null : page.getString("next");
    } while (after != null);
    assertThat(listed).containsAll(made).isSorted().doesNotHaveDuplicates();
    assertThat(
            simulator
                .json(simulator.api("GET", "/applications?municipality=322032", token, null))
                .getJsonArray("items"))
        .isEmpty();
  }

  @Test
  void gives_the_archive_as_listed_and_again_after_the_receipt() throws Exception {
    String number = simulator.make("{\"count\":1}").get(0);
    String token = simulator.login();
    HttpResponse<byte[]> first = simulator.api("GET", "/applications/" + number, token, null);
    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(first.headers().firstValue("Content-Type")).hasValue("application/zip");
    assertThat(
            simulator
                .api("POST", "/applications/" + number + "/receipt", token, ACCEPTED)
                .statusCode())
        .isEqualTo(204);
    assertThat(simulator.api("GET", "/applications/" + number, token, null).body())
        .isEqualTo(first.body());
    String list =
        SimulatorFixture.text(
            simulator.api("GET", "/applications?municipality=322067&limit=200", token, null));
    assertThat(list).doesNotContain(number);
  }

  @Test
  void receipt_is_recorded_once() throws Exception {
    String path = "/applications/" + simulator.make("{\"count\":1}").get(0) + "/receipt";
    String token = simulator.login();
    assertThat(simulator.api("POST", path, token, ACCEPTED).statusCode()).isEqualTo(204);
    assertThat(simulator.api("POST", path, token, ACCEPTED).statusCode()).isEqualTo(204);
    HttpResponse<byte[]> other =
        simulator.api("POST", path, token, "{\"result\":\"rejected\",\"reason\":\"wrong-hash\"}");
    assertThat(other.statusCode()).isEqualTo(409);
    assertThat(simulator.json(other).getString("code")).isEqualTo("receipt-conflict");
  }

  @Test
  void older_status_changes_nothing_and_equal_one_is_idempotent() throws Exception {
    String number = simulator.make("{\"count\":1}").get(0);
    String path = "/applications/" + number + "/status";
    String token = simulator.login();
    assertThat(simulator.api("PUT", path, token, status(2, "50")).statusCode()).isEqualTo(204);
    assertThat(simulator.api("PUT", path, token, status(1, "20")).statusCode()).isEqualTo(204);
    assertThat(simulator.api("PUT", path, token, status(2, "50")).statusCode()).isEqualTo(204);
    assertThat(simulator.api("PUT", path, token, status(2, "60")).statusCode()).isEqualTo(409);
    JsonObject held =
        simulator
            .json(simulator.send("GET", "/state.json", null, null))
            .getJsonArray("applications")
            .getValuesAs(JsonObject.class)
            .stream()
            .filter(application -> application.getString("number").equals(number))
            .findAny()
            .orElseThrow();
    assertThat(held.getJsonObject("status").getString("status")).isEqualTo("50");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "POST|/login|{\"user\":\"yorisoi\",\"password\":\"no\"}|401|credentials-wrong",
        "POST|/login|{\"user\":7}|400|bad-request",
        "POST|/login|[]|400|bad-request",
        "GET|/login||405|method-not-allowed",
        "GET|/applications?municipality=322067||401|token-missing"
      })
  void refuses_with_a_stable_code(String method, String path, String body, int status, String code)
      throws Exception {
    HttpResponse<byte[]> answer = simulator.api(method, path, null, body);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(simulator.json(answer).getString("code")).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GET|/applications||400",
        "GET|/applications?municipality=322067&limit=0||400",
        "GET|/applications?municipality=322067&limit=x||400",
        "GET|/applications/2026010100000001||404",
        "GET|/nothing||404",
        "POST|/applications/2026010100000001/receipt|{\"result\":\"accepted\"}|400",
        "PUT|/applications/2026010100000001/status|{\"sequence\":1,\"status\":\"99\",\"at\":\"2026-11-22T09:00:00+09:00\"}|400",
        "PUT|/applications/2026010100000001/status|{\"sequence\":1,\"status\":\"20\",\"at\":\"2026-11-22T09:00:00+09:00\"}|404"
      })
  void refuses_signed_in_callers_too(String method, String path, String body, int status)
      throws Exception {
    assertThat(simulator.api(method, path, simulator.login(), body).statusCode()).isEqualTo(status);
  }

  @Test
  void unknown_token_and_large_body_are_refused() throws Exception {
    assertThat(
            simulator
                .json(simulator.api("GET", "/applications?municipality=322067", "guess", null))
                .getString("code"))
        .isEqualTo("token-invalid");
    assertThat(simulator.api("POST", "/login", null, " ".repeat(70_000)).statusCode())
        .isEqualTo(413);
  }

  private static String status(int sequence, String code) {
    return "{\"sequence\":%d,\"status\":\"%s\",\"message\":\"お知らせ\",\"at\":\"2026-11-22T09:00:00+09:00\"}"
        .formatted(sequence, code);
  }
}

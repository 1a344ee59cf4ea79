package jp.yorisoi.simulator;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/** A simulator on free ports, and the calls tests make to it. */
final class SimulatorFixture {

  static final String CITY = "322067";

  private final HttpClient client = HttpClient.newHttpClient();
  private final Simulator simulator;
  final String base;

  private static SimulatorFixture shared;

  /** The simulator all tests of this module share: starting one takes seconds. */
  static synchronized SimulatorFixture shared() throws Exception {
    if (shared == null) {
      shared = new SimulatorFixture(Files.createTempDirectory(Path.of("target"), "simulator"));
    }
    return shared;
  }

  private SimulatorFixture(Path data) throws Exception {
    String[] arguments = {
      "--port", "0", "--smtp-port", "0", "--data", data.toString(), "--token-seconds", "600"
    };
    simulator = Simulator.start(Options.of(arguments, Map.of()), Clock.systemUTC());
    base = "http://127.0.0.1:" + simulator.port();
  }

  int port() {
    return simulator.port();
  }

  int smtpPort() {
    return simulator.smtpPort();
  }

  HttpResponse<byte[]> send(String method, String path, String token, String body)
      throws IOException, InterruptedException {
    return send(method, path, token, body, Duration.ofSeconds(20));
  }

  HttpResponse<byte[]> send(String method, String path, String token, String body, Duration timeout)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path))
            .timeout(timeout)
            .method(
                method,
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body));
    if (body != null) {
      request.header("Content-Type", "application/json");
    }
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  JsonObject json(HttpResponse<byte[]> response) {
    return Json.createReader(new StringReader(text(response))).readObject();
  }

  static String text(HttpResponse<byte[]> response) {
    return new String(response.body(), java.nio.charset.StandardCharsets.UTF_8);
  }

  String login() throws IOException, InterruptedException {
    return json(api("POST", "/login", null, "{\"user\":\"yorisoi\",\"password\":\"mogi-mogi\"}"))
        .getString("token");
  }

  HttpResponse<byte[]> api(String method, String path, String token, String body)
      throws IOException, InterruptedException {
    return send(method, "/online-request/api" + path, token, body);
  }

  java.util.List<String> make(String order) throws IOException, InterruptedException {
    return json(send("POST", "/simulate/requests", null, order))
        .getJsonArray("numbers")
        .getValuesAs(jakarta.json.JsonString::getString);
  }

  void fault(String order) throws IOException, InterruptedException {
    send("POST", "/faults", null, order);
  }
}

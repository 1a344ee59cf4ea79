package jp.yorisoi.simulator;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/**
 * The command that asks a running simulator for new requests and prints their numbers, one a line.
 */
public final class RequestCommand {

  private static final Set<String> KNOWN =
      Set.of("count", "bad", "key", "resident", "names", "notice", "write");
  private static final String USAGE =
      "使い方: ./yorisoi simulate request [--count 件数] [--bad 種類] [--key rsa|p384]"
          + " [--resident 宛名番号] [--names unusual] [--notice mail|letter]"
          + " [--write 住所の後に書く文] [--port ポート]";

  private RequestCommand() {}

  /**
   * Runs the command; ends the process with 0, 1 (refused or unreachable) or 2 (wrong usage).
   *
   * @param arguments see the usage text; the port is also taken from YORISOI_SIMULATOR_PORT
   * @throws InterruptedException when stopped while waiting
   */
  public static void main(String[] arguments) throws InterruptedException {
    System.exit(run(arguments, System.getenv()));
  }

  static int run(String[] arguments, Map<String, String> environment) throws InterruptedException {
    JsonObjectBuilder order = Json.createObjectBuilder();
    String port = environment.getOrDefault("YORISOI_SIMULATOR_PORT", "8090");
    for (int i = 0; i < arguments.length; i += 2) {
      String name = arguments[i].startsWith("--") ? arguments[i].substring(2) : "";
      boolean isPort = name.equals("port");
      if (i + 1 == arguments.length || !(isPort || KNOWN.contains(name))) {
        System.err.println(USAGE);
        return 2;
      }
      if (isPort) {
        port = arguments[i + 1];
      } else if (name.equals("count") && arguments[i + 1].matches("[0-9]{1,9}")) {
        order.add(name, Integer.parseInt(arguments[i + 1]));
      } else {
        order.add(name, arguments[i + 1]);
      }
    }
    return send(port, order.build());
  }

  private static int send(String port, JsonObject order) throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/simulate/requests"))
            .timeout(Duration.ofMinutes(10))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(order.toString()))
            .build();
    try {
      HttpResponse<String> answer =
          HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
      try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
        JsonObject body = reader.readObject();
        if (answer.statusCode() != 201) {
          System.err.println(body.getString("title"));
          return 1;
        }
        body.getJsonArray("numbers")
            .getValuesAs(JsonString.class)
            .forEach(number -> System.out.println(number.getString()));
        return 0;
      }
    } catch (IOException e) {
      System.err.println(
          "ポート " + port + " で模擬システムが動いていません。別のポートなら YORISOI_SIMULATOR_PORT で指定してください。");
      return 1;
    }
  }
}

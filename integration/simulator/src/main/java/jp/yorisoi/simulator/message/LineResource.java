package jp.yorisoi.simulator.message;

import com.sun.net.httpserver.HttpExchange;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.regex.Pattern;
import jp.yorisoi.simulator.http.Answers;
import jp.yorisoi.simulator.http.Bodies;
import jp.yorisoi.simulator.http.Fields;
import jp.yorisoi.simulator.http.ProblemException;
import jp.yorisoi.simulator.http.Resource;

/**
 * {@code /line}: as much of LINE's Messaging API as LINE通知メッセージ needs, docs/interfaces.md. Every
 * number has an account here.
 */
public final class LineResource extends Resource {

  /** Where it is mounted. */
  public static final String BASE = "/line";

  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final int MOST = 5;
  private static final int LONGEST = 5000;

  private final MessageLedger ledger;
  private final Bearer access;

  /**
   * Serves the interface.
   *
   * @param ledger what arrived
   * @param token who may send
   */
  public LineResource(MessageLedger ledger, String token) {
    this.ledger = ledger;
    this.access = new Bearer(token);
  }

  @Override
  protected void answer(HttpExchange exchange) throws IOException {
    access.check(exchange);
    if (!exchange.getRequestURI().getPath().equals(BASE + "/bot/pnp/push")) {
      throw new ProblemException(404, "resource-unknown", "Nothing is served here");
    }
    allow(exchange, "POST");
    JsonObject body = Bodies.json(exchange);
    String to = Fields.required(body, "to");
    String key = exchange.getRequestHeaders().getFirst("X-Line-Retry-Key");
    if (!HASH.matcher(to).matches() || key == null || !KEY.matcher(key).matches()) {
      throw new ProblemException(400, "bad-request", "Destination or retry key is wrong");
    }
    if (ledger.take(key, to, text(body))) {
      Answers.json(exchange, 202, Json.createObjectBuilder().build());
    } else {
      throw new ProblemException(409, "already-accepted", "The retry key was accepted before");
    }
  }

  private static String text(JsonObject body) {
    JsonArray messages = body.containsKey("messages") ? body.getJsonArray("messages") : null;
    if (messages == null || messages.isEmpty() || messages.size() > MOST) {
      throw new ProblemException(400, "bad-request", "Between one and five messages");
    }
    StringBuilder text = new StringBuilder();
    for (JsonObject message : messages.getValuesAs(JsonObject.class)) {
      if (!Fields.required(message, "type").equals("text")) {
        throw new ProblemException(400, "bad-request", "Only text is simulated");
      }
      text.append(Fields.required(message, "text"));
    }
    if (text.length() > LONGEST) {
      throw new ProblemException(400, "bad-request", "More than 5000 characters");
    }
    return text.toString();
  }
}

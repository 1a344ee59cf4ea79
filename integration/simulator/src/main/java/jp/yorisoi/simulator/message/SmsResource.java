package jp.yorisoi.simulator.message;

import com.sun.net.httpserver.HttpExchange;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.regex.Pattern;
import jp.yorisoi.simulator.http.Answers;
import jp.yorisoi.simulator.http.Bodies;
import jp.yorisoi.simulator.http.Fields;
import jp.yorisoi.simulator.http.ProblemException;
import jp.yorisoi.simulator.http.Resource;

/** {@code /sms}: the gateway of a carrier for short messages, docs/interfaces.md. */
public final class SmsResource extends Resource {

  /** Where it is mounted. */
  public static final String BASE = "/sms";

  private static final Pattern MOBILE = Pattern.compile("0[6-9]0[0-9]{8}");
  private static final int LONGEST = 660;

  private final MessageLedger ledger;
  private final Bearer access;

  /**
   * Serves the gateway.
   *
   * @param ledger what arrived
   * @param token who may send
   */
  public SmsResource(MessageLedger ledger, String token) {
    this.ledger = ledger;
    this.access = new Bearer(token);
  }

  @Override
  protected void answer(HttpExchange exchange) throws IOException {
    access.check(exchange);
    if (!exchange.getRequestURI().getPath().equals(BASE + "/messages")) {
      throw new ProblemException(404, "resource-unknown", "Nothing is served here");
    }
    allow(exchange, "POST");
    JsonObject body = Bodies.json(exchange);
    String id = Fields.required(body, "clientId");
    String to = Fields.required(body, "to");
    String text = Fields.required(body, "text");
    if (!MOBILE.matcher(to).matches()) {
      throw new ProblemException(422, "number-invalid", "Not a mobile number of Japan");
    }
    if (text.length() > LONGEST) {
      throw new ProblemException(422, "text-too-long", "More than 660 characters");
    }
    boolean first = ledger.take(id, to, text);
    Answers.json(
        exchange,
        first ? 202 : 200,
        Json.createObjectBuilder().add("clientId", id).add("status", "accepted").build());
  }
}

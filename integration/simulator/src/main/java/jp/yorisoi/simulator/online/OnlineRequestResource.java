package jp.yorisoi.simulator.online;

import com.sun.net.httpserver.HttpExchange;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yorisoi.simulator.http.Answers;
import jp.yorisoi.simulator.http.Bodies;
import jp.yorisoi.simulator.http.Fields;
import jp.yorisoi.simulator.http.ProblemException;
import jp.yorisoi.simulator.http.Resource;

/** {@code /online-request/api}: the REST face of the service, docs/interfaces.md §2. */
public final class OnlineRequestResource extends Resource {

  /** Where it is mounted. */
  public static final String BASE = "/online-request/api";

  private static final Pattern ONE =
      Pattern.compile("/applications/([0-9]{16})(|/receipt|/status)");
  private static final Set<String> STATUSES =
      Set.of("10", "20", "30", "35", "40", "50", "60", "70", "80");
  private static final int MOST_ITEMS = 200;

  private final ApplicationLedger ledger;
  private final Tokens tokens;

  /**
   * Serves the applications.
   *
   * @param ledger what the service holds
   * @param tokens who may call
   */
  public OnlineRequestResource(ApplicationLedger ledger, Tokens tokens) {
    this.ledger = ledger;
    this.tokens = tokens;
  }

  @Override
  protected void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath().substring(BASE.length());
    if (path.equals("/login")) {
      allow(exchange, "POST");
      login(exchange);
      return;
    }
    tokens.check(exchange.getRequestHeaders().getFirst("Authorization"));
    Matcher one = ONE.matcher(path);
    if (path.equals("/applications")) {
      allow(exchange, "GET");
      list(exchange);
    } else if (!one.matches()) {
      throw new ProblemException(404, "resource-unknown", "Nothing is served here");
    } else {
      switch (one.group(2)) {
        case "/receipt" -> {
          allow(exchange, "POST");
          ledger.acknowledge(one.group(1), receipt(Bodies.json(exchange)));
          Answers.done(exchange);
        }
        case "/status" -> {
          allow(exchange, "PUT");
          ledger.advance(one.group(1), status(Bodies.json(exchange)));
          Answers.done(exchange);
        }
        default -> {
          allow(exchange, "GET");
          archive(exchange, ledger.find(one.group(1)));
        }
      }
    }
  }

  private void login(HttpExchange exchange) throws IOException {
    JsonObject body = Bodies.json(exchange);
    String token = tokens.login(Fields.required(body, "user"), Fields.required(body, "password"));
    Answers.json(
        exchange,
        200,
        Json.createObjectBuilder()
            .add("token", token)
            .add("expiresIn", tokens.life().toSeconds())
            .build());
  }

  private void list(HttpExchange exchange) throws IOException {
    Map<String, String> query = Bodies.query(exchange);
    String municipality = query.getOrDefault("municipality", "");
    if (!municipality.matches("[0-9]{6}")) {
      throw new ProblemException(400, "bad-request", "The municipality is missing");
    }
    int limit = Fields.whole(query.getOrDefault("limit", "50"), "limit", 1, MOST_ITEMS);
    List<HeldApplication> found =
        ledger.waiting(municipality, query.getOrDefault("after", ""), limit + 1);
    List<HeldApplication> page = found.subList(0, Math.min(limit, found.size()));
    JsonArrayBuilder items = Json.createArrayBuilder();
    for (HeldApplication application : page) {
      items.add(
          Json.createObjectBuilder()
              .add("受付番号", application.number())
              .add("手続ID", application.procedureId())
              .add("到達日時", application.arrivedAt())
              .add("size", application.size()));
    }
    JsonObjectBuilder answer = Json.createObjectBuilder().add("items", items);
    if (found.size() > limit) {
      answer.add("next", page.get(limit - 1).number());
    } else {
      answer.addNull("next");
    }
    Answers.json(exchange, 200, answer.build());
  }

  private void archive(HttpExchange exchange, HeldApplication application) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "application/zip");
    exchange.getResponseHeaders().set("ETag", '"' + application.sha256() + '"');
    exchange.sendResponseHeaders(200, application.size());
    try (OutputStream out = exchange.getResponseBody()) {
      Files.copy(ledger.archive(application.number()), out);
    }
  }

  private static Receipt receipt(JsonObject body) {
    String result = Fields.required(body, "result");
    String number = Fields.text(body, "receiptNumber").orElse("");
    String reason = Fields.text(body, "reason").orElse("");
    boolean accepted = result.equals("accepted") && number.matches("[0-9]{4}-[0-9]{6}-[0-9]");
    boolean rejected = result.equals("rejected") && !reason.isBlank() && reason.length() <= 100;
    if (!accepted && !rejected) {
      throw new ProblemException(
          400,
          "bad-request",
          "A receipt is accepted with a receiptNumber or rejected with a reason");
    }
    return new Receipt(number, result, reason);
  }

  private static Status status(JsonObject body) {
    String code = Fields.required(body, "status");
    String message = Fields.text(body, "message").orElse("");
    String at = Fields.required(body, "at");
    int sequence =
        Fields.number(body, "sequence", 0, Integer.MAX_VALUE)
            .orElseThrow(() -> new ProblemException(400, "bad-request", "The sequence is missing"));
    if (!STATUSES.contains(code) || message.length() > 500) {
      throw new ProblemException(400, "bad-request", "The status or its message is out of range");
    }
    try {
      OffsetDateTime.parse(at);
    } catch (DateTimeParseException e) {
      throw new ProblemException(400, "bad-request", "The time has no offset or is none");
    }
    return new Status(sequence, code, message, at);
  }
}

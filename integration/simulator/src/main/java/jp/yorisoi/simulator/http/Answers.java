package jp.yorisoi.simulator.http;

import com.sun.net.httpserver.HttpExchange;
import jakarta.json.Json;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Sending whole answers. */
public final class Answers {

  private Answers() {}

  /**
   * Sends a body that is held in memory.
   *
   * @param exchange the request to answer
   * @param status the HTTP status
   * @param type the media type
   * @param body the bytes; may be empty
   * @throws IOException when the connection breaks
   */
  public static void send(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    boolean noBody = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, noBody ? -1 : body.length);
    if (!noBody) {
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(body);
      }
    }
  }

  /**
   * Sends JSON.
   *
   * @param exchange the request to answer
   * @param status the HTTP status
   * @param body what to send
   * @throws IOException when the connection breaks
   */
  public static void json(HttpExchange exchange, int status, JsonStructure body)
      throws IOException {
    send(
        exchange,
        status,
        "application/json; charset=utf-8",
        body.toString().getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Sends an HTML page that may load nothing but the simulator's own style sheet.
   *
   * @param exchange the request to answer
   * @param status the HTTP status
   * @param page the page
   * @throws IOException when the connection breaks
   */
  public static void html(HttpExchange exchange, int status, String page) throws IOException {
    exchange
        .getResponseHeaders()
        .set(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
    send(exchange, status, "text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Says that it was done and there is nothing to tell.
   *
   * @param exchange the request to answer
   * @throws IOException when the connection breaks
   */
  public static void done(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(204, -1);
  }

  /**
   * Sends the browser to another page of the simulator.
   *
   * @param exchange the request to answer
   * @param path where to, beginning with a slash
   * @throws IOException when the connection breaks
   */
  public static void seeOther(HttpExchange exchange, String path) throws IOException {
    exchange.getResponseHeaders().set("Location", path);
    exchange.sendResponseHeaders(303, -1);
  }

  /**
   * Sends a refusal in problem+json.
   *
   * @param exchange the request to answer
   * @param status the HTTP status
   * @param code the stable code
   * @param title one sentence
   * @throws IOException when the connection breaks
   */
  public static void problem(HttpExchange exchange, int status, String code, String title)
      throws IOException {
    String body =
        Json.createObjectBuilder()
            .add("type", "urn:yorisoi:problem:" + code)
            .add("title", title)
            .add("status", status)
            .add("code", code)
            .build()
            .toString();
    send(
        exchange,
        status,
        "application/problem+json; charset=utf-8",
        body.getBytes(StandardCharsets.UTF_8));
  }
}

package jp.yorisoi.simulator.http;

import com.sun.net.httpserver.HttpExchange;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reading what a caller sent. */
public final class Bodies {

  private static final int LIMIT = 64 * 1024;

  private Bodies() {}

  /**
   * Reads a small body.
   *
   * @param exchange the request
   * @return its bytes, at most 64 KiB
   * @throws IOException when the connection breaks
   * @throws ProblemException 413 when it is larger
   */
  public static byte[] bytes(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readNBytes(LIMIT + 1);
    if (body.length > LIMIT) {
      throw new ProblemException(413, "body-too-large", "The body is larger than 64 KiB");
    }
    return body;
  }

  /**
   * Reads a JSON object.
   *
   * @param exchange the request
   * @return the object
   * @throws IOException when the connection breaks
   * @throws ProblemException 400 when it is none
   */
  public static JsonObject json(HttpExchange exchange) throws IOException {
    return parse(bytes(exchange));
  }

  /**
   * Reads what a program sent as JSON, or a browser as a form; empty fields of a form are left out.
   *
   * @param exchange the request
   * @return the fields
   * @throws IOException when the connection breaks
   * @throws ProblemException 400 when it is neither
   */
  public static Submission submission(HttpExchange exchange) throws IOException {
    byte[] body = bytes(exchange);
    String type = exchange.getRequestHeaders().getFirst("Content-Type");
    boolean looksLikeJson = body.length > 0 && body[0] == '{';
    if (looksLikeJson || type == null || !type.startsWith("application/x-www-form-urlencoded")) {
      return new Submission(parse(body), false);
    }
    JsonObjectBuilder fields = Json.createObjectBuilder();
    parameters(new String(body, StandardCharsets.UTF_8))
        .forEach(
            (name, value) -> {
              if (!value.isBlank()) {
                fields.add(name, value.strip());
              }
            });
    return new Submission(fields.build(), true);
  }

  private static JsonObject parse(byte[] body) {
    try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body))) {
      return reader.readObject();
    } catch (JsonException e) {
      throw new ProblemException(400, "bad-request", "The body is no JSON object");
    }
  }

  /**
   * Reads the query of the address.
   *
   * @param exchange the request
   * @return the parameters in their order; of a name given twice the last
   */
  public static Map<String, String> query(HttpExchange exchange) {
    String query = exchange.getRequestURI().getRawQuery();
    return query == null ? Map.of() : parameters(query);
  }

  private static Map<String, String> parameters(String encoded) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String pair : encoded.split("&")) {
      int equals = pair.indexOf('=');
      try {
        parameters.put(
            decode(equals < 0 ? pair : pair.substring(0, equals)),
            equals < 0 ? "" : decode(pair.substring(equals + 1)));
      } catch (IllegalArgumentException e) {
        throw new ProblemException(400, "bad-request", "A parameter is not encoded as a form asks");
      }
    }
    return parameters;
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}

package jp.yorisoi.integration.onlinerequest;

import static jp.yorisoi.ejb.platform.json.JsonText.JSON;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.yorisoi.ejb.intake.IntakeOutcome;
import jp.yorisoi.ejb.intake.OnlineRequestFailure;
import jp.yorisoi.ejb.intake.OnlineRequestFailure.Kind;
import jp.yorisoi.ejb.intake.StatusReport;
import jp.yorisoi.ejb.intake.WaitingPage;

/**
 * The one place that knows the JSON of the service. The official layout is not public: a city
 * replaces this class and its samples by the real one (docs/interfaces.md).
 */
final class OnlineRequestMapping {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final Pattern NUMBER = Pattern.compile("\\d{16}");
  private static final Pattern CURSOR = Pattern.compile("[\\x21-\\x7e]{1,200}");
  private static final int EARLY_SECONDS = 30;
  private static final int MOST_ITEMS = 200;
  private static final int LONGEST_MESSAGE = 500;

  private OnlineRequestMapping() {}

  static byte[] login(String user, String password) {
    return bytes(JSON.createObjectBuilder().add("user", user).add("password", password));
  }

  static Token token(byte[] body, Instant now) throws OnlineRequestFailure {
    return read(
        body,
        json ->
            new Token(
                json.getString("token"),
                now.plusSeconds(Math.max(1, json.getInt("expiresIn") - EARLY_SECONDS))));
  }

  static WaitingPage page(byte[] body) throws OnlineRequestFailure {
    return read(
        body,
        json -> {
          List<WaitingPage.Waiting> items =
              json.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                  .map(OnlineRequestMapping::waiting)
                  .toList();
          Optional<String> next =
              json.isNull("next") ? Optional.empty() : Optional.of(json.getString("next"));
          if (items.size() > MOST_ITEMS
              || next.filter(cursor -> !CURSOR.matcher(cursor).matches()).isPresent()) {
            throw new IllegalArgumentException("page out of bounds");
          }
          return new WaitingPage(items, next);
        });
  }

  static byte[] receipt(IntakeOutcome outcome) {
    JsonObjectBuilder json = JSON.createObjectBuilder();
    if (outcome instanceof IntakeOutcome.Accepted accepted) {
      json.add("receiptNumber", accepted.receiptNumber().value()).add("result", "accepted");
    } else if (outcome instanceof IntakeOutcome.Rejected rejected) {
      json.add("result", "rejected").add("reason", rejected.refusal().reason().code());
    } else {
      throw new IllegalArgumentException("an undecided package is not acknowledged");
    }
    return bytes(json);
  }

  static byte[] status(StatusReport status) {
    return bytes(
        JSON.createObjectBuilder()
            .add("sequence", status.sequence())
            .add("status", status.status())
            .add("message", shortened(status.message()))
            .add("at", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(status.at().atZone(JAPAN))));
  }

  /** The service takes 500 UTF-16 units; the whole text is on our own status page. */
  static String shortened(String message) {
    if (message.length() <= LONGEST_MESSAGE) {
      return message;
    }
    int end = LONGEST_MESSAGE - 1;
    return message.substring(0, Character.isHighSurrogate(message.charAt(end - 1)) ? end - 1 : end)
        + "…";
  }

  private static WaitingPage.Waiting waiting(JsonObject item) {
    String number = item.getString("受付番号");
    long size = item.getJsonNumber("size").longValueExact();
    if (!NUMBER.matcher(number).matches() || size < 0) {
      throw new IllegalArgumentException("not a number of the service");
    }
    return new WaitingPage.Waiting(
        number, OffsetDateTime.parse(item.getString("到達日時")).toInstant(), size);
  }

  /** Turns JSON into what it stands for; whatever is missing or of another kind is one failure. */
  private interface Reading<T> {
    T of(JsonObject json);
  }

  private static <T> T read(byte[] body, Reading<T> reading) throws OnlineRequestFailure {
    String text = new String(body, StandardCharsets.UTF_8);
    try (JsonReader reader = JSON.createReader(new StringReader(text))) {
      return reading.of(reader.readObject());
    } catch (JsonException
        | DateTimeException
        | NullPointerException
        | ClassCastException
        | ArithmeticException
        | IllegalArgumentException
        | IllegalStateException other) {
      throw new OnlineRequestFailure(Kind.CONFUSED, "online_request_not_of_the_form", other);
    }
  }

  private static byte[] bytes(JsonObjectBuilder json) {
    return json.build().toString().getBytes(StandardCharsets.UTF_8);
  }
}

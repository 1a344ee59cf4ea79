package jp.yorisoi.ear;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;

/**
 * What the outside systems hold ({@code /state.json}): the judge of what arrived, and how often.
 *
 * @param applications of the online-request service
 * @param decisions of the core system
 * @param mails in the mailbox
 * @param sms short messages
 * @param line messages on LINE
 */
record SimulatorState(
    List<Application> applications,
    List<Decision> decisions,
    List<Mail> mails,
    List<Message> sms,
    List<Message> line) {

  /** An application, with our answer and the last state we sent; texts are empty for none. */
  record Application(
      String number,
      String bad,
      String result,
      String receiptNumber,
      String reason,
      String status,
      int sequence) {}

  /** A decision, and how often its message came. */
  record Decision(String messageId, String receiptNumber, String decision, int deliveries) {}

  /** A mail, and how often its message came. */
  record Mail(String messageId, String to, String subject, String text, int deliveries) {}

  /** A short message or one on LINE, and how often it came. */
  record Message(String to, String text, int deliveries) {}

  static SimulatorState of(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      JsonObject state = reader.readObject();
      return new SimulatorState(
          each(state.getJsonArray("applications"), SimulatorState::application),
          each(
              state.getJsonArray("decisions"),
              one ->
                  new Decision(
                      one.getString("messageId"),
                      one.getString("receiptNumber"),
                      one.getString("decision"),
                      one.getInt("deliveries"))),
          each(
              state.getJsonArray("mails"),
              one ->
                  new Mail(
                      one.getString("messageId"),
                      one.getString("to"),
                      one.getString("subject"),
                      one.getString("text"),
                      one.getInt("deliveries"))),
          each(state.getJsonArray("sms"), SimulatorState::message),
          each(state.getJsonArray("line"), SimulatorState::message));
    }
  }

  private static Message message(JsonObject one) {
    return new Message(one.getString("to"), one.getString("text"), one.getInt("deliveries"));
  }

  /** The numbers that {@code /simulate/requests} answers with. */
  static List<String> numbers(String answer) {
    try (JsonReader reader = Json.createReader(new StringReader(answer))) {
      return reader
          .readObject()
          .getJsonArray("numbers")
          .getValuesAs(jakarta.json.JsonString.class)
          .stream()
          .map(jakarta.json.JsonString::getString)
          .toList();
    }
  }

  private static Application application(JsonObject one) {
    JsonObject receipt = part(one, "receipt");
    JsonObject status = part(one, "status");
    return new Application(
        one.getString("number"),
        one.getString("bad"),
        receipt.getString("result", ""),
        receipt.getString("receiptNumber", ""),
        receipt.getString("reason", ""),
        status.getString("status", ""),
        status.getInt("sequence", 0));
  }

  private static JsonObject part(JsonObject one, String name) {
    return Optional.ofNullable(one.getJsonObject(name)).orElse(JsonObject.EMPTY_JSON_OBJECT);
  }

  private static <T> List<T> each(
      JsonArray array, java.util.function.Function<JsonObject, T> read) {
    return array.getValuesAs(JsonObject.class).stream().map(read).toList();
  }

  Application application(String number) {
    return applications.stream()
        .filter(one -> one.number().equals(number))
        .findFirst()
        .orElseThrow();
  }

  List<Decision> decisions(String receiptNumber) {
    return decisions.stream().filter(one -> one.receiptNumber().equals(receiptNumber)).toList();
  }

  /** Mails about a request: they name its number. */
  List<Mail> mails(String receiptNumber) {
    return mails.stream().filter(one -> one.text().contains(receiptNumber)).toList();
  }
}

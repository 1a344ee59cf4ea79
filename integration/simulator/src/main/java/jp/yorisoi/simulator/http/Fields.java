package jp.yorisoi.simulator.http;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Optional;

/**
 * Items of a JSON object that came from outside: wrong types become refusals, never casts that
 * fail.
 */
public final class Fields {

  private Fields() {}

  /**
   * An item that must be there.
   *
   * @param body the object
   * @param name its item
   * @return the text, not blank
   * @throws ProblemException 400 when it is missing, blank or no text
   */
  public static String required(JsonObject body, String name) {
    return text(body, name).filter(value -> !value.isBlank()).orElseThrow(() -> bad(name));
  }

  /**
   * An item that may be missing or null.
   *
   * @param body the object
   * @param name its item
   * @return the text
   * @throws ProblemException 400 when it is no text
   */
  public static Optional<String> text(JsonObject body, String name) {
    JsonValue value = body.get(name);
    if (value == null || value.getValueType() == JsonValue.ValueType.NULL) {
      return Optional.empty();
    }
    if (value instanceof JsonString string) {
      return Optional.of(string.getString());
    }
    throw bad(name);
  }

  /**
   * A whole number within bounds, as a JSON number or, from a form, as digits.
   *
   * @param body the object
   * @param name its item
   * @param least the lowest allowed
   * @param most the highest allowed
   * @return the number
   * @throws ProblemException 400 when it is no whole number or out of bounds
   */
  public static Optional<Integer> number(JsonObject body, String name, int least, int most) {
    JsonValue value = body.get(name);
    if (value == null || value.getValueType() == JsonValue.ValueType.NULL) {
      return Optional.empty();
    }
    return Optional.of(
        whole(
            value instanceof JsonNumber ? value.toString() : required(body, name),
            name,
            least,
            most));
  }

  /**
   * Reads a whole number within bounds.
   *
   * @param text the digits
   * @param name what it is, for the refusal
   * @param least the lowest allowed
   * @param most the highest allowed
   * @return the number
   * @throws ProblemException 400 when it is no whole number or out of bounds
   */
  public static int whole(String text, String name, int least, int most) {
    try {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw bad(name);
    }
    throw bad(name);
  }

  private static ProblemException bad(String name) {
    return new ProblemException(
        400, "bad-request", "The item " + name + " is missing or out of range");
  }
}

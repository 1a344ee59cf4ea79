package jp.yorisoi.ejb.gate;

import static jp.yorisoi.ejb.platform.json.JsonText.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.yorisoi.policy.zone.CrossingRefused;

/** A JSON object as the names and values the gate looks at. */
public final class JsonTree {
  private JsonTree() {}

  /**
   * Reads an object.
   *
   * @param json its bytes, UTF-8
   * @return its members, in a map of the caller's own
   * @throws CrossingRefused when it is no object
   */
  public static Map<String, Object> of(byte[] json) {
    try (JsonReader reader = JSON.createReader(new ByteArrayInputStream(json))) {
      return members(reader.readObject());
    } catch (JsonException broken) {
      CrossingRefused refused = new CrossingRefused("gate_not_of_the_form", "json");
      refused.initCause(broken);
      throw refused;
    }
  }

  private static Map<String, Object> members(JsonObject object) {
    Map<String, Object> members = new LinkedHashMap<>();
    object.forEach((name, value) -> members.put(name, plain(value)));
    return members;
  }

  /** A list, a fraction or a number too large stays what it is: no field is of such a type. */
  private static Object plain(JsonValue value) {
    if (value instanceof JsonString text) {
      return text.getString();
    }
    if (value instanceof JsonNumber number && fits(number)) {
      return number.intValue();
    }
    if (value instanceof JsonObject object) {
      return members(object);
    }
    if (value instanceof JsonArray) {
      return value;
    }
    return switch (value.getValueType()) {
      case TRUE -> true;
      case FALSE -> false;
      case NULL -> null;
      default -> value;
    };
  }

  private static boolean fits(JsonNumber number) {
    return number.isIntegral() && number.bigIntegerValueExact().bitLength() < Integer.SIZE;
  }
}

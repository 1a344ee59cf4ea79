package jp.yorisoi.web.rest;

import static jp.yorisoi.ejb.platform.json.JsonText.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * The body of a request as the parameters a form would send, so that one reading of what people
 * type serves both. One object of texts, numbers, truth values and lists of texts; nothing else.
 */
final class JsonBody {
  private static final int LARGEST = 16 * 1024;

  private JsonBody() {}

  /**
   * Reads a body.
   *
   * @param sent the bytes
   * @return values by name; {@code true} as {@code yes}, {@code false} and {@code null} left out
   * @throws Problem when it is too large, no JSON in UTF-8, or of another form
   */
  static Map<String, String[]> read(InputStream sent) throws IOException {
    byte[] bytes = sent.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      throw new Problem(413, "too_large", "本文は 16 KB までです。");
    }
    Map<String, String[]> values = new LinkedHashMap<>();
    object(text(bytes)).forEach((name, value) -> put(values, name, value));
    return values;
  }

  private static String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException other) {
      throw malformed(other);
    }
  }

  private static JsonObject object(String text) {
    try (JsonParser parser = JSON.createParser(new StringReader(text))) {
      if (!parser.hasNext() || parser.next() != JsonParser.Event.START_OBJECT) {
        throw malformed(null);
      }
      JsonObject object = parser.getObject();
      if (parser.hasNext()) {
        throw malformed(null);
      }
      return object;
    } catch (JsonException | IllegalStateException | NoSuchElementException none) {
      throw malformed(none);
    }
  }

  private static void put(Map<String, String[]> values, String name, JsonValue value) {
    switch (value.getValueType()) {
      case STRING -> values.put(name, new String[] {((JsonString) value).getString()});
      case NUMBER -> values.put(name, new String[] {((JsonNumber) value).toString()});
      case TRUE -> values.put(name, new String[] {"yes"});
      case ARRAY -> values.put(name, texts((JsonArray) value));
      case FALSE, NULL -> {} // as if it were not there
      case OBJECT -> throw malformed(null);
    }
  }

  private static String[] texts(JsonArray list) {
    if (list.stream().anyMatch(one -> one.getValueType() != JsonValue.ValueType.STRING)) {
      throw malformed(null);
    }
    return list.getValuesAs(JsonString.class).stream()
        .map(JsonString::getString)
        .toArray(String[]::new);
  }

  private static Problem malformed(Exception cause) {
    Problem problem =
        new Problem(400, "malformed", "本文は UTF-8 の JSON で、値は文字列、数、真偽、文字列の配列だけにしてください。");
    problem.initCause(cause);
    return problem;
  }
}

package jp.yorisoi.ejb.support.offline;

import static jp.yorisoi.ejb.platform.json.JsonText.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.yorisoi.ejb.support.domain.Mark;

/**
 * What is kept of a list until its time is over: the key of its file, and what it said when it was
 * taken along. No names: those are in the file.
 *
 * @param key 32 bytes
 * @param salt with which the key was made of the code
 * @param starts when each session was to begin, by row id
 * @param marks what the list said of each booking number; empty before the file was taken
 */
record ListContent(byte[] key, byte[] salt, Map<Long, Instant> starts, Map<String, Mark> marks) {

  byte[] bytes() {
    JsonObjectBuilder begins = JSON.createObjectBuilder();
    starts.forEach((id, at) -> begins.add(Long.toString(id), at.toString()));
    JsonObjectBuilder said = JSON.createObjectBuilder();
    marks.forEach((number, mark) -> said.add(number, mark.name()));
    return JSON.createObjectBuilder()
        .add("key", Base64.getEncoder().encodeToString(key))
        .add("salt", Base64.getEncoder().encodeToString(salt))
        .add("starts", begins)
        .add("marks", said)
        .build()
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }

  static ListContent of(byte[] bytes) {
    try (JsonReader reader = JSON.createReader(new ByteArrayInputStream(bytes))) {
      JsonObject json = reader.readObject();
      Map<Long, Instant> starts = new LinkedHashMap<>();
      json.getJsonObject("starts")
          .forEach(
              (id, at) ->
                  starts.put(Long.valueOf(id), Instant.parse(((JsonString) at).getString())));
      Map<String, Mark> marks = new LinkedHashMap<>();
      json.getJsonObject("marks")
          .forEach(
              (number, mark) -> marks.put(number, Mark.valueOf(((JsonString) mark).getString())));
      return new ListContent(
          Base64.getDecoder().decode(json.getString("key")),
          Base64.getDecoder().decode(json.getString("salt")),
          starts,
          marks);
    }
  }

  /** The key stays out of logs. */
  @Override
  public String toString() {
    return "ListContent" + starts.keySet();
  }
}

package jp.yorisoi.ejb.support.phone;

import static jp.yorisoi.ejb.platform.json.JsonText.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/**
 * Who is called and what is to be said; sealed where it is stored.
 *
 * @param kana name
 * @param phone ten or eleven digits; empty when the person gave none
 * @param say what to say, in the words of the office
 */
public record Callee(String kana, String phone, String say) {

  /** The same without name and number. */
  Callee concealed() {
    return new Callee("", "", say);
  }

  byte[] clear() {
    return JSON.createObjectBuilder()
        .add("kana", kana)
        .add("phone", phone)
        .add("say", say)
        .build()
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }

  static Callee of(byte[] clear) {
    try (JsonReader reader = JSON.createReader(new ByteArrayInputStream(clear))) {
      JsonObject json = reader.readObject();
      return new Callee(json.getString("kana"), json.getString("phone"), json.getString("say"));
    }
  }

  /** Keeps the person out of logs. */
  @Override
  public String toString() {
    return "Callee";
  }
}

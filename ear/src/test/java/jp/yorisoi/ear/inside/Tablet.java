package jp.yorisoi.ear.inside;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A tablet without network: opens a list with its code and saves what was marked. It shares no code
 * with what it opens.
 */
final class Tablet {
  private static final Pattern DATA =
      Pattern.compile("(?s)<script type=\"application/json\" id=\"data\">(.*?)</script>");

  private final JsonObject head;
  private final SecretKeySpec key;
  private final JsonArrayBuilder items = Json.createArrayBuilder();

  Tablet(byte[] page, String code) throws Exception {
    Matcher data = DATA.matcher(new String(page, StandardCharsets.UTF_8));
    if (!data.find()) {
      throw new AssertionError("no list in the file");
    }
    head = json(data.group(1));
    byte[] salt = Base64.getDecoder().decode(head.getString("salt"));
    PBEKeySpec spec = new PBEKeySpec(code.toCharArray(), salt, head.getInt("rounds"), 256);
    key =
        new SecretKeySpec(
            SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded(),
            "AES");
  }

  /** The list as its page reads it. */
  JsonObject list() throws Exception {
    byte[] sealed = Base64.getDecoder().decode(head.getString("data"));
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(128, sealed, 0, 12));
    cipher.updateAAD(
        String.join(
                "\n",
                "yorisoi-offline-list",
                "1",
                head.getString("city"),
                head.getString("list"),
                head.getString("until"),
                head.getString("number"))
            .getBytes(StandardCharsets.UTF_8));
    return json(new String(cipher.doFinal(sealed, 12, sealed.length - 12), StandardCharsets.UTF_8));
  }

  Tablet mark(long session, String number, String mark) {
    items.add(
        Json.createObjectBuilder()
            .add("session", session)
            .add("number", number)
            .add("mark", mark)
            .add("at", Instant.now().toString()));
    return this;
  }

  Tablet letIn(long session, String kana, String phone) {
    byte[] drawn = new byte[16];
    new SecureRandom().nextBytes(drawn);
    items.add(
        Json.createObjectBuilder()
            .add("id", HexFormat.of().formatHex(drawn))
            .add("session", session)
            .add("kana", kana)
            .add("phone", phone)
            .add("unlisted", false)
            .add("at", Instant.now().toString()));
    return this;
  }

  /** The file that comes back. */
  byte[] saved() throws Exception {
    return saved(head.getString("city"));
  }

  /** The same, said to be of a list of some city. */
  byte[] saved(String city) throws Exception {
    byte[] nonce = new byte[12];
    new SecureRandom().nextBytes(nonce);
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, nonce));
    cipher.updateAAD(
        String.join("\n", "yorisoi-offline-result", "1", city, head.getString("list"))
            .getBytes(StandardCharsets.UTF_8));
    byte[] clear =
        Json.createObjectBuilder()
            .add("items", items)
            .build()
            .toString()
            .getBytes(StandardCharsets.UTF_8);
    byte[] sealed = cipher.doFinal(clear);
    byte[] data = ByteBuffer.allocate(12 + sealed.length).put(nonce).put(sealed).array();
    return Json.createObjectBuilder()
        .add("format", "yorisoi-offline-result")
        .add("version", 1)
        .add("city", city)
        .add("list", head.getString("list"))
        .add("data", Base64.getEncoder().encodeToString(data))
        .build()
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }

  private static JsonObject json(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}

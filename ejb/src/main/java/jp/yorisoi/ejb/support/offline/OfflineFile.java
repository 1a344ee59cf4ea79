package jp.yorisoi.ejb.support.offline;

import static jp.yorisoi.ejb.platform.json.JsonText.JSON;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import jp.yorisoi.ejb.catalogue.City;

/**
 * The file that goes along: one page that needs nothing from anywhere. Its policy lets run only the
 * script and the style written into it, known by their hashes, and lets it load and send nothing.
 *
 * @param city whose it is
 * @param list id of the list
 * @param until until when it opens
 * @param number number of the export, for whoever finds the file
 */
record OfflineFile(City city, String list, Instant until, String number) {
  private static final String FORMAT = "yorisoi-offline-list";
  private static final String POLICY =
      "default-src 'none'; script-src '%s'; style-src '%s'; base-uri 'none'; form-action 'none'";

  /** The page with the list, encrypted and bound to what the page says of it in clear. */
  byte[] of(ListContent content, byte[] payload) {
    String script = part("list.js");
    String style = part("list.css");
    return part("list.html")
        .replace("{{policy}}", POLICY.formatted(hash(script), hash(style)))
        .replace("{{style}}", style)
        .replace("{{data}}", data(content, payload))
        .replace("{{script}}", script)
        .getBytes(StandardCharsets.UTF_8);
  }

  private String data(ListContent content, byte[] payload) {
    String bound = String.join("\n", FORMAT, "1", city.id(), list, until.toString(), number);
    String json =
        JSON.createObjectBuilder()
            .add("city", city.id())
            .add("cityName", city.name().ja())
            .add("list", list)
            .add("until", until.toString())
            .add("number", number)
            .add("salt", base64(content.salt()))
            .add("rounds", ListCipher.ROUNDS)
            .add("data", base64(ListCipher.seal(content.key(), payload, bound)))
            .build()
            .toString();
    return json.replace("<", "\\u003c"); // nothing of it ends the element it stands in
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static String hash(String part) {
    try {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      return "sha256-" + base64(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("no SHA-256", impossible);
    }
  }

  private static String part(String name) {
    try (InputStream in = OfflineFile.class.getResourceAsStream("/support/offline/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}

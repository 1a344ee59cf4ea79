package jp.yorisoi.ejb.support.offline;

import static jp.yorisoi.ejb.platform.json.JsonText.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file that came back from a tablet: what it says about itself in clear, and what was marked,
 * encrypted with the key of its list.
 *
 * @param city id of the city whose list it is of
 * @param list id of the list
 * @param data nonce, ciphertext and tag
 */
record ResultFile(String city, String list, byte[] data) {
  /** What a day of marks never reaches. */
  static final int LARGEST = 512 * 1024;

  static final String FORMAT = "yorisoi-offline-result";
  private static final int MOST_ITEMS = 2000;
  private static final String ITEMS = "items";

  /** What a file that came back is bound to. */
  static String bound(String city, String list) {
    return FORMAT + "\n1\n" + city + "\n" + list;
  }

  /** Whether it is the file that was taken along, not the one that was saved there. */
  static boolean isList(byte[] file) {
    String beginning = new String(Arrays.copyOf(file, 64), StandardCharsets.UTF_8).strip();
    return beginning.toLowerCase(java.util.Locale.ROOT).startsWith("<!doctype html");
  }

  /** The id under which a file is known. */
  static String id(byte[] file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("no SHA-256", impossible);
    }
  }

  /** Reads what a file says about itself; empty when it is none of ours. */
  static Optional<ResultFile> read(byte[] file) {
    try (JsonReader reader = JSON.createReader(new ByteArrayInputStream(file))) {
      JsonObject json = reader.readObject();
      if (!FORMAT.equals(json.getString("format")) || json.getInt("version") != 1) {
        return Optional.empty();
      }
      return Optional.of(
          new ResultFile(
              json.getString("city"),
              json.getString("list"),
              Base64.getDecoder().decode(json.getString("data"))));
    } catch (JsonException
        | IllegalArgumentException
        | ClassCastException
        | NullPointerException notOurs) {
      return Optional.empty();
    }
  }

  /**
   * Reads what was marked.
   *
   * @param clear what was encrypted
   * @return one for each key; empty when it is not as our page makes it
   */
  static Optional<List<OfflineItem>> items(byte[] clear) {
    return items(clear, false);
  }

  /** Reads what still has to be decided. */
  static List<OfflineItem> undecided(byte[] clear) {
    return items(clear, true).orElseThrow();
  }

  private static Optional<List<OfflineItem>> items(byte[] clear, boolean ours) {
    try (JsonReader reader = JSON.createReader(new ByteArrayInputStream(clear))) {
      List<JsonObject> read = reader.readObject().getJsonArray(ITEMS).getValuesAs(JsonObject.class);
      if (read.size() > MOST_ITEMS) {
        return Optional.empty();
      }
      Map<String, OfflineItem> items = new LinkedHashMap<>();
      for (JsonObject one : read) {
        OfflineItem item = OfflineItem.of(one, ours);
        items.put(item.key(), item);
      }
      return Optional.of(List.copyOf(items.values()));
    } catch (JsonException
        | IllegalArgumentException
        | ArithmeticException
        | java.time.DateTimeException
        | ClassCastException
        | NullPointerException notOurs) {
      return Optional.empty();
    }
  }

  /** What still has to be decided, as it is kept; null when nothing has. */
  static byte[] bytes(List<OfflineItem> items) {
    if (items.isEmpty()) {
      return null;
    }
    JsonArrayBuilder array = JSON.createArrayBuilder();
    items.forEach(item -> array.add(item.json()));
    return JSON.createObjectBuilder()
        .add(ITEMS, array)
        .build()
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }
}

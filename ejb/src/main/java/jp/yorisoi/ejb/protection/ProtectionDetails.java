package jp.yorisoi.ejb.protection;

import static jp.yorisoi.ejb.platform.json.JsonText.JSON;

import jakarta.json.JsonObject;
import java.io.Serializable;
import java.io.StringReader;

/**
 * What is kept sealed with a protection: nobody searches for it.
 *
 * @param adversaryNumber 宛名番号 of the 加害者, or empty
 * @param adversaryName name of the 加害者 as the person said it, or empty
 * @param note what the office noted, e.g. which consultation body was heard
 */
public record ProtectionDetails(String adversaryNumber, String adversaryName, String note)
    implements Serializable {

  /** Nothing known. */
  public static final ProtectionDetails NONE = new ProtectionDetails("", "", "");

  /** As it is sealed. */
  public String toJson() {
    return JSON.createObjectBuilder()
        .add("adversaryNumber", adversaryNumber)
        .add("adversaryName", adversaryName)
        .add("note", note)
        .build()
        .toString();
  }

  /**
   * Reads what was sealed.
   *
   * @param json the opened text
   * @return the details
   */
  public static ProtectionDetails fromJson(String json) {
    try (var reader = JSON.createReader(new StringReader(json))) {
      JsonObject object = reader.readObject();
      return new ProtectionDetails(
          object.getString("adversaryNumber"),
          object.getString("adversaryName"),
          object.getString("note"));
    }
  }

  /** Personal data stays out of logs. */
  @Override
  public String toString() {
    return "details";
  }
}

package jp.yorisoi.ejb.procedure;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * What intake found about the signature of a package.
 *
 * @param serial serial of the signing certificate, hexadecimal; empty for an unsigned package
 * @param checkedAt when its revocation was asked for
 * @param substituted whether name or address hold substitute characters (代替文字)
 */
record SignatureFacts(Optional<String> serial, Optional<Instant> checkedAt, boolean substituted) {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("M/d H:mm").withZone(CaseMessages.JAPAN);

  static SignatureFacts of(String verification) {
    try (var reader = Json.createReader(new StringReader(verification))) {
      JsonObject object = reader.readObject();
      if (!object.getBoolean("signed", false)) {
        return new SignatureFacts(Optional.empty(), Optional.empty(), false);
      }
      return new SignatureFacts(
          Optional.of(object.getString("serial")),
          Optional.ofNullable(object.getString("checkedAt", null)).map(Instant::parse),
          object.getBoolean("substituted", false));
    }
  }

  /** The words staff read; empty for an unsigned package. */
  String words() {
    return serial.isEmpty()
        ? ""
        : "署名 有効・失効なし"
            + checkedAt.map(at -> "（OCSP " + TIME.format(at) + "）").orElse("")
            + (substituted ? "・代替文字あり" : "");
  }
}

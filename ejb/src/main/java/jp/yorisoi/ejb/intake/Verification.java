package jp.yorisoi.ejb.intake;

import static jp.yorisoi.ejb.platform.json.JsonText.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/**
 * What was verified of a package and with what result; kept sealed beside it, so that it can be
 * shown years later why a signature was believed.
 *
 * @param verifiedAt when it was verified
 * @param signature the verified signature, or empty for a package without one
 */
public record Verification(Instant verifiedAt, Optional<SignatureOutcome.Good> signature) {

  /**
   * As bytes to be sealed and stored: {@code verifiedAt} and {@code signed}; when signed also
   * {@code serial}, {@code checkedAt} (when the issuer was asked), {@code substituted} and all
   * attributes.
   *
   * @return JSON in UTF-8
   */
  public byte[] toJson() {
    JsonObjectBuilder json =
        JSON.createObjectBuilder()
            .add("verifiedAt", verifiedAt.toString())
            .add("signed", signature.isPresent());
    signature.ifPresent(
        good -> {
          SignerAttributes signer = good.signer();
          json.add("algorithm", good.algorithm())
              .add("checkedAt", good.revocationCheckedAt().toString())
              .add("serial", signer.certificateSerial())
              .add("substituted", signer.hasSubstitutes())
              .add("name", signer.name())
              .add("nameFlags", signer.nameFlags())
              .add("birth", signer.birth())
              .add("sex", signer.sex())
              .add("address", signer.address())
              .add("addressFlags", signer.addressFlags());
        });
    return json.build().toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Reads it back.
   *
   * @param bytes as made by {@link #toJson}
   * @return an equal verification
   */
  public static Verification fromJson(byte[] bytes) {
    try (JsonReader reader =
        JSON.createReader(new StringReader(new String(bytes, StandardCharsets.UTF_8)))) {
      JsonObject json = reader.readObject();
      Instant verifiedAt = Instant.parse(json.getString("verifiedAt"));
      return json.getBoolean("signed")
          ? new Verification(verifiedAt, Optional.of(signature(json)))
          : new Verification(verifiedAt, Optional.empty());
    }
  }

  private static SignatureOutcome.Good signature(JsonObject json) {
    return new SignatureOutcome.Good(
        new SignerAttributes(
            json.getString("serial"),
            json.getString("name"),
            json.getString("nameFlags"),
            json.getString("birth"),
            json.getString("sex"),
            json.getString("address"),
            json.getString("addressFlags")),
        json.getString("algorithm"),
        Instant.parse(json.getString("checkedAt")));
  }
}

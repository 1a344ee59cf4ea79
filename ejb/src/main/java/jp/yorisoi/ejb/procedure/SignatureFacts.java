package jp.yorisoi.ejb.procedure;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import jp.yorisoi.ejb.intake.SignatureOutcome;
import jp.yorisoi.ejb.intake.SignerAttributes;
import jp.yorisoi.ejb.intake.Verification;

/** What a case needs of the signature that intake verified. */
record SignatureFacts(Optional<SignatureOutcome.Good> signature) {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("M/d H:mm").withZone(CaseMessages.JAPAN);

  /** Reads what intake stored beside the package. */
  static SignatureFacts of(String verification) {
    return new SignatureFacts(
        Verification.fromJson(verification.getBytes(StandardCharsets.UTF_8)).signature());
  }

  /** Serial of the signing certificate, hexadecimal; empty for an unsigned package. */
  Optional<String> serial() {
    return signature.map(good -> good.signer().certificateSerial());
  }

  /** The words staff read; empty for an unsigned package. */
  String words() {
    return signature
        .map(
            good ->
                "署名 有効・失効なし（OCSP "
                    + TIME.format(good.revocationCheckedAt())
                    + "）"
                    + (substituted(good.signer()) ? "・代替文字あり" : ""))
        .orElse("");
  }

  /** Whether the certificate could not hold every character of name or address (代替文字). */
  private static boolean substituted(SignerAttributes signer) {
    return signer.nameFlags().contains("1") || signer.addressFlags().contains("1");
  }
}

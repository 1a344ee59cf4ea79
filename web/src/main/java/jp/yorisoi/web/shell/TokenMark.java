package jp.yorisoi.web.shell;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The mark on the number of a form: HMAC-SHA-256 with the key of the browser. */
final class TokenMark {
  private static final String ALGORITHM = "HmacSHA256";

  private TokenMark() {}

  static String of(String key, String number) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM));
      byte[] mark = mac.doFinal(number.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(mark);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java has " + ALGORITHM, impossible);
    }
  }

  static boolean fits(String key, String number, String mark) {
    return MessageDigest.isEqual(
        of(key, number).getBytes(StandardCharsets.UTF_8), mark.getBytes(StandardCharsets.UTF_8));
  }
}

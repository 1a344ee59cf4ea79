package jp.yorisoi.ejb.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SlowHashTest {
  private static final String HASH = SlowHash.of("合言葉 123");

  @Test
  void only_the_secret_itself_fits() {
    assertThat(SlowHash.matches("合言葉 123", HASH)).isTrue();
    assertThat(SlowHash.matches("合言葉 124", HASH)).isFalse();
    assertThat(SlowHash.matches("", HASH)).isFalse();
  }

  @Test
  void the_same_secret_never_gives_the_same_text() {
    assertThat(SlowHash.of("合言葉 123")).isNotEqualTo(HASH).doesNotContain("合言葉");
  }

  @Test
  void it_is_as_slow_as_the_cheat_sheet_asks_and_says_so() {
    assertThat(HASH).startsWith("pbkdf2-sha512$210000$").hasSizeLessThanOrEqualTo(120);
  }

  @Test
  void a_hash_of_another_cost_still_fits() {
    // made with 1000 rounds: PBKDF2-HMAC-SHA512("secret", 16 zero bytes, 1000, 32)
    String salt = "AAAAAAAAAAAAAAAAAAAAAA==";
    String cheap = "pbkdf2-sha512$1000$" + salt + "$" + cheap(salt);
    assertThat(SlowHash.matches("secret", cheap)).isTrue();
    assertThat(SlowHash.matches("Secret", cheap)).isFalse();
  }

  @Test
  void what_is_no_hash_of_this_scheme_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> SlowHash.matches("x", "plain"));
    assertThatIllegalArgumentException().isThrownBy(() -> SlowHash.matches("x", "md5$1$AA==$AA=="));
  }

  private static String cheap(String salt) {
    try {
      byte[] hash =
          javax.crypto.SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
              .generateSecret(
                  new javax.crypto.spec.PBEKeySpec(
                      "secret".toCharArray(),
                      java.util.Base64.getDecoder().decode(salt),
                      1000,
                      256))
              .getEncoded();
      return java.util.Base64.getEncoder().encodeToString(hash);
    } catch (java.security.GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}

package jp.yorisoi.ejb.request;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import jp.yorisoi.ejb.kernel.Sha256;
import jp.yorisoi.policy.vault.Vault;

/**
 * The only key to a draft: 256 random bits, written url-safe in 43 characters. Held by the
 * resident's browser, never stored.
 *
 * @param value the token
 */
record DraftToken(String value) {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;
  private static final int LENGTH = 43;
  private static final int PIN_RANGE = 1_000_000;

  static DraftToken fresh() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new DraftToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** The token somebody presents; empty when it cannot be one. */
  static Optional<DraftToken> presented(String value) {
    return value != null && value.length() == LENGTH && value.matches("[A-Za-z0-9_-]+")
        ? Optional.of(new DraftToken(value))
        : Optional.empty();
  }

  DraftKey key() {
    return new DraftKey(Sha256.of(bytes()));
  }

  /**
   * The PIN of the request this draft becomes: six digits made of the token and a key of the vault,
   * so that pressing the button again shows the same one though it is stored nowhere.
   */
  String pin(Vault vault) {
    long number = ByteBuffer.wrap(vault.keyedHash("request-pin", bytes())).getLong();
    return "%06d".formatted(Long.remainderUnsigned(number, PIN_RANGE));
  }

  private byte[] bytes() {
    return Base64.getUrlDecoder().decode(value);
  }

  /** Tokens stay out of logs. */
  @Override
  public String toString() {
    return "token";
  }
}

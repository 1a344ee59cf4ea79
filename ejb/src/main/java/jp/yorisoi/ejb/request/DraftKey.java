package jp.yorisoi.ejb.request;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * What a draft's token hashes to (SHA-256). Finds the draft and gives nothing away: the token
 * cannot be found from it.
 *
 * @param hash 32 bytes; shared, not to be changed
 */
public record DraftKey(byte[] hash) {
  private static final int REFERENCE_DIGITS = 32;

  /** The hash in hexadecimal digits, as the key of sealed rows. */
  public String hex() {
    return HexFormat.of().formatHex(hash);
  }

  /** The draft in audit entries: the beginning of the hash, which opens nothing. */
  String reference() {
    return "draft " + hex().substring(0, REFERENCE_DIGITS);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DraftKey that && Arrays.equals(hash, that.hash);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(hash);
  }

  @Override
  public String toString() {
    return "draft";
  }
}

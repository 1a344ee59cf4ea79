package jp.yorisoi.policy.audit;

import java.util.Arrays;

/**
 * The head of a chain as it was anchored.
 *
 * @param seq number of the last seal
 * @param hash its hash, 32 bytes; shared, not to be changed
 */
public record AnchoredHead(long seq, byte[] hash) {

  @Override
  public boolean equals(Object other) {
    return other instanceof AnchoredHead that && seq == that.seq && Arrays.equals(hash, that.hash);
  }

  @Override
  public int hashCode() {
    return Long.hashCode(seq);
  }

  @Override
  public String toString() {
    return "seal " + seq;
  }
}

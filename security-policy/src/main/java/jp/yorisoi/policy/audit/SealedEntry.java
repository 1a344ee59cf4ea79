package jp.yorisoi.policy.audit;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * An entry as it is chained: its canonical bytes and the hash over them (docs/audit-chain.md).
 *
 * @param id row id of the entry
 * @param canonical its columns as bytes, laid out by the database as it reads them
 */
record SealedEntry(long id, byte[] canonical) {

  /** Hash before the first entry. */
  static final int HASH_BYTES = 32;

  byte[] hashAfter(byte[] previous, long seq) {
    MessageDigest digest = CanonicalForm.sha256();
    digest.update(previous);
    digest.update(ByteBuffer.allocate(Long.BYTES).putLong(seq).array());
    return digest.digest(canonical);
  }

  /** The beginning of the hash over the entry alone; tells it apart, anchors prove it. */
  byte[] print() {
    return Arrays.copyOf(CanonicalForm.sha256().digest(canonical), PrintFile.WIDTH);
  }
}

package jp.yorisoi.policy.audit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;

/**
 * An entry as it is chained: its canonical bytes and the hash over them (docs/audit-chain.md).
 *
 * @param id row id of the entry
 * @param form which canonical form it has; one that is newer than the first begins with its number
 * @param fields the columns as text in the order of the canonical form; null where the column is
 */
record SealedEntry(long id, int form, List<String> fields) {

  /** Hash before the first entry. */
  static final int HASH_BYTES = 32;

  byte[] hashAfter(byte[] previous, long seq) {
    MessageDigest digest = CanonicalForm.sha256();
    digest.update(previous);
    digest.update(ByteBuffer.allocate(Long.BYTES).putLong(seq).array());
    return digest.digest(canonical());
  }

  /** The beginning of the hash over the entry alone; tells it apart, anchors prove it. */
  byte[] print() {
    return Arrays.copyOf(CanonicalForm.sha256().digest(canonical()), PrintFile.WIDTH);
  }

  byte[] canonical() {
    byte[] columns = CanonicalForm.of(fields);
    if (form == 1) {
      return columns;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(columns.length + 3);
    bytes.writeBytes(("v" + form + "|").getBytes(StandardCharsets.US_ASCII));
    bytes.writeBytes(columns);
    return bytes.toByteArray();
  }
}

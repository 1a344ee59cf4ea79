package jp.yorisoi.policy.audit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * An entry as it is chained: its canonical bytes and the hash over them (docs/audit-chain.md).
 *
 * @param id row id of the entry
 * @param fields the columns as text in the order of the canonical form; null where the column is
 */
record SealedEntry(long id, List<String> fields) {

  /** Hash before the first entry. */
  static final int HASH_BYTES = 32;

  byte[] hashAfter(byte[] previous, long seq) {
    MessageDigest digest = sha256();
    digest.update(previous);
    digest.update(ByteBuffer.allocate(Long.BYTES).putLong(seq).array());
    return digest.digest(canonical());
  }

  byte[] canonical() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(200);
    for (String field : fields) {
      if (field == null) {
        bytes.write('-');
        continue;
      }
      byte[] text = field.getBytes(StandardCharsets.UTF_8);
      bytes.writeBytes((text.length + ":").getBytes(StandardCharsets.US_ASCII));
      bytes.writeBytes(text);
    }
    return bytes.toByteArray();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}

package jp.yorisoi.policy.audit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;

/**
 * Columns as bytes, so that two different rows never give the same ones: each as its length, a
 * colon and its UTF-8 bytes, NULL as a hyphen (docs/audit-chain.md).
 */
final class CanonicalForm {
  /** The form of entries written today; entries of the first release have 1. */
  static final int NEWEST = 2;

  private CanonicalForm() {}

  static byte[] of(List<String> columns) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(200);
    for (String column : columns) {
      if (column == null) {
        bytes.write('-');
        continue;
      }
      byte[] text = column.getBytes(StandardCharsets.UTF_8);
      bytes.writeBytes((text.length + ":").getBytes(StandardCharsets.US_ASCII));
      bytes.writeBytes(text);
    }
    return bytes.toByteArray();
  }

  /** The hash over the rows of {@code audit_subject} of one entry, or null when it has none. */
  static byte[] subjectsHash(List<Shown> shown) {
    if (shown.isEmpty()) {
      return null;
    }
    MessageDigest digest = sha256();
    int position = 0;
    for (Shown row : shown) {
      position++;
      digest.update(of(Arrays.asList(Integer.toString(position), row.caseRef(), row.subjectRef())));
    }
    return digest.digest();
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}

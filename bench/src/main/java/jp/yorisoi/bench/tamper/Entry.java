package jp.yorisoi.bench.tamper;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** An audit entry that can be changed, with its further persons. */
final class Entry {
  /** Columns in canonical order: id, at … request_id, subjects_hash, form. */
  static final int COLUMNS = 16;

  static final int SUBJECTS_HASH = 14;
  static final int FORM = 15;
  private static final int OF_FIRST_FORM = 14;

  final String[] columns;
  final List<String[]> subjects = new ArrayList<>();

  Entry(String... columns) {
    this.columns = columns.clone();
  }

  Entry copy() {
    Entry copy = new Entry(columns);
    subjects.forEach(row -> copy.subjects.add(row.clone()));
    return copy;
  }

  long id() {
    return Long.parseLong(columns[0]);
  }

  /** Computes what it vouches for. */
  void vouch() {
    if (subjects.isEmpty()) {
      columns[SUBJECTS_HASH] = null;
      return;
    }
    MessageDigest digest = sha256();
    subjects.forEach(row -> digest.update(canonical(row, row.length)));
    columns[SUBJECTS_HASH] = HexFormat.of().formatHex(digest.digest());
  }

  /** The bytes that are chained. */
  byte[] canonical() {
    if ("1".equals(columns[FORM])) {
      return canonical(columns, OF_FIRST_FORM);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(("v" + columns[FORM] + "|").getBytes(StandardCharsets.US_ASCII));
    bytes.writeBytes(canonical(columns, FORM));
    return bytes.toByteArray();
  }

  private static byte[] canonical(String[] columns, int count) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int at = 0; at < count; at++) {
      if (columns[at] == null) {
        bytes.write('-');
      } else {
        byte[] text = columns[at].getBytes(StandardCharsets.UTF_8);
        bytes.writeBytes((text.length + ":").getBytes(StandardCharsets.US_ASCII));
        bytes.writeBytes(text);
      }
    }
    return bytes.toByteArray();
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}

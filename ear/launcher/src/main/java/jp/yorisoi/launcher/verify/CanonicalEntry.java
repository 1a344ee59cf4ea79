package jp.yorisoi.launcher.verify;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The bytes of an audit entry that go into the hash: each column as its length in bytes, a colon
 * and its UTF-8 bytes, NULL as a hyphen; behind the number of the form unless it is the first
 * (docs/audit-chain.md). The bytes lie in a buffer that is used again for the next entry.
 */
final class CanonicalEntry {
  /** The columns in their order, as SQL that gives text; the last one is the form. */
  static final String COLUMNS =
      "e.id, DATE_FORMAT(e.at, '%Y-%m-%d %H:%i:%s.%f'), e.actor, e.office, e.origin, e.zone, e.event, e.outcome,"
          + " e.purpose, e.case_ref, e.subject_ref, e.fields, e.my_number, e.request_id,"
          + " LOWER(HEX(e.subjects_hash)), e.form";

  /** How many columns there are. */
  static final int FIELDS = 16;

  /** Where {@code subjects_hash} stands among them. */
  static final int SUBJECTS_HASH = 14;

  private static final int FORM = 15;
  private static final int FIRST_FORM_FIELDS = 14;
  private static final byte[] FIRST_FORM = {'1'};

  private byte[] buffer = new byte[512];
  private int length;

  /** Takes an entry into the buffer. */
  void read(byte[][] columns) {
    length = 0;
    boolean first = columns[FORM] == null || Arrays.equals(columns[FORM], FIRST_FORM);
    if (!first) {
      add((byte) 'v');
      add(columns[FORM]);
      add((byte) '|');
    }
    int fields = first ? FIRST_FORM_FIELDS : FORM;
    for (int at = 0; at < fields; at++) {
      column(columns[at]);
    }
  }

  /** Takes one row of further persons into the buffer. */
  void read(SubjectRow row) {
    length = 0;
    column(Integer.toString(row.position()).getBytes(StandardCharsets.US_ASCII));
    column(row.caseRef());
    column(row.subjectRef());
  }

  /** The bytes, of which {@link #length} count. */
  byte[] bytes() {
    return buffer;
  }

  int length() {
    return length;
  }

  private void column(byte[] text) {
    if (text == null) {
      add((byte) '-');
      return;
    }
    number(text.length);
    add((byte) ':');
    add(text);
  }

  private void number(int value) {
    if (value >= 10) {
      number(value / 10);
    }
    add((byte) ('0' + value % 10));
  }

  private void add(byte one) {
    room(1);
    buffer[length++] = one;
  }

  private void add(byte[] bytes) {
    room(bytes.length);
    System.arraycopy(bytes, 0, buffer, length, bytes.length);
    length += bytes.length;
  }

  private void room(int more) {
    if (length + more > buffer.length) {
      buffer = Arrays.copyOf(buffer, 2 * (length + more));
    }
  }
}

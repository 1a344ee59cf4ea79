package jp.yorisoi.launcher.verify;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The bytes of an audit entry that go into the hash: each field as its length in bytes, a colon and
 * its UTF-8 bytes, NULL as a hyphen (docs/audit-chain.md).
 */
final class CanonicalEntry {
  /** The fields in their order, as SQL that gives text. */
  static final String COLUMNS =
      "e.id, DATE_FORMAT(e.at, '%Y-%m-%d %H:%i:%s.%f'), e.actor, e.office, e.origin, e.zone, e.event, e.outcome,"
          + " e.purpose, e.case_ref, e.subject_ref, e.fields, e.my_number, e.request_id,"
          + " LOWER(HEX(e.subjects_hash)), e.form";

  /** How many fields there are. */
  static final int FIELDS = 16;

  private static final int FIRST_FORM_FIELDS = 14;

  private CanonicalEntry() {}

  /** The last column says which form the entry has. */
  static byte[] bytes(List<String> columns) {
    String form = columns.get(FIELDS - 1);
    boolean first = form == null || "1".equals(form);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (!first) {
      out.writeBytes(("v" + form + "|").getBytes(StandardCharsets.US_ASCII));
    }
    for (String field : columns.subList(0, first ? FIRST_FORM_FIELDS : FIELDS - 1)) {
      if (field == null) {
        out.write('-');
      } else {
        byte[] text = field.getBytes(StandardCharsets.UTF_8);
        out.writeBytes((text.length + ":").getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(text);
      }
    }
    return out.toByteArray();
  }
}

package jp.yorisoi.policy.attack;

import java.util.ArrayList;
import java.util.List;

/** Reads one record of a CSV file as a spreadsheet does, to see what it would make of ours. */
final class Rfc4180 {
  private Rfc4180() {}

  static List<String> fields(String record) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < record.length(); i++) {
      char c = record.charAt(i);
      if (quoted) {
        if (c != '"') {
          field.append(c);
        } else if (record.charAt(i + 1) == '"') {
          field.append('"');
          i++;
        } else {
          quoted = false;
        }
      } else if (c == '"') {
        quoted = true;
      } else if (c == ',' || c == ';' || c == '\t' || c == '\r' || c == '\n') {
        fields.add(field.toString());
        field.setLength(0);
        if (c == '\r' || c == '\n') {
          return fields;
        }
      } else {
        field.append(c);
      }
    }
    throw new AssertionError("the record does not end");
  }
}

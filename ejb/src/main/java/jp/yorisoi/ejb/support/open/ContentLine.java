package jp.yorisoi.ejb.support.open;

import java.nio.charset.StandardCharsets;

/** One property of an iCalendar file, escaped and folded (RFC 5545, 3.1 and 3.3.11). */
final class ContentLine {
  private static final int OCTETS = 75;
  private static final String END = "\r\n";
  private static final int NOT_A_CHARACTER = 0xFFFD;

  private ContentLine() {}

  /**
   * Text as the value of a property: what separates is escaped, every kind of line break becomes
   * {@code \n}, and other controls are left out, so that no text begins a line of its own.
   */
  static String text(String value) {
    StringBuilder escaped = new StringBuilder(value.length() + 8);
    value.replace("\r\n", "\n").codePoints().forEach(c -> append(escaped, c));
    return escaped.toString();
  }

  private static void append(StringBuilder escaped, int c) {
    switch (c) {
      case '\\', ';', ',' -> escaped.append('\\').appendCodePoint(c);
      case '\n', '\r', 0x85, 0x2028, 0x2029 -> escaped.append("\\n");
      case '\t' -> escaped.append(' ');
      default -> {
        if (Character.getType(c) == Character.SURROGATE) {
          escaped.appendCodePoint(NOT_A_CHARACTER);
        } else if (Character.getType(c) != Character.CONTROL) {
          escaped.appendCodePoint(c);
        }
      }
    }
  }

  /**
   * A line as it is sent: no more than 75 octets of UTF-8, continued after a blank, never broken
   * inside a character.
   */
  static String folded(String line) {
    StringBuilder sent = new StringBuilder(line.length() + line.length() / 20 + 2);
    int used = 0;
    for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
      String character = Character.toString(line.codePointAt(at));
      int octets = character.getBytes(StandardCharsets.UTF_8).length;
      if (used + octets > OCTETS) {
        sent.append(END).append(' ');
        used = 1;
      }
      sent.append(character);
      used += octets;
    }
    return sent.append(END).toString();
  }
}

package jp.yorisoi.policy.attack;

import java.util.Arrays;
import java.util.List;

/**
 * One row of the catalogue: something hostile that is tried, and the one answer that is right.
 *
 * @param id name of the row, for example {@code XML-01}; never used again for something else
 * @param group file the row stands in, for example {@code xml}
 * @param asvs requirement it tries, {@code v5.0.0-} and the number in ASVS 5.0.0
 * @param level module whose tests run it
 * @param kind name of the code that runs it
 * @param payload what that code is given, escapes resolved
 * @param expected the answer; every other one is a success of the attack
 * @param tried what is tried, in words
 */
public record AttackCase(
    String id,
    String group,
    String asvs,
    String level,
    String kind,
    String payload,
    String expected,
    String tried) {
  private static final int COLUMNS = 7;

  /**
   * Reads a line {@code id | asvs | level | kind | payload | expected | tried}. In payload and
   * expected answer {@code \n \r \t \\}, {@code \}{@code uXXXX} and {@code \}{@code s} (a space at
   * an edge) stand for characters; a bar is {@code \}{@code u007c}.
   *
   * @param group where it stands
   * @param line the line
   * @return the row
   * @throws IllegalArgumentException when it has more or fewer columns
   */
  static AttackCase of(String group, String line) {
    List<String> cells = Arrays.stream(line.split("\\|", -1)).map(String::trim).toList();
    if (cells.size() != COLUMNS) {
      throw new IllegalArgumentException(group + " has a row of " + cells.size() + ": " + line);
    }
    return new AttackCase(
        cells.get(0),
        group,
        cells.get(1),
        cells.get(2),
        cells.get(3),
        resolved(cells.get(4)),
        resolved(cells.get(5)),
        cells.get(6));
  }

  private static String resolved(String written) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c != '\\') {
        text.append(c);
        continue;
      }
      char mark = written.charAt(++i);
      switch (mark) {
        case 'n' -> text.append('\n');
        case 'r' -> text.append('\r');
        case 't' -> text.append('\t');
        case 's' -> text.append(' ');
        case '\\' -> text.append('\\');
        case 'u' -> {
          text.append((char) Integer.parseInt(written.substring(i + 1, i + 5), 16));
          i += 4;
        }
        default -> throw new IllegalArgumentException("no such escape: \\" + mark);
      }
    }
    return text.toString();
  }

  /** The name of the test that runs it. */
  String title() {
    return id + " (" + asvs + ") " + tried;
  }
}

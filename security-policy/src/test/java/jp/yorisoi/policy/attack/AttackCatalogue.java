package jp.yorisoi.policy.attack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All attacks there are, one file a group, and the requirements of ASVS they try. */
public final class AttackCatalogue {
  /** The groups, which are the names of the files. */
  public static final List<String> GROUPS =
      List.of(
          "archives",
          "csv",
          "faces",
          "idor",
          "logs",
          "mass-assignment",
          "sessions",
          "ssrf",
          "uploads",
          "xml");

  private AttackCatalogue() {}

  /** Every row of every group. */
  public static List<AttackCase> all() {
    return GROUPS.stream()
        .flatMap(group -> lines(group).stream().map(line -> AttackCase.of(group, line)))
        .toList();
  }

  /**
   * The rows one module runs.
   *
   * @param level the module
   * @return its rows in the order of the files
   */
  public static List<AttackCase> of(String level) {
    return all().stream().filter(row -> row.level().equals(level)).toList();
  }

  /** The requirements in use: what each asks for, in our words, by its name. */
  public static Map<String, String> requirements() {
    return lines("asvs").stream()
        .map(line -> line.split("\\s*\\|\\s*", 2))
        .collect(Collectors.toMap(cells -> cells[0].trim(), cells -> cells[1]));
  }

  private static List<String> lines(String name) {
    String file = "/attack/" + name + ".txt";
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                AttackCatalogue.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}

package jp.yorisoi.ejb.governance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Harmless administrative Japanese: sentences written for this, and what this system itself tells
 * residents and staff (texts, procedures, policies).
 */
final class Sentences {
  private Sentences() {}

  static List<String> harmless() {
    Set<String> sentences =
        new LinkedHashSet<>(lines(Path.of("src/test/resources/ai/harmless.txt")));
    for (String folder :
        List.of(
            "src/main/resources/texts",
            "src/main/resources/procedures",
            "../security-policy/src/main/resources/policies")) {
      files(Path.of(folder)).forEach(file -> sentences.addAll(lines(file)));
    }
    return new ArrayList<>(sentences);
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(
              file -> file.toString().matches(".*(_ja\\.properties|_ja-easy\\.properties|\\.yaml)"))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Lines with at least four Japanese characters, without the keys before them. */
  private static List<String> lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.replaceFirst("^[ \\-a-z_.A-Z0-9{]*[=:] ?", "").strip())
          // examples of a name or a number in forms are what the gate is to find
          .filter(line -> !line.contains("花子") && !line.contains("0854-00-0000"))
          .filter(line -> line.codePoints().filter(c -> c >= 0x3041 && c <= 0x9FFF).count() >= 4)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

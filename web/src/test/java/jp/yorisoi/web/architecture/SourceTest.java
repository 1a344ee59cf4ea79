package jp.yorisoi.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can only be seen in the text of the sources, of every module. */
class SourceTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final int LONGEST = 400;

  private static List<Path> sources(String kind) throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> file.toString().contains("/src/" + kind + "/java/"))
          .filter(file -> !ROOT.relativize(file).toString().contains("target/"))
          .toList();
    }
  }

  private static String shown(Path file) {
    return ROOT.relativize(file).toString();
  }

  @Test
  void every_module_is_looked_at() throws IOException {
    assertThat(sources("main"))
        .extracting(file -> ROOT.relativize(file).getName(0).toString())
        .contains("security-policy", "ejb", "integration", "web", "ear");
  }

  @Test
  void every_package_says_what_belongs_there_and_who_calls_it() throws IOException {
    TreeSet<Path> packages = new TreeSet<>();
    sources("main").forEach(file -> packages.add(file.getParent()));
    List<String> silent = new ArrayList<>();
    for (Path folder : packages) {
      Path info = folder.resolve("package-info.java");
      String text = Files.exists(info) ? Files.readString(info) : "";
      if (!text.contains("Belongs here") || !text.contains("Called by")) {
        silent.add(shown(folder));
      }
    }
    assertThat(silent).isEmpty();
  }

  @Test
  void no_file_is_longer_than_400_lines() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (String kind : List.of("main", "test", "it")) {
      for (Path file : sources(kind)) {
        try (Stream<String> lines = Files.lines(file)) {
          if (lines.count() > LONGEST) {
            tooLong.add(shown(file));
          }
        }
      }
    }
    assertThat(tooLong).isEmpty();
  }

  @Test
  void nothing_is_left_for_later() throws IOException {
    List<String> open = new ArrayList<>();
    for (Path file : sources("main")) {
      String text = Files.readString(file);
      if (text.contains("TO" + "DO") || text.contains("FIX" + "ME")) {
        open.add(shown(file));
      }
    }
    assertThat(open).isEmpty();
  }
}

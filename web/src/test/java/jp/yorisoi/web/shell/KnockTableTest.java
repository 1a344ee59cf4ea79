package jp.yorisoi.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yorisoi.policy.zone.Zone;
import org.junit.jupiter.api.Test;

/** The table of addresses ({@code knock.csv}) is complete and says the zones the filter says. */
class KnockTableTest {
  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Pattern SERVED =
      Pattern.compile("@(?:Path|ApplicationPath|WebServlet|WebService|ServerEndpoint)\\b[^\\n]*");

  private record Line(String path, Set<Zone> zones) {}

  private static List<Line> table() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/knock.csv")).stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(line -> line.split(";"))
        .map(parts -> new Line(parts[0].replaceFirst("\\?.*", ""), zones(parts[1])))
        .toList();
  }

  private static Set<Zone> zones(String words) {
    return switch (words) {
      case "any" -> EnumSet.allOf(Zone.class);
      case "none" -> EnumSet.noneOf(Zone.class);
      default ->
          Arrays.stream(words.split("\\+"))
              .map(word -> Zone.valueOf(word.toUpperCase(Locale.ROOT)))
              .collect(Collectors.toCollection(() -> EnumSet.noneOf(Zone.class)));
    };
  }

  @Test
  void every_page_has_a_line() throws IOException {
    try (Stream<Path> files = Files.walk(PAGES)) {
      Set<String> pages =
          files
              .filter(file -> file.toString().endsWith(".xhtml"))
              .map(file -> "/" + PAGES.relativize(file))
              .filter(page -> !page.startsWith("/WEB-INF/"))
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(pages).hasSizeGreaterThan(10);
      assertThat(table()).extracting(Line::path).containsAll(pages);
    }
  }

  /** Pages of Faces are all there is; a resource or endpoint needs a line of its own first. */
  @Test
  void every_servlet_resource_and_endpoint_has_a_line() throws IOException {
    Set<String> known = table().stream().map(Line::path).collect(Collectors.toSet());
    Set<String> unknown = new TreeSet<>();
    for (String module : List.of(".", "../ejb", "../integration", "../security-policy")) {
      try (Stream<Path> files = Files.walk(Path.of(module, "src/main/java"))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
          Matcher served = SERVED.matcher(Files.readString(file));
          while (served.find()) {
            String where = served.group().replaceFirst("^[^\"]*\"?([^\"]*)\"?.*$", "$1");
            if (known.stream().noneMatch(path -> path.contains(where))) {
              unknown.add(file.getFileName() + ": " + served.group());
            }
          }
        }
      }
    }
    assertThat(unknown).isEmpty();
    assertThat(PAGES.resolve("WEB-INF/sun-jaxws.xml")).doesNotExist();
    Matcher patterns =
        Pattern.compile("<servlet-mapping>.*?<url-pattern>([^<]*)<", Pattern.DOTALL)
            .matcher(Files.readString(PAGES.resolve("WEB-INF/web.xml")));
    while (patterns.find()) {
      assertThat(patterns.group(1)).isEqualTo("*.xhtml");
    }
  }

  @Test
  void the_filter_serves_each_address_in_the_zones_of_its_line() throws IOException {
    for (Line line : table()) {
      assertThat(Paths.zones(line.path())).as(line.path()).isEqualTo(line.zones());
    }
  }
}

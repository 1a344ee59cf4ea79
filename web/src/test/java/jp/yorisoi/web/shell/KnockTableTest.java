package jp.yorisoi.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yorisoi.policy.door.Door;
import jp.yorisoi.policy.door.Doors;
import jp.yorisoi.policy.zone.Zone;
import org.junit.jupiter.api.Test;

/** The policy's table of addresses and the list of addresses that are knocked on are complete. */
class KnockTableTest {
  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Pattern SERVED =
      Pattern.compile("@(?:Path|ApplicationPath|WebServlet|WebService|ServerEndpoint)\\b[^\\n]*");

  private static List<String> knocked() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/knock.csv")).stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(line -> line.split(";")[0].replaceFirst("\\?.*", ""))
        .toList();
  }

  private static List<String> declared() {
    return Doors.packaged().all().stream().map(Door::address).toList();
  }

  @Test
  void every_page_stands_in_the_table_and_is_knocked_on() throws IOException {
    try (Stream<Path> files = Files.walk(PAGES)) {
      Set<String> pages =
          files
              .filter(file -> file.toString().endsWith(".xhtml"))
              .map(file -> "/" + PAGES.relativize(file))
              .filter(page -> !page.startsWith("/WEB-INF/"))
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(pages).hasSizeGreaterThan(10);
      assertThat(declared()).containsAll(pages);
      assertThat(knocked()).containsAll(pages);
    }
  }

  /** Pages of Faces and the partners' door are all there is; anything else needs its line first. */
  @Test
  void every_servlet_resource_and_endpoint_has_a_line() throws IOException {
    Set<String> known = Set.copyOf(knocked());
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
  void no_line_of_the_table_is_for_a_page_that_is_gone() {
    assertThat(Doors.packaged().all())
        .filteredOn(door -> door.address().endsWith(".xhtml"))
        .allSatisfy(door -> assertThat(PAGES.resolve(door.address().substring(1))).exists());
  }

  /** A page that is gone answers 404 and nobody hears of it; what is made by a servlet is above. */
  @Test
  void no_knock_is_for_a_page_that_is_gone() throws IOException {
    assertThat(knocked())
        .filteredOn(address -> address.endsWith(".xhtml"))
        .filteredOn(address -> !address.contains("no-such") && !address.contains("jakarta.faces"))
        .allSatisfy(address -> assertThat(PAGES.resolve(address.substring(1))).exists());
  }

  @Test
  void a_page_of_staff_needs_a_permission_but_for_the_entrance() {
    assertThat(Doors.packaged().all())
        .filteredOn(door -> door.address().startsWith("/staff/"))
        .filteredOn(door -> door.needs().isEmpty())
        .extracting(Door::address)
        .containsExactlyInAnyOrder("/staff/", "/staff/index.xhtml", "/staff/sign-in.xhtml");
  }

  @Test
  void what_is_for_residents_exists_on_the_internet_side_alone_and_the_rest_never_there() {
    assertThat(Doors.packaged().all())
        .filteredOn(door -> door.audience() != Door.Audience.OPERATORS)
        .filteredOn(door -> !door.address().endsWith("*"))
        .allSatisfy(
            door ->
                assertThat(door.zones())
                    .as(door.address())
                    .matches(
                        zones ->
                            door.address().startsWith("/staff/")
                                    || door.address().startsWith("/partner/")
                                ? !zones.contains(Zone.INTERNET)
                                : zones.equals(EnumSet.of(Zone.INTERNET))));
  }

  @Test
  void what_is_in_no_line_exists_nowhere() {
    for (String path : List.of("/no-such-page.xhtml", "/staff/cases/", "/resident/", "/healthy")) {
      assertThat(Doors.packaged().at(path).zones()).as(path).isEmpty();
    }
    assertThat(Doors.packaged().at("/jakarta.faces.resource/yorisoi.css.xhtml").zones())
        .isEqualTo(EnumSet.allOf(Zone.class));
  }
}

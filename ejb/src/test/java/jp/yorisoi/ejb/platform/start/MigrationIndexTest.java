package jp.yorisoi.ejb.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yorisoi.policy.Chain;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MigrationIndexTest {
  private static final Pattern NAME = Pattern.compile("V(\\d+)__[a-z0-9_]+\\.sql|R__[a-z]+\\.sql");
  private static final String GRANTS = "R__grants.sql";

  private static Path folder(Chain chain) {
    return Path.of("src", "main", "resources", "db", chain.schema());
  }

  private static Set<String> files(Chain chain) throws IOException {
    try (Stream<Path> files = Files.list(folder(chain))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".sql"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  @ParameterizedTest
  @EnumSource(Chain.class)
  void the_index_lists_the_files_that_are_there_each_once(Chain chain) throws IOException {
    List<String> lines =
        Files.readAllLines(folder(chain).resolve("index.txt")).stream()
            .filter(line -> !line.isBlank())
            .toList();
    assertThat(lines).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(files(chain));
    assertThat(MigrationIndex.of(chain)).containsExactlyElementsOf(files(chain));
  }

  @ParameterizedTest
  @EnumSource(Chain.class)
  void a_file_is_named_by_version_and_no_version_is_given_twice(Chain chain) throws IOException {
    assertThat(files(chain)).allSatisfy(name -> assertThat(name).matches(NAME)).contains(GRANTS);
    List<String> versions =
        files(chain).stream()
            .map(NAME::matcher)
            .filter(Matcher::matches)
            .map(name -> name.group(1))
            .filter(version -> version != null)
            .toList();
    assertThat(versions).doesNotHaveDuplicates();
  }

  /** MySQL commits each DDL statement by itself: two in one file could be applied by half. */
  @ParameterizedTest
  @EnumSource(Chain.class)
  void a_file_holds_one_statement(Chain chain) throws IOException {
    for (String name : files(chain)) {
      String sql = Files.readString(folder(chain).resolve(name)).replaceAll("(?m)--.*$", "");
      List<String> statements =
          Stream.of(sql.split(";")).map(String::strip).filter(s -> !s.isEmpty()).toList();
      if (GRANTS.equals(name)) {
        assertThat(statements).as(name).allMatch(s -> s.startsWith("GRANT "));
      } else {
        assertThat(statements).as(name).hasSize(1);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Chain.class)
  void no_account_is_granted_a_whole_schema_or_the_right_to_change_it(Chain chain)
      throws IOException {
    String grants = Files.readString(folder(chain).resolve(GRANTS)).replaceAll("(?m)--.*$", "");
    assertThat(grants)
        .doesNotContainPattern("(?i)\\bON\\s+(`?\\w+`?\\.)?\\*")
        .doesNotContainPattern("(?i)GRANT\\s+ALL")
        .doesNotContainPattern("(?i)WITH\\s+GRANT")
        .doesNotContainPattern("(?i)\\b(ALTER|DROP|CREATE|TRUNCATE)\\b");
  }

  @ParameterizedTest
  @EnumSource(Chain.class)
  void audit_rows_and_seals_can_only_be_added(Chain chain) throws IOException {
    String grants = Files.readString(folder(chain).resolve(GRANTS)).replaceAll("(?m)--.*$", "");
    Matcher grant = Pattern.compile("(?i)GRANT ([A-Z, ]+) ON audit_(entry|seal)").matcher(grants);
    int found = 0;
    while (grant.find()) {
      found++;
      assertThat(grant.group(1)).doesNotContain("UPDATE", "DELETE");
    }
    assertThat(found).isPositive();
  }
}

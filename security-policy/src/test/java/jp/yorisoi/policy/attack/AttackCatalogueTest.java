package jp.yorisoi.policy.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AttackCatalogueTest {
  private static final int LEAST = 250;
  private static final int LEAST_OF_A_GROUP = 12;

  /** Who runs the rows of a level, from the root of the project. */
  private static final Map<String, String> RUNNERS =
      Map.of(
          "policy", "security-policy/src/test/java/jp/yorisoi/policy/attack/AttackTest.java",
          "ejb", "ejb/src/test/java/jp/yorisoi/ejb/AttackTest.java",
          "integration", "integration/src/test/java/jp/yorisoi/integration/AttackTest.java",
          "http", "ear/src/test/java/jp/yorisoi/ear/AttackIT.java");

  private static final List<AttackCase> ALL = AttackCatalogue.all();

  @Test
  void there_are_250_attacks_in_ten_groups() {
    assertThat(ALL).hasSizeGreaterThanOrEqualTo(LEAST);
    assertThat(ALL.stream().collect(Collectors.groupingBy(AttackCase::group)).values())
        .hasSize(AttackCatalogue.GROUPS.size())
        .allSatisfy(rows -> assertThat(rows).hasSizeGreaterThanOrEqualTo(LEAST_OF_A_GROUP));
  }

  @Test
  void a_name_stands_once_and_nothing_is_tried_twice() {
    assertThat(ALL).extracting(AttackCase::id).doesNotHaveDuplicates();
    assertThat(ALL).extracting(AttackCase::id).allMatch(id -> id.matches("[A-Z]+-[0-9]{2,3}"));
    assertThat(ALL)
        .extracting(row -> row.level() + " " + row.kind() + " " + row.payload())
        .doesNotHaveDuplicates();
  }

  @Test
  void every_row_says_what_is_tried_and_what_is_right() {
    assertThat(ALL)
        .allSatisfy(
            row -> {
              assertThat(row.tried()).as(row.id()).hasSizeGreaterThan(5);
              assertThat(row.expected()).as(row.id()).isNotBlank();
            });
  }

  @Test
  void every_row_names_a_requirement_of_the_list_and_the_list_holds_no_other() {
    assertThat(ALL.stream().map(AttackCase::asvs).distinct())
        .containsExactlyInAnyOrderElementsOf(AttackCatalogue.requirements().keySet());
    assertThat(AttackCatalogue.requirements().keySet())
        .allMatch(name -> name.matches("v5\\.0\\.0-[0-9]{1,2}\\.[0-9]\\.[0-9]{1,2}"));
  }

  @Test
  void every_level_has_somebody_who_runs_it() {
    Path root = Path.of("").toAbsolutePath().getParent();
    assertThat(ALL).extracting(AttackCase::level).allMatch(RUNNERS::containsKey);
    assertThat(RUNNERS).allSatisfy((level, file) -> assertThat(root.resolve(file)).exists());
    assertThat(RUNNERS.values())
        .allSatisfy(
            file ->
                assertThat(Files.readString(root.resolve(file)))
                    .contains("new AttackRunner(", "@TestFactory"));
  }
}

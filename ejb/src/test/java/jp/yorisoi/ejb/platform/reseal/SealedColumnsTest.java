package jp.yorisoi.ejb.platform.reseal;

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
import jp.yorisoi.policy.city.Policies;
import jp.yorisoi.policy.city.StoredField;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A sealed value is longer than any hash and of any length: it can stand in a column of the kind
 * BLOB only. So a column nobody added to the list shows in the migrations.
 */
class SealedColumnsTest {
  private static final Pattern STATEMENT =
      Pattern.compile("(?:CREATE|ALTER) TABLE (\\w+)([^;]*);", Pattern.DOTALL);
  private static final Pattern BLOB =
      Pattern.compile(
          "(?:^|\\(|ADD COLUMN|MODIFY(?: COLUMN)?)\\s*(\\w+)\\s+(?:TINY|MEDIUM|LONG)?(?:BLOB|VARBINARY)\\b",
          Pattern.MULTILINE);
  private static final Pattern TEXT =
      Pattern.compile(
          "(?:^|\\(|ADD COLUMN|MODIFY(?: COLUMN)?)\\s*(\\w+)\\s+(?:VARCHAR\\((\\d+)\\)|\\w*TEXT\\b|JSON\\b)",
          Pattern.MULTILINE);
  private static final int WIDE = 80;
  private static final Pattern KEY = Pattern.compile("PRIMARY KEY \\(([^)]*)\\)");

  @ParameterizedTest
  @EnumSource(Chain.class)
  void every_column_that_can_hold_a_sealed_value_is_listed(Chain chain) throws IOException {
    Set<String> blobs = new TreeSet<>();
    for (String sql : migrations(chain)) {
      for (Matcher table = STATEMENT.matcher(sql); table.find(); ) {
        for (Matcher column = BLOB.matcher(table.group(2)); column.find(); ) {
          blobs.add(table.group(1) + "." + column.group(1));
        }
      }
    }
    assertThat(blobs).hasSizeGreaterThan(5);
    assertThat(SealedColumns.of(chain))
        .extracting(SealedColumn::toString)
        .containsExactlyInAnyOrderElementsOf(blobs);
  }

  @ParameterizedTest
  @EnumSource(Chain.class)
  void the_policy_calls_the_same_columns_sealed(Chain chain) {
    assertThat(SealedColumns.of(chain))
        .extracting(one -> chain.schema() + "." + one)
        .containsExactlyInAnyOrderElementsOf(
            Policies.serving("yasugi").current().fields(chain).stream()
                .filter(field -> field.is(StoredField.Trait.SEALED))
                .map(StoredField::name)
                .toList());
  }

  @ParameterizedTest
  @EnumSource(Chain.class)
  void each_names_the_primary_key_of_its_table(Chain chain) throws IOException {
    String all = String.join("\n", migrations(chain));
    for (SealedColumn one : SealedColumns.of(chain)) {
      Matcher table = Pattern.compile("CREATE TABLE " + one.table() + " ([^;]*);").matcher(all);
      assertThat(table.find()).as(one.table()).isTrue();
      Matcher key = KEY.matcher(table.group(1));
      assertThat(key.find()).isTrue();
      assertThat(one.key()).as(one.table()).isEqualTo(List.of(key.group(1).split(", ")));
    }
  }

  @ParameterizedTest
  @EnumSource(Chain.class)
  void a_column_in_the_clear_that_is_wide_enough_for_free_text_has_a_reason(Chain chain)
      throws IOException {
    Set<String> wide = new TreeSet<>();
    for (String sql : migrations(chain)) {
      for (Matcher table = STATEMENT.matcher(sql); table.find(); ) {
        for (Matcher column = TEXT.matcher(table.group(2)); column.find(); ) {
          if (column.group(2) == null || Integer.parseInt(column.group(2)) >= WIDE) {
            wide.add(chain.schema() + ";" + table.group(1) + "." + column.group(1));
          }
        }
      }
    }
    assertThat(Files.readAllLines(Path.of("src/test/resources/clear-columns.csv")))
        .filteredOn(line -> line.startsWith(chain.schema() + ";"))
        .allMatch(line -> line.matches("\\w+;\\w+\\.\\w+;\\S.*"))
        .extracting(line -> line.substring(0, line.lastIndexOf(';')))
        .containsExactlyInAnyOrderElementsOf(wide);
  }

  private static List<String> migrations(Chain chain) throws IOException {
    try (Stream<Path> files =
        Files.list(Path.of("src/main/resources/db").resolve(chain.schema()))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("V"))
          .map(SealedColumnsTest::text)
          .collect(Collectors.toList());
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}

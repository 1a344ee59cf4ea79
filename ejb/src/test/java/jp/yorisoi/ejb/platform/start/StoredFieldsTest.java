package jp.yorisoi.ejb.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.city.Policies;
import jp.yorisoi.policy.city.StoredField;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The policy classes exactly the columns our migrations make. A new column without a class fails
 * here; at the start an instance looks at the real database ({@link DatabaseChecks}).
 */
class StoredFieldsTest {
  private static final String HISTORY = ".flyway_schema_history.";
  private static final Pattern STATEMENT =
      Pattern.compile("(CREATE|ALTER) TABLE (\\w+)\\s*(.*?);", Pattern.DOTALL);
  private static final Pattern MADE =
      Pattern.compile(
          "^\\s*(?!PRIMARY|UNIQUE|KEY|CONSTRAINT|INDEX|PERIOD)(\\w+)\\s+[A-Z]", Pattern.MULTILINE);
  private static final Pattern ADDED =
      Pattern.compile(
          "ADD (?:COLUMN )?(?!PRIMARY|UNIQUE|KEY|CONSTRAINT|INDEX|PERIOD)(\\w+)\\s+[A-Z]");

  private static Set<String> migrated(Chain chain) throws IOException {
    Set<String> columns = new TreeSet<>();
    for (String file : MigrationIndex.of(chain)) {
      Matcher statement = STATEMENT.matcher(text(chain, file));
      while (statement.find()) {
        Pattern column = "CREATE".equals(statement.group(1)) ? MADE : ADDED;
        Matcher found = column.matcher(statement.group(3));
        while (found.find()) {
          columns.add(chain.schema() + "." + statement.group(2) + "." + found.group(1));
        }
      }
    }
    return columns;
  }

  private static String text(Chain chain, String file) throws IOException {
    try (InputStream in =
        MigrationIndex.class.getResourceAsStream("/db/" + chain.schema() + "/" + file)) {
      String sql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return sql.replaceAll("--.*", "");
    }
  }

  @ParameterizedTest
  @EnumSource(Chain.class)
  void each_column_of_the_migrations_has_a_class_and_no_other(Chain chain) throws IOException {
    Set<String> classed =
        Policies.serving("yasugi").current().fields(chain).stream()
            .map(StoredField::name)
            .filter(name -> !name.contains(HISTORY))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(migrated(chain)).hasSizeGreaterThan(50).containsExactlyElementsOf(classed);
  }
}

package jp.yorisoi.ejb.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yorisoi.policy.Chain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No column of this system is made for an individual number (docs/adr/0014). A migration that adds
 * one by its name, its words or its width fails here; what only looks like one is allowed by name.
 */
class NoIndividualNumberColumnTest {
  /** {@code table.column}, each with its reason. */
  private static final Set<String> ALLOWED =
      Set.of(
          "audit_entry.my_number", // a flag, nought or one: whether a read touched such a number
          "support_booking.state", // words of at most twelve letters
          "support_booking.channel",
          "procedure_case.proposal",
          "protection.kind",
          "protection.source");

  private static final Pattern NAME =
      Pattern.compile(
          "my_?num(ber)?|individual_?num|ind_?num|kojin_?(bango|no|num)|mynum|jukyo_?my|個人番号|マイナンバー");

  /** Twelve digits fit exactly; a number type takes them too when it is wide and named a number. */
  private static final Pattern TYPE =
      Pattern.compile(
          "(var)?char\\s*\\(\\s*12\\s*\\)|(numeric|decimal)\\s*\\(\\s*12\\s*(,\\s*0\\s*)?\\)"
              + "|(var)?binary\\s*\\(\\s*12\\s*\\)");

  private static final Pattern TABLE =
      Pattern.compile("(?:create|alter)\\s+table\\s+(?:if\\s+not\\s+exists\\s+)?`?(\\w+)`?");

  @ParameterizedTest
  @EnumSource(Chain.class)
  void no_migration_makes_a_column_for_it(Chain chain) throws IOException {
    List<String> found = new ArrayList<>();
    Set<String> migrations = MigrationIndex.of(chain);
    for (String name : migrations) {
      found.addAll(suspicious(text("/db/" + chain.schema() + "/" + name)));
    }
    assertThat(migrations).hasSizeGreaterThan(10);
    assertThat(found).isSubsetOf(ALLOWED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE TABLE person (\n  id BIGINT NOT NULL,\n  individual_number VARBINARY(64) NULL\n)",
        "CREATE TABLE person (\n  my_number_hash BINARY(32) NULL\n)",
        "CREATE TABLE person (\n  kojin_bango VARCHAR(20) NULL\n)",
        "CREATE TABLE person (\n  code CHAR(12) NOT NULL\n)",
        "CREATE TABLE person (\n  code DECIMAL(12,0) NOT NULL\n)",
        "CREATE TABLE person (\n  note VARCHAR(40) NULL COMMENT '個人番号'\n)",
        "CREATE TABLE person (\n  id BIGINT NOT NULL, -- マイナンバー\n  name TEXT\n)",
        "ALTER TABLE person ADD COLUMN mynumber VARCHAR(20) NULL"
      })
  void a_column_that_looks_like_one_is_found(String migration) {
    assertThat(suspicious(migration)).isNotEmpty();
  }

  @Test
  void ordinary_columns_are_not() {
    assertThat(
            suspicious(
                "CREATE TABLE person (\n  receipt_number CHAR(13) NOT NULL,\n  phone BLOB NULL\n)"))
        .isEmpty();
  }

  /** Columns, as {@code table.column}, whose line is about an individual number. */
  private static List<String> suspicious(String migration) {
    List<String> found = new ArrayList<>();
    String table = "?";
    for (String written : migration.split("\n")) {
      String line = written.strip().toLowerCase(Locale.ROOT);
      Matcher begins = TABLE.matcher(line);
      if (begins.find()) {
        table = begins.group(1);
        line = line.substring(begins.end()).replaceFirst("^[\\s(]*(add\\s+(column\\s+)?)?", "");
      }
      if (!line.startsWith("--") && (NAME.matcher(line).find() || TYPE.matcher(line).find())) {
        found.add(table + "." + line.split("[\\s`(]+", 2)[0]);
      }
    }
    return found;
  }

  private static String text(String path) throws IOException {
    try (InputStream stream = NoIndividualNumberColumnTest.class.getResourceAsStream(path)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

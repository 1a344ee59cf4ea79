package jp.yorisoi.ejb.retention.persistence;

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
import jp.yorisoi.ejb.retention.HoldScope;
import jp.yorisoi.ejb.retention.KeptFor;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.city.Keeping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each statement of retention asks for legal holds, whatever it forgets. */
class ForgettingTest {
  private static final Pattern CHANGED =
      Pattern.compile("(?:UPDATE|DELETE FROM) (\\w+)[^;]* WHERE \\w+");
  private static final Pattern HELD =
      Pattern.compile("NOT EXISTS \\(SELECT 1 FROM legal_hold h WHERE h.lifted_at IS NULL AND ");

  private static List<Forgetting> all() {
    return Stream.concat(FrontForgetting.all().stream(), CoreForgetting.all().stream()).toList();
  }

  private static long marks(String sql) {
    return sql.chars().filter(sign -> sign == '?').count();
  }

  @ParameterizedTest
  @MethodSource("all")
  void what_finds_rows_leaves_out_those_under_a_hold(Forgetting one) {
    assertThat(HELD.matcher(one.due()).results().count()).isEqualTo(1);
    assertThat(one.heldBack()).contains(" AND EXISTS (SELECT 1 FROM legal_hold h");
    assertThat(marks(one.due())).isEqualTo(4);
    assertThat(marks(one.heldBack())).isEqualTo(3);
    assertThat(marks(one.oldestLeft())).isZero();
  }

  @ParameterizedTest
  @MethodSource("all")
  void a_hold_on_everything_on_its_kind_and_on_its_number_covers_it(Forgetting one) {
    assertThat(one.due())
        .contains("(h.scope = 'EVERYTHING' OR ")
        .contains("h.scope = 'KIND' AND h.target = '" + one.kind() + "'");
    assertThat(one.named().isEmpty())
        .as("whom a request to export is about is sealed, counts are about nobody")
        .isEqualTo(
            one.kind() == KeptFor.EXPORT_AFTER_ITS_TIME
                || one.kind() == KeptFor.REACH_AFTER_ITS_DAY);
    one.named()
        .forEach(
            (scope, value) ->
                assertThat(one.due())
                    .contains("h.scope = '" + scope + "' AND h.target IN (" + value + ")"));
    assertThat(one.named().keySet()).doesNotContain(HoldScope.KIND, HoldScope.EVERYTHING);
  }

  @ParameterizedTest
  @MethodSource("all")
  void what_changes_rows_takes_only_keys_that_were_found(Forgetting one) {
    assertThat(one.changes())
        .isNotEmpty()
        .allSatisfy(change -> assertThat(change).matches(CHANGED).doesNotContain("?"));
  }

  @Test
  void each_kind_is_forgotten_and_each_scope_can_hold_something() {
    assertThat(all()).extracting(Forgetting::kind).contains(KeptFor.values());
    Set<HoldScope> scopes =
        all().stream().flatMap(one -> one.named().keySet().stream()).collect(Collectors.toSet());
    assertThat(scopes)
        .containsExactlyInAnyOrder(
            HoldScope.CASE, HoldScope.SOURCE, HoldScope.PERSON, HoldScope.BOOKING);
    assertThat(named(FrontForgetting.all(), "front")).doesNotContain(HoldScope.PERSON);
    assertThat(named(CoreForgetting.all(), "core")).doesNotContain(HoldScope.BOOKING);
  }

  /** A scope a schema offers can hold something there. */
  private static Set<HoldScope> named(List<Forgetting> of, String schema) {
    Set<HoldScope> named =
        of.stream().flatMap(one -> one.named().keySet().stream()).collect(Collectors.toSet());
    Set<HoldScope> offered =
        Stream.of(HoldScope.values()).filter(s -> s.isIn(schema)).collect(Collectors.toSet());
    offered.removeAll(Set.of(HoldScope.KIND, HoldScope.EVERYTHING));
    assertThat(named).isEqualTo(offered);
    return named;
  }

  @Test
  void the_tables_it_changes_are_those_the_policy_names_for_its_kind() {
    for (Keeping.Line line : Keeping.read()) {
      List<Forgetting> of =
          line.chain() == Chain.FRONT ? FrontForgetting.all() : CoreForgetting.all();
      Set<String> kinds = new TreeSet<>();
      for (Forgetting one : of) {
        for (String change : one.changes()) {
          Matcher changed = CHANGED.matcher(change);
          if (changed.matches() && changed.group(1).equals(line.table())) {
            kinds.add(one.kind().name());
          }
        }
      }
      assertThat(line.rules()).as(line.table()).containsExactlyInAnyOrderElementsOf(kinds);
    }
  }

  /** Whoever adds a statement beside these would get around the holds. */
  @Test
  void no_other_class_of_retention_changes_or_deletes_rows() throws IOException {
    Pattern statement = Pattern.compile("\"(?:UPDATE|DELETE)\\b");
    Set<String> changing = new TreeSet<>();
    Path sources = Path.of("src/main/java/jp/yorisoi/ejb/retention");
    try (Stream<Path> files = Files.walk(sources)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
        if (statement.matcher(Files.readString(file)).find()) {
          changing.add(file.getFileName().toString());
        }
      }
    }
    assertThat(changing)
        .containsExactlyInAnyOrder(
            "CoreForgetting.java",
            "Exports.java",
            "FrontForgetting.java",
            "Messages.java",
            "JdbcHoldStore.java");
  }
}

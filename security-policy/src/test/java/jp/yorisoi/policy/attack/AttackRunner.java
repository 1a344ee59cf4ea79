package jp.yorisoi.policy.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Runs the rows of one module, one test a row. A row of a kind nobody runs fails, and so does a
 * kind no row asks for: what stands in the catalogue is tried, and nothing else is counted.
 */
public final class AttackRunner {
  private final String level;
  private final Map<String, Attack> kinds = new HashMap<>();

  /**
   * A runner without kinds.
   *
   * @param level the module whose rows it runs
   */
  public AttackRunner(String level) {
    this.level = level;
  }

  /**
   * Says how rows of a kind are run.
   *
   * @param kind the kind
   * @param attack the code
   * @return this
   */
  public AttackRunner kind(String kind, Attack attack) {
    assertThat(kinds.put(kind, attack)).as("kind stands twice: " + kind).isNull();
    return this;
  }

  /** The tests: one for each row, and one that rows and kinds go together. */
  public Stream<DynamicTest> tests() {
    List<AttackCase> rows = AttackCatalogue.of(level);
    Set<String> asked = rows.stream().map(AttackCase::kind).collect(Collectors.toSet());
    DynamicTest complete =
        DynamicTest.dynamicTest(
            "rows and kinds of " + level + " go together",
            () -> assertThat(kinds.keySet()).containsExactlyInAnyOrderElementsOf(asked));
    return Stream.concat(Stream.of(complete), rows.stream().map(this::test));
  }

  private DynamicTest test(AttackCase row) {
    return DynamicTest.dynamicTest(
        row.title(),
        () -> {
          Attack attack = kinds.get(row.kind());
          assertThat(attack).as("nobody runs the kind " + row.kind()).isNotNull();
          assertThat(attack.outcome(row.payload())).as(row.title()).isEqualTo(row.expected());
        });
  }
}

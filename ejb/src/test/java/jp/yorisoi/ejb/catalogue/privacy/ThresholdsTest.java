package jp.yorisoi.ejb.catalogue.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of しきい値判断, on both sides of each edge. */
class ThresholdsTest {
  private final Thresholds thresholds = Thresholds.packaged();

  @ParameterizedTest
  @CsvSource({
    "0, 0, false, NONE",
    "999, 499, false, NONE",
    "999, 500, true, NONE",
    "1000, 499, false, BASIC",
    "1000, 500, true, BASIC",
    "9999, 500, true, BASIC",
    "10000, 499, false, BASIC",
    "10000, 500, false, FOCUS",
    "10000, 499, true, FOCUS",
    "99999, 499, false, BASIC",
    "99999, 500, true, FOCUS",
    "100000, 499, false, FOCUS",
    "100000, 500, false, FULL",
    "100000, 0, true, FULL",
    "299999, 499, false, FOCUS",
    "300000, 0, false, FULL",
    "300000, 500, true, FULL"
  })
  void what_is_demanded_changes_at_the_edge_and_nowhere_else(
      int people, int handlers, boolean incident, Thresholds.Kind kind) {
    assertThat(thresholds.judge(people, handlers, incident)).isEqualTo(kind);
  }

  @Test
  void the_table_names_its_source_and_that_it_is_to_be_confirmed() {
    assertThat(thresholds.source()).contains("特定個人情報保護評価指針", "要確認");
  }
}

package jp.yorisoi.ejb.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.city.CityPolicy;
import jp.yorisoi.policy.city.Clause;
import jp.yorisoi.policy.city.Keeping;
import jp.yorisoi.policy.city.Policies;
import jp.yorisoi.policy.clause.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetentionKindsCheckTest {
  private static final CityPolicy POLICY = Policies.serving("yasugi").current();

  private static Finding without(String table) {
    List<Keeping.Line> lines = new ArrayList<>(Keeping.read());
    lines.removeIf(line -> line.table().equals(table));
    return RetentionKindsCheck.look(POLICY, lines);
  }

  @ParameterizedTest
  @ValueSource(strings = {"yasugi", "izumo"})
  void every_kind_has_its_period_and_every_table_its_line(String city) {
    Finding finding =
        new RetentionKindsCheck()
            .look(Policies.serving(city).current(), new Clause.Term("x", Optional.empty()));
    assertThat(finding.holds()).as(finding.evidence()).isTrue();
  }

  @Test
  void a_table_nobody_thought_of_does_not_pass() {
    assertThat(without("draft").holds()).isFalse();
    assertThat(without("draft").evidence()).contains("台帳の表");
  }

  @Test
  void a_kind_no_table_falls_under_does_not_pass() {
    List<Keeping.Line> lines = new ArrayList<>(Keeping.read());
    lines.removeIf(line -> line.table().startsWith("protection"));
    lines.add(new Keeping.Line(Chain.CORE, "protection", List.of(), Optional.of("so")));
    lines.add(new Keeping.Line(Chain.CORE, "protection_release", List.of(), Optional.of("so")));
    Finding finding = RetentionKindsCheck.look(POLICY, lines);
    assertThat(finding.holds()).isFalse();
    assertThat(finding.evidence()).contains("表に当てはまる定め");
  }
}

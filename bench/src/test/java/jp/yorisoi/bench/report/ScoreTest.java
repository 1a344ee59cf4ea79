package jp.yorisoi.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreTest {
  @Test
  void the_line_tells_ratio_goal_and_oracle() {
    Score score = Score.of("start", 1.4142, Goal.atMost(1.5), List.of());
    assertThat(score.line()).isEqualTo("start ratio=1.414 goal=<=1.50 oracle=ok");
    assertThat(score.reached()).isTrue();
  }

  @Test
  void a_violated_oracle_makes_the_score_zero_however_fast_it_was() {
    Score score = Score.of("booking-hot", 9, Goal.atLeast(3), List.of("one seat too many"));
    assertThat(score.line()).isEqualTo("booking-hot ratio=0.000 goal=>=3.00 oracle=violated");
    assertThat(score.reached()).isFalse();
    Score small = Score.of("start", 0.1, Goal.atMost(1.5), List.of("another page"));
    assertThat(small.reached()).isFalse();
  }

  @Test
  void a_further_goal_that_is_missed_counts_and_the_main_one_is_told_last() {
    Score memory = Score.of("start-memory", 1.6, Goal.atMost(1.4), List.of());
    Score score = Score.of("start", 1.2, Goal.atMost(1.5), List.of()).with(List.of(memory));
    assertThat(score.reached()).isFalse();
    assertThat(score.line().lines())
        .containsExactly(
            "start-memory ratio=1.600 goal=<=1.40 oracle=ok",
            "start ratio=1.200 goal=<=1.50 oracle=ok");
  }

  @Test
  void exactly_the_bound_is_good_enough() {
    assertThat(Goal.atLeast(3).reachedBy(3)).isTrue();
    assertThat(Goal.atMost(1.5).reachedBy(1.5)).isTrue();
  }

  @Test
  void the_table_has_a_row_for_each_goal() {
    Table table = new Table();
    Score memory = Score.of("start-memory", 1.6, Goal.atMost(1.4), List.of());
    table.add(Score.of("start", 1.2, Goal.atMost(1.5), List.of()).with(List.of(memory)));
    assertThat(table.text().lines())
        .contains(
            "| `start` | 1.200 | <=1.50 | ok | yes |",
            "| `start-memory` | 1.600 | <=1.40 | ok | no |");
  }
}

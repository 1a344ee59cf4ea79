package jp.yorisoi.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class StatisticsTest {
  private static final org.assertj.core.data.Offset<Double> NEAR = within(1e-9);

  @Test
  void the_median_of_an_odd_number_of_values_is_the_one_in_the_middle() {
    assertThat(Statistics.median(9, 1, 5)).isEqualTo(5, NEAR);
  }

  @Test
  void the_median_of_an_even_number_of_values_lies_between_the_two_in_the_middle() {
    assertThat(Statistics.median(1, 100, 4, 2)).isEqualTo(3, NEAR);
  }

  @Test
  void no_values_have_no_median() {
    assertThatThrownBy(Statistics::median).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void the_spread_is_told_in_percent_of_the_median() {
    assertThat(Statistics.spread(8, 10, 13)).isEqualTo(50, NEAR);
    assertThat(Statistics.words("s", 8, 10, 13)).isEqualTo("10.00 s (8.00..13.00, spread 50 %)");
  }
}

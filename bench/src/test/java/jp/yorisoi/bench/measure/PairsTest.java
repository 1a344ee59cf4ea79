package jp.yorisoi.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairsTest {
  @Test
  void sides_are_measured_a_b_b_a() throws Exception {
    StringBuilder order = new StringBuilder();
    Pairs.interleaved(4, () -> order.append('A'), () -> order.append('B'));
    assertThat(order).hasToString("ABBAABBA");
  }

  @Test
  void the_ratio_is_the_median_of_the_pairs_and_not_the_ratio_of_the_medians() throws Exception {
    Iterator<Double> a = List.of(10.0, 30.0, 90.0).iterator();
    Iterator<Double> b = List.of(10.0, 10.0, 45.0).iterator();
    Pairs<Double> pairs = Pairs.interleaved(3, a::next, b::next);
    assertThat(pairs.ratios(one -> one)).containsExactly(1, 3, 2);
    assertThat(pairs.ratio(one -> one)).isEqualTo(2);
    assertThat(pairs.a(one -> one)).containsExactly(10, 30, 90);
    assertThat(pairs.b(one -> one)).containsExactly(10, 10, 45);
  }
}

package jp.yorisoi.policy.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CountsTest {
  private final Map<String, Long> series = new TreeMap<>();
  private final Counts counts =
      new Counts(
          (MetricRegistry)
              Proxy.newProxyInstance(
                  CountsTest.class.getClassLoader(),
                  new Class<?>[] {MetricRegistry.class},
                  (self, method, arguments) ->
                      counter(
                          ((Metadata) arguments[0]).getName()
                              + Arrays.toString((Tag[]) arguments[1]))));

  private Counter counter(String name) {
    return new Counter() {
      @Override
      public void inc() {
        inc(1);
      }

      @Override
      public void inc(long more) {
        series.merge(name, more, Long::sum);
      }

      @Override
      public long getCount() {
        return series.getOrDefault(name, 0L);
      }
    };
  }

  @Test
  void what_happens_is_counted_by_its_labels() {
    counts.add(Measure.REQUESTS, "staff", "2xx");
    counts.add(Measure.REQUESTS, "staff", "2xx");
    counts.add(Measure.REQUESTS, "staff", "4xx");
    assertThat(series.values()).containsExactlyInAnyOrder(2L, 1L);
    assertThat(series.keySet())
        .allMatch(name -> name.startsWith("yorisoi_requests[") && name.contains("staff"));
  }

  @Test
  void nobody_fills_the_memory_with_labels() {
    for (int i = 0; i < 1_000; i++) {
      counts.add(Measure.REQUESTS, "page-" + i, "2xx");
    }
    assertThat(series).hasSizeLessThanOrEqualTo(201);
    assertThat(series.entrySet())
        .as("what comes after the first two hundred")
        .filteredOn(one -> one.getValue() > 1)
        .singleElement()
        .satisfies(one -> assertThat(one.getValue()).isEqualTo(800))
        .satisfies(one -> assertThat(one.getKey()).contains("page=other", "status=other"));
    assertThat(series.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(1_000);
  }

  @ParameterizedTest
  @EnumSource(Measure.class)
  void each_figure_says_what_it_counts_to_those_who_read_it(Measure measure) {
    assertThat(measure.title()).matches("yorisoi_[a-z]+");
    assertThat(measure.help()).isNotBlank();
    assertThat(measure.labels()).isNotEmpty().doesNotHaveDuplicates();
  }
}

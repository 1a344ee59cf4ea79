package jp.yorisoi.policy.metric;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/**
 * Counters of this instance since its start. The values of labels come from enums and codes of the
 * program; should that ever fail, what comes after the first two hundred is counted as {@code
 * other}, so that nobody fills the memory from outside.
 */
@ApplicationScoped
public class Counts {
  private static final int MOST_SERIES = 200;
  private static final String OTHER = "other";

  private record Series(Measure measure, List<String> values) {}

  private final ConcurrentMap<Series, Counter> known = new ConcurrentHashMap<>();
  private MetricRegistry registry;

  /** For the container. */
  public Counts() {}

  /**
   * Counters in a registry.
   *
   * @param registry that of the application
   */
  @Inject
  public Counts(MetricRegistry registry) {
    this.registry = registry;
  }

  /**
   * Counts one more.
   *
   * @param measure what happened
   * @param values its labels, from closed lists, in the order of the measure
   */
  public void add(Measure measure, String... values) {
    Series series = new Series(measure, List.of(values));
    Counter counter = known.get(series);
    if (counter == null) {
      counter = known.computeIfAbsent(bounded(series), this::made);
    }
    counter.inc();
  }

  private Series bounded(Series series) {
    return known.size() < MOST_SERIES
        ? series
        : new Series(series.measure(), series.values().stream().map(value -> OTHER).toList());
  }

  private Counter made(Series series) {
    Measure measure = series.measure();
    Tag[] tags = new Tag[measure.labels().size()];
    for (int i = 0; i < tags.length; i++) {
      tags[i] = new Tag(measure.labels().get(i), series.values().get(i));
    }
    return registry.counter(
        Metadata.builder().withName(measure.title()).withDescription(measure.help()).build(), tags);
  }
}

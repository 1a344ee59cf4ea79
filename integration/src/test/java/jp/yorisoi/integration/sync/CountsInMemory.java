package jp.yorisoi.integration.sync;

import java.util.ArrayList;
import java.util.List;
import jp.yorisoi.policy.metric.Counts;
import jp.yorisoi.policy.metric.Measure;

/** Writes down what was counted. */
final class CountsInMemory extends Counts {
  final List<String> counted = new ArrayList<>();

  @Override
  public void add(Measure measure, String... values) {
    counted.add(measure + " " + String.join(" ", values));
  }
}

package jp.yorisoi.integration.sync;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What a run did, for the log and the lease row. */
final class FetchCount {
  private final Map<OnlineRequestItem.Result, Integer> counts =
      new EnumMap<>(OnlineRequestItem.Result.class);

  void add(OnlineRequestItem.Result result) {
    counts.merge(result, 1, Integer::sum);
  }

  /** For example {@code accepted=3 deferred=1}, or {@code nothing}. */
  @Override
  public String toString() {
    return counts.isEmpty()
        ? "nothing"
        : counts.entrySet().stream()
            .map(entry -> entry.getKey().name().toLowerCase(Locale.ROOT) + "=" + entry.getValue())
            .collect(Collectors.joining(" "));
  }
}

package jp.yorisoi.policy.metric;

import java.util.List;

/** What is counted, with the names of its labels. */
public enum Measure {
  /** Calls of desks: audit event, and what came of it ({@code done} where nothing else is said). */
  ACTS("yorisoi_acts", "Calls of desks", "event", "outcome"),
  /**
   * Messages handed to neighbours: topic, and {@code delivered}, {@code later} or {@code parked}.
   */
  DELIVERIES("yorisoi_deliveries", "Messages handed to neighbours", "topic", "outcome"),
  /** HTTP requests: kind of page, and hundred of the status. */
  REQUESTS("yorisoi_requests", "HTTP requests", "page", "status");

  private final String title;
  private final String help;
  private final List<String> labels;

  Measure(String title, String help, String... labels) {
    this.title = title;
    this.help = help;
    this.labels = List.of(labels);
  }

  String title() {
    return title;
  }

  String help() {
    return help;
  }

  List<String> labels() {
    return labels;
  }
}

package jp.yorisoi.ejb.platform.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.database.DataSources;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** The gauges: what was found at the last look. A series that is empty now stays, at zero. */
@ApplicationScoped
public class Figures {
  private record Series(Figure figure, Chain chain, String label) {}

  private final ConcurrentMap<Series, AtomicLong> values = new ConcurrentHashMap<>();
  private DataSources sources;
  private MetricRegistry registry;

  /** For the container. */
  public Figures() {}

  @Inject
  Figures(DataSources sources, MetricRegistry registry) {
    this.sources = sources;
    this.registry = registry;
  }

  /**
   * Looks the figures of a schema up.
   *
   * @param chain a schema this instance seals
   * @throws SQLException if the database refuses; the figures stay as they were
   */
  public void look(Chain chain) throws SQLException {
    try (Connection connection = sources.of(chain).getConnection()) {
      for (Figure figure : Figure.values()) {
        if (figure.isOf(chain)) {
          show(figure, chain, asked(connection, figure));
        }
      }
    }
  }

  private static Map<String, Long> asked(Connection connection, Figure figure) throws SQLException {
    Map<String, Long> found = new HashMap<>();
    try (PreparedStatement select = connection.prepareStatement(figure.sql());
        ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        found.put(rows.getString(1), rows.getLong(2));
      }
    }
    return found;
  }

  private void show(Figure figure, Chain chain, Map<String, Long> found) {
    found.keySet().forEach(label -> gauge(new Series(figure, chain, label)));
    values.forEach(
        (series, value) -> {
          if (series.figure() == figure && series.chain() == chain) {
            value.set(found.getOrDefault(series.label(), 0L));
          }
        });
  }

  private void gauge(Series series) {
    values.computeIfAbsent(
        series,
        fresh -> {
          AtomicLong value = new AtomicLong();
          Figure figure = series.figure();
          List<Tag> tags = new ArrayList<>(List.of(new Tag("schema", series.chain().schema())));
          if (figure.label() != null) {
            tags.add(new Tag(figure.label(), series.label()));
          }
          registry.gauge(
              Metadata.builder().withName(figure.title()).withDescription(figure.help()).build(),
              value,
              AtomicLong::get,
              tags.toArray(Tag[]::new));
          return value;
        });
  }
}

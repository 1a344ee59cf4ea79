package jp.yorisoi.ejb.support.plan;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.AbstractMap.SimpleEntry;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.City;
import jp.yorisoi.ejb.support.domain.PlaceHours;
import jp.yorisoi.ejb.support.domain.PlaceHours.Span;
import jp.yorisoi.policy.definition.DefinitionBroken;
import jp.yorisoi.policy.definition.Node;
import jp.yorisoi.policy.definition.YamlFile;

/**
 * When the places of the city are open for classes, from {@code places/<city>.yaml}. A file that
 * does not hold stops the start and says where.
 */
@ApplicationScoped
public class PlaceTimes {
  private static final System.Logger LOG = System.getLogger(PlaceTimes.class.getName());

  @Inject private Cities cities;
  private PlaceHours hours;

  @PostConstruct
  void read() {
    hours = of(cities.current());
  }

  /** Makes the container read at the start, not at the first question. */
  void onStart(@Observes @Initialized(ApplicationScoped.class) Object started) {
    LOG.log(System.Logger.Level.INFO, "hours of {0} places of their own", hours.own().size());
  }

  /** The hours. */
  public PlaceHours hours() {
    return hours;
  }

  static PlaceHours of(City city) {
    Node root =
        YamlFile.read(
            PlaceTimes.class, "places/" + city.id() + ".yaml", "places/places.schema.json");
    List<Map.Entry<String, Span>> own = root.list("places", node -> own(node, city));
    return new PlaceHours(
        span(root.child("usual")),
        own.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  private static Map.Entry<String, Span> own(Node node, City city) {
    if (city.place(node.text("id")).isEmpty()) {
      throw new DefinitionBroken(node.file(), node.path(), "no such place in the city profile");
    }
    return new SimpleEntry<>(node.text("id"), span(node));
  }

  private static Span span(Node node) {
    Span span = new Span(LocalTime.parse(node.text("opens")), LocalTime.parse(node.text("closes")));
    if (!span.opens().isBefore(span.closes())) {
      throw new DefinitionBroken(node.file(), node.path(), "closes before it opens");
    }
    return span;
  }
}

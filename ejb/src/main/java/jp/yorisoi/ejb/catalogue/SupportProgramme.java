package jp.yorisoi.ejb.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.yorisoi.policy.definition.DefinitionBroken;
import jp.yorisoi.policy.definition.Node;
import jp.yorisoi.policy.definition.YamlFile;

/**
 * What can be booked in the city this instance serves, from {@code support/<city>.yaml}: kinds of
 * support, what they need, and the weekly rules by which they are held. A programme that does not
 * hold stops the start and says where.
 */
@ApplicationScoped
public class SupportProgramme {
  private static final System.Logger LOG = System.getLogger(SupportProgramme.class.getName());
  private static final String SCHEMA = "support/support.schema.json";

  @Inject private Cities cities;
  private List<SupportResource> resources = List.of();
  private List<SupportKind> kinds = List.of();
  private List<SupportClass> classes = List.of();
  private List<SupportRoute> routes = List.of();
  private Optional<ReofferRule> reoffer = Optional.empty();

  /**
   * A programme outside of a container.
   *
   * @param city the city it is held in
   * @return the programme
   * @throws DefinitionBroken when there is none or it does not hold
   */
  public static SupportProgramme of(City city) {
    SupportProgramme programme = new SupportProgramme();
    programme.read(city);
    return programme;
  }

  @PostConstruct
  void read() {
    read(cities.current());
  }

  /** Makes the container read at the start, not at the first question. */
  void onStart(@Observes @Initialized(ApplicationScoped.class) Object started) {
    LOG.log(System.Logger.Level.INFO, "{0} kinds of support", kinds.size());
  }

  /**
   * The kinds of support, also those that are not held at present.
   *
   * @return in the order of the file
   */
  public List<SupportKind> kinds() {
    return kinds;
  }

  /**
   * The kinds that are held, by a weekly rule or on a route: what residents are shown.
   *
   * @return in the order of the file
   */
  public List<SupportKind> held() {
    return kinds.stream().filter(kind -> comesAgain(kind.id()) || isOnRoute(kind.id())).toList();
  }

  /**
   * The rooms, people, kits and vehicles.
   *
   * @return in the order of the file
   */
  public List<SupportResource> resources() {
    return resources;
  }

  /**
   * What travels: who and what can go along on a tour.
   *
   * @return in the order of the file
   */
  public List<SupportResource> travelling() {
    return resources.stream()
        .filter(one -> one.home().isEmpty() && one.type() != SupportResource.Type.ROOM)
        .toList();
  }

  /**
   * A kind by its id.
   *
   * @param id the id
   * @return empty when there is none, for example of a session planned under an older file
   */
  public Optional<SupportKind> kind(String id) {
    return kinds.stream().filter(kind -> kind.id().equals(id)).findFirst();
  }

  /**
   * The classes that come again.
   *
   * @return in the order of the file
   */
  public List<SupportClass> classes() {
    return classes;
  }

  /**
   * The routes of the vehicle.
   *
   * @return in the order of the file, none where there is no vehicle
   */
  public List<SupportRoute> routes() {
    return routes;
  }

  /**
   * A route by its id.
   *
   * @param id the id
   * @return empty when there is none, for example of a tour planned under an older file
   */
  public Optional<SupportRoute> route(String id) {
    return routes.stream().filter(route -> route.id().equals(id)).findFirst();
  }

  /**
   * Where the vehicle stands at a stop.
   *
   * @param kind id of the kind of the stop
   * @param place id of its place
   * @return where, the same on all routes; empty for what is no stop of a route
   */
  public Optional<LocalText> stands(String kind, String place) {
    return stopsAt(kind, place).map(RouteStop::note).findFirst();
  }

  private Stream<RouteStop> stopsAt(String kind, String place) {
    return routes.stream()
        .filter(route -> route.kindId().equals(kind))
        .flatMap(route -> route.stops().stream())
        .filter(stop -> stop.placeId().equals(place));
  }

  /**
   * How long a seat of another stop is held for somebody whose stop is not made.
   *
   * @return the rule; there is one where there are routes
   */
  public Optional<ReofferRule> reoffer() {
    return reoffer;
  }

  private boolean comesAgain(String kind) {
    return classes.stream().anyMatch(one -> one.kindId().equals(kind));
  }

  private boolean isOnRoute(String kind) {
    return routes.stream().anyMatch(one -> one.kindId().equals(kind));
  }

  private void read(City city) {
    Node root = YamlFile.read(SupportProgramme.class, "support/" + city.id() + ".yaml", SCHEMA);
    resources = root.list("resources", node -> SupportKindReader.resource(node, city));
    kinds = root.list("kinds", node -> SupportKindReader.kind(node, resources));
    classes = root.list("classes", node -> held(node, city));
    routes = root.list("routes", node -> SupportKindReader.route(node, city, kinds));
    reoffer = root.optionalChild("reoffer").map(ReofferRule::of);
    if (!routes.isEmpty() && reoffer.isEmpty()) {
      throw new DefinitionBroken(root.file(), "/reoffer", "routes need the rule of their offers");
    }
    routes.forEach(route -> route.stops().forEach(stop -> standsOnce(root, route, stop)));
    once(root, "/resources", resources.stream().map(SupportResource::id));
    once(root, "/kinds", kinds.stream().map(SupportKind::id));
    once(root, "/routes", routes.stream().map(SupportRoute::id));
  }

  /** A session knows its place and not its route. */
  private void standsOnce(Node root, SupportRoute route, RouteStop stop) {
    if (stopsAt(route.kindId(), stop.placeId()).map(RouteStop::note).distinct().count() > 1) {
      throw new DefinitionBroken(
          root.file(), "/routes", "the vehicle stands at two spots of " + stop.placeId());
    }
  }

  private static void once(Node root, String path, Stream<String> ids) {
    Set<String> seen = new HashSet<>();
    ids.filter(id -> !seen.add(id))
        .findFirst()
        .ifPresent(
            id -> {
              throw new DefinitionBroken(root.file(), path, "twice: " + id);
            });
  }

  private SupportClass held(Node node, City city) {
    SupportKind kind =
        kind(node.text("kind"))
            .orElseThrow(() -> new DefinitionBroken(node.file(), node.path(), "no such kind"));
    if (city.place(node.text("place")).isEmpty()) {
      throw new DefinitionBroken(node.file(), node.path(), "no such place in the city profile");
    }
    return new SupportClass(
        kind.id(),
        node.text("place"),
        DayOfWeek.valueOf(node.text("weekday").toUpperCase(Locale.ROOT)),
        node.texts("weeks").stream().map(Integer::valueOf).toList(),
        LocalTime.parse(node.text("at")),
        node.number("capacity", kind.capacity()),
        node.texts("also").stream()
            .map(group -> SupportKindReader.group(node, group, resources))
            .toList());
  }
}

package jp.yorisoi.ejb.support.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Who and what is where and when. Nothing is ever in two places at overlapping times: what cannot
 * be had is said ({@link #conflicts}), not taken twice. Pure; the database holds the same rule once
 * more (support_allocation).
 */
public final class ResourcePlan {
  private final List<Resource> resources;
  private final List<Allocation> allocations;

  /**
   * A plan as it stands.
   *
   * @param resources all the city has, those to be taken first in front
   * @param allocations what is in use, of the span of time that is planned and a day around it
   */
  public ResourcePlan(List<Resource> resources, List<Allocation> allocations) {
    this.resources = resources.stream().sorted(Comparator.comparing(one -> !one.atHome())).toList();
    this.allocations = new ArrayList<>(allocations);
  }

  /**
   * What is in the way of a session.
   *
   * @param demand what it needs
   * @return one shortage for each group there is too little of, none if it can be held
   */
  public List<Shortage> conflicts(ResourceDemand demand) {
    return conflicts(demand, List.of());
  }

  /**
   * What is in the way of a session somebody has chosen resources for.
   *
   * @param demand what it needs; what is not chosen is any that is free
   * @param chosen ids of resources it shall have, those it needs and others
   * @return one shortage for each chosen resource that is not free then and there, named by its id,
   *     and for each group there is too little of beside them
   */
  public List<Shortage> conflicts(ResourceDemand demand, List<String> chosen) {
    Stream<Shortage> named =
        chosen.stream()
            .filter(id -> free(demand).noneMatch(one -> one.id().equals(id)))
            .map(id -> new Shortage(id, 1, 0, usesOf(id, demand)));
    Stream<Shortage> others =
        beside(demand, chosen).entrySet().stream()
            .filter(needed -> free(needed.getKey(), demand, chosen).size() < needed.getValue())
            .map(needed -> shortage(needed, demand, chosen));
    return Stream.concat(named, others).toList();
  }

  /**
   * Takes what a session needs; whoever asks after that finds it in use.
   *
   * @param session row id of the session
   * @param demand what it needs
   * @return what was taken
   * @throws IllegalStateException if there are {@link #conflicts}
   */
  public List<Allocation> take(long session, ResourceDemand demand) {
    return take(session, demand, List.of());
  }

  /**
   * Takes what was chosen for a session, and what it needs beside.
   *
   * @param session row id of the session
   * @param demand what it needs
   * @param chosen ids of resources it shall have
   * @return what was taken
   * @throws IllegalStateException if there are {@link #conflicts}
   */
  public List<Allocation> take(long session, ResourceDemand demand, List<String> chosen) {
    if (!conflicts(demand, chosen).isEmpty()) {
      throw new IllegalStateException("resources are missing");
    }
    Stream<Resource> named = resources.stream().filter(one -> chosen.contains(one.id()));
    Stream<Resource> others =
        beside(demand, chosen).entrySet().stream()
            .flatMap(
                needed -> free(needed.getKey(), demand, chosen).stream().limit(needed.getValue()));
    List<Allocation> taken =
        Stream.concat(named, others)
            .map(one -> new Allocation(session, one.id(), demand.from(), end(one, demand)))
            .toList();
    allocations.addAll(taken);
    return taken;
  }

  /**
   * What is in the way of taking one resource, whichever of its group others could have instead.
   *
   * @param resource its id
   * @param from first instant
   * @param until instant after the last; what it is away for after that counts too
   * @return uses of it then, none when it can be had
   */
  public List<Allocation> inTheWay(String resource, Instant from, Instant until) {
    ResourceDemand demand = new ResourceDemand("", from, until, Map.of());
    return resources.stream()
        .filter(one -> one.id().equals(resource))
        .flatMap(one -> uses(one, demand).stream())
        .toList();
  }

  /**
   * How long a resource is away after each use.
   *
   * @param resource its id
   * @return none for one there is not
   */
  Duration between(String resource) {
    return resources.stream()
        .filter(one -> one.id().equals(resource))
        .map(Resource::between)
        .findFirst()
        .orElse(Duration.ZERO);
  }

  /**
   * The same plan as if a session did not exist, for one that is to be moved or changed.
   *
   * @param session row id
   * @return a plan of its own
   */
  public ResourcePlan without(long session) {
    return new ResourcePlan(
        resources, allocations.stream().filter(one -> one.session() != session).toList());
  }

  /** How many of each group are needed beside those that were chosen. */
  private Map<String, Integer> beside(ResourceDemand demand, List<String> chosen) {
    Map<String, Integer> left = new LinkedHashMap<>();
    demand
        .groups()
        .forEach(
            (group, count) -> {
              long named =
                  resources.stream()
                      .filter(one -> one.group().equals(group) && chosen.contains(one.id()))
                      .count();
              left.put(group, Math.max(0, count - (int) named));
            });
    return left;
  }

  private Shortage shortage(
      Map.Entry<String, Integer> needed, ResourceDemand demand, List<String> chosen) {
    List<Allocation> inTheWay =
        usable(demand)
            .filter(one -> one.group().equals(needed.getKey()))
            .flatMap(one -> uses(one, demand).stream())
            .toList();
    int free = free(needed.getKey(), demand, chosen).size();
    return new Shortage(needed.getKey(), needed.getValue(), free, inTheWay);
  }

  private List<Resource> free(String group, ResourceDemand demand, List<String> chosen) {
    return free(demand)
        .filter(one -> one.group().equals(group) && !chosen.contains(one.id()))
        .toList();
  }

  private Stream<Resource> free(ResourceDemand demand) {
    return usable(demand).filter(one -> uses(one, demand).isEmpty());
  }

  private Stream<Resource> usable(ResourceDemand demand) {
    return resources.stream().filter(one -> one.usableAt(demand.place()));
  }

  private List<Allocation> usesOf(String id, ResourceDemand demand) {
    return usable(demand)
        .filter(one -> one.id().equals(id))
        .flatMap(one -> uses(one, demand).stream())
        .toList();
  }

  private List<Allocation> uses(Resource resource, ResourceDemand demand) {
    return allocations.stream()
        .filter(one -> one.resource().equals(resource.id()))
        .filter(one -> one.overlaps(demand.from(), end(resource, demand)))
        .toList();
  }

  private static Instant end(Resource resource, ResourceDemand demand) {
    return demand.until().plus(resource.between());
  }
}

package jp.yorisoi.ejb.support.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

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
    return demand.groups().entrySet().stream()
        .filter(needed -> free(needed.getKey(), demand).size() < needed.getValue())
        .map(needed -> shortage(needed, demand))
        .toList();
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
    if (!conflicts(demand).isEmpty()) {
      throw new IllegalStateException("resources are missing");
    }
    List<Allocation> taken =
        demand.groups().entrySet().stream()
            .flatMap(needed -> free(needed.getKey(), demand).stream().limit(needed.getValue()))
            .map(one -> new Allocation(session, one.id(), demand.from(), end(one, demand)))
            .toList();
    allocations.addAll(taken);
    return taken;
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

  private Shortage shortage(Map.Entry<String, Integer> needed, ResourceDemand demand) {
    List<Allocation> inTheWay =
        usable(needed.getKey(), demand).stream()
            .flatMap(one -> uses(one, demand).stream())
            .toList();
    int free = free(needed.getKey(), demand).size();
    return new Shortage(needed.getKey(), needed.getValue(), free, inTheWay);
  }

  private List<Resource> free(String group, ResourceDemand demand) {
    return usable(group, demand).stream().filter(one -> uses(one, demand).isEmpty()).toList();
  }

  private List<Resource> usable(String group, ResourceDemand demand) {
    return resources.stream()
        .filter(one -> one.group().equals(group) && one.usableAt(demand.place()))
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

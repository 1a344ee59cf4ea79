package jp.yorisoi.ejb.support;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.Place;
import jp.yorisoi.ejb.catalogue.SupportClass;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.catalogue.SupportResource;
import jp.yorisoi.ejb.kernel.AccessNeed;
import jp.yorisoi.ejb.support.domain.Allocation;
import jp.yorisoi.ejb.support.domain.Resource;
import jp.yorisoi.ejb.support.domain.ResourceDemand;
import jp.yorisoi.ejb.support.domain.ResourcePlan;
import jp.yorisoi.ejb.support.domain.SchedulePlan;
import jp.yorisoi.ejb.support.domain.SupportSession;

/**
 * What sessions need and what the city has, put together from its data and the database: for the
 * job that plans, and for whoever makes or moves a session by hand.
 */
@Dependent
public class SessionResources {
  private static final Duration AROUND = Duration.ofDays(1);

  @Inject private SupportProgramme programme;
  @Inject private Cities cities;
  @Inject private ResourceStore store;

  /**
   * Who and what is where in a span of time.
   *
   * @param from first instant
   * @param until instant after the last
   * @return a plan to ask for {@link ResourcePlan#conflicts} and to take from; what is taken has to
   *     be written ({@link ResourceStore#write})
   */
  public ResourcePlan plan(Instant from, Instant until) {
    return new ResourcePlan(resources(), held(from, until));
  }

  /**
   * What is in use in a span of time and a day around it.
   *
   * @param from first instant
   * @param until instant after the last
   * @return uses of resources the city still has
   */
  public List<Allocation> held(Instant from, Instant until) {
    return store.between(from.minus(AROUND), until.plus(AROUND)).stream()
        .filter(one -> resource(one.resource()).isPresent())
        .toList();
  }

  /**
   * What a session needs.
   *
   * @param kind id of its kind
   * @param place id of its place
   * @param from when it begins
   * @param until when it ends
   * @return nothing for a kind that is no longer in the data
   */
  public ResourceDemand demand(String kind, String place, Instant from, Instant until) {
    Map<String, Integer> groups =
        programme.kind(kind).map(one -> one.rules().resources()).orElse(Map.of());
    return new ResourceDemand(place, from, until, groups);
  }

  /**
   * Groups a session wishes one of; it is held without them too.
   *
   * @param session the session
   * @return groups, by the rule of the data that made it
   */
  public List<String> wished(SupportSession session) {
    LocalDateTime starts = LocalDateTime.ofInstant(session.startsAt(), SchedulePlan.JAPAN);
    return programme.classes().stream()
        .filter(held -> held.kindId().equals(session.kind()))
        .filter(held -> held.placeId().equals(session.place()))
        .filter(held -> held.weekday() == starts.getDayOfWeek())
        .filter(held -> held.at().equals(starts.toLocalTime()))
        .map(SupportClass::also)
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  /**
   * Which needs a session meets.
   *
   * @param session the session
   * @param used ids of the resources it uses
   * @return what kind, place and resources meet
   */
  public Set<AccessNeed> met(SupportSession session, Collection<String> used) {
    Set<AccessNeed> met = EnumSet.noneOf(AccessNeed.class);
    programme.kind(session.kind()).ifPresent(kind -> met.addAll(kind.rules().meets()));
    cities.current().place(session.place()).ifPresent(place -> met.addAll(met(place)));
    used.forEach(id -> resource(id).ifPresent(one -> met.addAll(one.meets())));
    return met;
  }

  /**
   * How many of each group a session uses.
   *
   * @param uses what it uses
   * @return counts by group
   */
  Map<String, Integer> groups(List<Allocation> uses) {
    return uses.stream()
        .flatMap(use -> resource(use.resource()).stream())
        .collect(Collectors.toMap(SupportResource::group, one -> 1, Integer::sum));
  }

  private static Set<AccessNeed> met(Place place) {
    Set<AccessNeed> met = EnumSet.noneOf(AccessNeed.class);
    if (place.ramp()) {
      met.add(AccessNeed.WHEELCHAIR);
    }
    if (place.loop()) {
      met.add(AccessNeed.HEARING);
    }
    return met;
  }

  private List<Resource> resources() {
    return programme.resources().stream()
        .map(
            one ->
                new Resource(
                    one.id(), one.group(), one.home(), Duration.ofMinutes(one.minutesBetween())))
        .toList();
  }

  private Optional<SupportResource> resource(String id) {
    return programme.resources().stream().filter(one -> one.id().equals(id)).findFirst();
  }
}

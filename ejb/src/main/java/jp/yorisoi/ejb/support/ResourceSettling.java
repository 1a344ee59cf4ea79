package jp.yorisoi.ejb.support;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.yorisoi.ejb.support.domain.Allocation;
import jp.yorisoi.ejb.support.domain.ResourceDemand;
import jp.yorisoi.ejb.support.domain.ResourcePlan;
import jp.yorisoi.ejb.support.domain.SchedulePlan;
import jp.yorisoi.ejb.support.domain.SessionOffer;
import jp.yorisoi.ejb.support.domain.Shortage;
import jp.yorisoi.ejb.support.domain.SupportSession;

/**
 * Gives the sessions of the coming weeks what they need, the earlier ones first; those that have it
 * keep it. A session that lacks something is not offered, and is tried again the next time.
 */
@Dependent
class ResourceSettling {
  private static final System.Logger LOG = System.getLogger(ResourceSettling.class.getName());

  @Inject private SessionResources resources;
  @Inject private ResourceStore store;

  /**
   * Settles sessions.
   *
   * @param sessions all of a span of time, by time
   * @param from first instant of the span
   * @param until instant after it
   * @return how many lack something
   */
  int settle(List<SupportSession> sessions, Instant from, Instant until) {
    Map<Long, List<Allocation>> held =
        resources.held(from, until).stream().collect(Collectors.groupingBy(Allocation::session));
    ResourcePlan plan = resources.plan(from, until);
    int missing = 0;
    for (SupportSession session : sessions) {
      if (session.cancelled()) {
        continue; // it has given back what it had
      }
      List<Allocation> used = held.getOrDefault(session.id(), List.of());
      missing += settle(session, used, plan) ? 0 : 1;
    }
    return missing;
  }

  private boolean settle(SupportSession session, List<Allocation> held, ResourcePlan plan) {
    List<Allocation> used = new ArrayList<>(held);
    ResourceDemand wanted =
        resources.demand(session.kind(), session.place(), session.startsAt(), session.endsAt());
    boolean ready = take(session, wanted.groups(), used, plan);
    if (ready) {
      for (String group : resources.wished(session)) {
        take(session, Map.of(group, 1), used, plan);
      }
    }
    SessionOffer offer =
        new SessionOffer(
            ready,
            resources.met(session, used.stream().map(Allocation::resource).toList()),
            session.offer().draw());
    if (!offer.equals(session.offer())) {
      store.offer(session.id(), offer);
    }
    return ready;
  }

  /** Takes what is not there yet, all of it or nothing. */
  private boolean take(
      SupportSession session,
      Map<String, Integer> groups,
      List<Allocation> used,
      ResourcePlan plan) {
    Map<String, Integer> have = resources.groups(used);
    Map<String, Integer> missing = new LinkedHashMap<>();
    groups.forEach(
        (group, count) -> {
          int more = count - have.getOrDefault(group, 0);
          if (more > 0) {
            missing.put(group, more);
          }
        });
    if (missing.isEmpty()) {
      return true;
    }
    ResourceDemand demand =
        new ResourceDemand(session.place(), session.startsAt(), session.endsAt(), missing);
    List<Shortage> shortages = plan.conflicts(demand);
    if (!shortages.isEmpty()) {
      shortages.forEach(shortage -> report(session, shortage));
      return false;
    }
    List<Allocation> taken = plan.take(session.id(), demand);
    store.write(taken);
    used.addAll(taken);
    return true;
  }

  private static void report(SupportSession session, Shortage shortage) {
    LOG.log(
        System.Logger.Level.WARNING,
        "{0} at {1} on {2}: {3} of {4} {5} free",
        session.kind(),
        session.place(),
        LocalDateTime.ofInstant(session.startsAt(), SchedulePlan.JAPAN),
        shortage.free(),
        shortage.wanted(),
        shortage.group());
  }
}

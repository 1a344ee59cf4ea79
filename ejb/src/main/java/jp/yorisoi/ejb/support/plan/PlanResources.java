package jp.yorisoi.ejb.support.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.yorisoi.ejb.support.ResourceStore;
import jp.yorisoi.ejb.support.SessionResources;
import jp.yorisoi.ejb.support.domain.Allocation;
import jp.yorisoi.ejb.support.domain.Obstacle;
import jp.yorisoi.ejb.support.domain.PlannedDate;
import jp.yorisoi.ejb.support.domain.ResourceDemand;
import jp.yorisoi.ejb.support.domain.ResourcePlan;
import jp.yorisoi.ejb.support.domain.SchedulePlan;
import jp.yorisoi.ejb.support.domain.SeriesChange;
import jp.yorisoi.ejb.support.domain.SeriesStep;
import jp.yorisoi.ejb.support.domain.SeriesWish;
import jp.yorisoi.ejb.support.domain.SessionOffer;
import jp.yorisoi.ejb.support.domain.SupportSession;

/**
 * Rooms, people and kits of what the desk arranges: what is in the way is shown before, and taken
 * with what is saved. Whoever calls has the turn of planning.
 */
@Dependent
class PlanResources {
  @Inject private SessionResources resources;
  @Inject private ResourceStore store;

  /** The days of a series, those too on which something it needs is used elsewhere. */
  List<PlannedDate> checked(SeriesWish wish, List<String> chosen, List<PlannedDate> dates) {
    ResourcePlan plan = plan(wish.from(), wish.until());
    return dates.stream().map(date -> checked(wish, chosen, date, plan)).toList();
  }

  private PlannedDate checked(
      SeriesWish wish, List<String> chosen, PlannedDate date, ResourcePlan plan) {
    SupportSession session = SchedulePlan.session(wish.rule(), date.day(), Instant.EPOCH);
    List<Obstacle> obstacles = new ArrayList<>(date.obstacles());
    obstacles.addAll(obstacles(plan, session, chosen));
    return new PlannedDate(date.day(), obstacles);
  }

  /** Takes what a new session was chosen to have, and what it needs beside. */
  void take(SupportSession session, List<String> chosen) {
    ResourcePlan plan = resources.plan(session.startsAt(), session.endsAt());
    List<Allocation> taken = plan.take(session.id(), demand(session), chosen);
    store.write(taken);
    offer(session, taken);
  }

  /**
   * What a change of a series does to each session, when what it has cannot come along: such a
   * session stays as it is.
   */
  List<SeriesStep> checked(SeriesChange change, List<SeriesStep> steps) {
    if (steps.isEmpty()) {
      return steps;
    }
    Instant from = steps.get(0).planned().session().startsAt();
    Instant until = steps.get(steps.size() - 1).planned().session().endsAt();
    List<Allocation> held = resources.held(from, until);
    ResourcePlan plan = resources.plan(from, until);
    List<SeriesStep> checked = new ArrayList<>();
    for (SeriesStep step : steps) {
      long id = step.planned().session().id();
      SeriesStep result = step;
      if (step.kind() == SeriesStep.Kind.MOVE) {
        ResourcePlan others = plan.without(id);
        SupportSession moved = change.moved(step.planned());
        List<String> own = own(held, id);
        List<Obstacle> obstacles = obstacles(others, moved, own);
        if (obstacles.isEmpty()) {
          others.take(id, demand(moved), own);
          plan = others;
        } else {
          result = new SeriesStep(step.planned(), SeriesStep.Kind.BLOCKED, obstacles);
        }
      }
      checked.add(result);
    }
    return checked;
  }

  /** Gives a session at its new time what it had; {@link #checked} has seen that it can. */
  void move(SupportSession before, SupportSession after) {
    List<String> own = own(resources.held(before.startsAt(), before.endsAt()), before.id());
    ResourcePlan others = resources.plan(after.startsAt(), after.endsAt()).without(before.id());
    store.release(before.id());
    List<Allocation> taken = others.take(before.id(), demand(after), own);
    store.write(taken);
    offer(after, taken);
  }

  private void offer(SupportSession session, List<Allocation> taken) {
    List<String> used = taken.stream().map(Allocation::resource).toList();
    store.offer(session.id(), new SessionOffer(true, resources.met(session, used)));
  }

  private List<Obstacle> obstacles(ResourcePlan plan, SupportSession session, List<String> chosen) {
    return plan.conflicts(demand(session), chosen).stream()
        .map(shortage -> new Obstacle(Obstacle.Kind.RESOURCE_BUSY, shortage.group()))
        .toList();
  }

  private ResourceDemand demand(SupportSession session) {
    return resources.demand(session.kind(), session.place(), session.startsAt(), session.endsAt());
  }

  private ResourcePlan plan(LocalDate from, LocalDate until) {
    return resources.plan(
        from.atStartOfDay(SchedulePlan.JAPAN).toInstant(),
        until.plusDays(1).atStartOfDay(SchedulePlan.JAPAN).toInstant());
  }

  private static List<String> own(List<Allocation> held, long session) {
    return held.stream()
        .filter(one -> one.session() == session)
        .map(Allocation::resource)
        .distinct()
        .toList();
  }
}

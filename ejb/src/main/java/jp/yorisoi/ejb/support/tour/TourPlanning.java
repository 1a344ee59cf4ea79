package jp.yorisoi.ejb.support.tour;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.yorisoi.ejb.catalogue.SupportKind;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.catalogue.SupportResource;
import jp.yorisoi.ejb.catalogue.SupportRoute;
import jp.yorisoi.ejb.catalogue.SupportRules;
import jp.yorisoi.ejb.support.ResourceStore;
import jp.yorisoi.ejb.support.SessionResources;
import jp.yorisoi.ejb.support.domain.Closure;
import jp.yorisoi.ejb.support.domain.SchedulePlan;
import jp.yorisoi.ejb.support.domain.SessionLead;
import jp.yorisoi.ejb.support.domain.SessionOffer;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.ejb.support.domain.TourObstacle;
import jp.yorisoi.ejb.support.domain.TourPlan;
import jp.yorisoi.ejb.support.domain.TourStop;
import jp.yorisoi.ejb.support.domain.TourWish;
import jp.yorisoi.ejb.support.plan.PlaceTimes;
import jp.yorisoi.ejb.support.plan.PlanStore;
import jp.yorisoi.policy.vault.Vaults;

/** Puts a tour and what is in its way side by side, and writes its stops with what they take. */
@Dependent
class TourPlanning {
  @Inject private SupportProgramme programme;
  @Inject private PlanStore plan;
  @Inject private PlaceTimes times;
  @Inject private SessionResources resources;
  @Inject private ResourceStore allocations;
  @Inject private TourStore store;
  @Inject private Vaults vaults;
  @Inject private Clock clock;

  SupportRoute route(String id) {
    return programme.route(id).orElseThrow(() -> new IllegalArgumentException("no such route"));
  }

  List<TourObstacle> obstacles(TourWish wish) {
    return around(wish).obstacles(wish, rules(wish).resources());
  }

  /** Adds the stops of a tour nothing is in the way of, with what each takes and offers. */
  void make(TourWish wish, long tour) {
    TourPlan around = around(wish);
    SupportRules rules = rules(wish);
    SessionLead lead = new SessionLead(rules.opensDays(), rules.closesDays(), rules.closesAt());
    Instant now = now();
    List<Long> sessions = new ArrayList<>();
    for (TourStop stop : wish.stops()) {
      SupportSession session = wish.session(stop, lead, now);
      long id = store.addStop(session, tour);
      allocations.offer(id, new SessionOffer(true, resources.met(session, wish.resources())));
      sessions.add(id);
    }
    allocations.write(around.take(wish, sessions));
  }

  private TourPlan around(TourWish wish) {
    LocalDate day = wish.day();
    List<Closure> closures =
        plan.closures(day, day).stream().map(PlanStore.StoredClosure::closure).toList();
    return new TourPlan(
        times.hours(),
        closures,
        plan.between(
            day.minusDays(1).atStartOfDay(SchedulePlan.JAPAN).toInstant(),
            day.plusDays(2).atStartOfDay(SchedulePlan.JAPAN).toInstant()),
        resources.plan(wish.departs(), wish.returns()),
        groups());
  }

  private Map<String, String> groups() {
    return programme.resources().stream()
        .collect(Collectors.toMap(SupportResource::id, SupportResource::group));
  }

  private SupportRules rules(TourWish wish) {
    return programme.kind(wish.kind()).map(SupportKind::rules).orElseThrow();
  }

  byte[] key(String use, String text) {
    return vaults.front().keyedHash(use, text.getBytes(StandardCharsets.UTF_8));
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}

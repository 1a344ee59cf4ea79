package jp.yorisoi.ejb.support.offline;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.yorisoi.ejb.support.SupportStore;
import jp.yorisoi.ejb.support.domain.PlannedSession;
import jp.yorisoi.ejb.support.domain.SchedulePlan;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.ejb.support.domain.join.OfflineReach;
import jp.yorisoi.ejb.support.domain.join.OfflineTerm;
import jp.yorisoi.ejb.support.plan.PlanStore;
import jp.yorisoi.ejb.support.tour.TourStore;

/** Which sessions go along with one, as the database knows them. */
@Dependent
class OfflineAlong {
  @Inject private SupportStore sessions;
  @Inject private PlanStore plan;
  @Inject private TourStore tours;

  /** By time; a session that is no stop of a tour goes alone. */
  List<SupportSession> of(SupportSession session, OfflineScope scope) {
    return switch (scope) {
      case SESSION -> List.of(session);
      case DAY -> OfflineReach.ofDay(session, day(session));
      case TOUR ->
          tour(session.id()).map(id -> OfflineReach.ofTour(stops(id))).orElse(List.of(session));
    };
  }

  /** Why these cannot be taken along; of a tour it is enough that one of its stops can. */
  Optional<OfflineTerm.Refusal> refusal(
      SupportSession session, OfflineScope scope, List<SupportSession> along, Instant now) {
    return scope == OfflineScope.TOUR
        ? OfflineTerm.refusal(along, now)
        : OfflineTerm.refusal(session, now);
  }

  /** How many stops of its tour are held; 0 for what is no stop. */
  int stops(SupportSession session) {
    return tour(session.id()).map(id -> OfflineReach.ofTour(stops(id)).size()).orElse(0);
  }

  /** How much a list holds, as it was asked for at one of its sessions. */
  OfflineScope scope(long session, Collection<Long> list) {
    if (list.size() == 1) {
      return OfflineScope.SESSION;
    }
    boolean ofTour =
        tour(session)
            .map(id -> stops(id).stream().map(SupportSession::id).collect(Collectors.toSet()))
            .filter(ids -> ids.containsAll(list))
            .isPresent();
    return ofTour ? OfflineScope.TOUR : OfflineScope.DAY;
  }

  private Optional<Long> tour(long session) {
    return plan.session(session).flatMap(PlannedSession::tour);
  }

  private List<SupportSession> stops(long tour) {
    return tours.stops(tour).stream().map(PlannedSession::session).toList();
  }

  private List<SupportSession> day(SupportSession session) {
    LocalDate day = LocalDate.ofInstant(session.startsAt(), SchedulePlan.JAPAN);
    return sessions.sessions(
        day.atStartOfDay(SchedulePlan.JAPAN).toInstant(),
        day.plusDays(1).atStartOfDay(SchedulePlan.JAPAN).toInstant());
  }
}

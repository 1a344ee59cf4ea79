package jp.yorisoi.ejb.support.tour;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import jp.yorisoi.ejb.support.SeatStore;
import jp.yorisoi.ejb.support.domain.PlannedSession;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.ejb.support.plan.CancelReason;
import jp.yorisoi.ejb.support.plan.PlanStore;
import jp.yorisoi.ejb.support.plan.SlotView;
import jp.yorisoi.ejb.support.tour.StopsOutcome.Code;
import jp.yorisoi.policy.Allow;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Guarded;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.Purpose;
import jp.yorisoi.policy.audit.AuditDetails;

/**
 * The door to saying that stops of the vehicle are not made: one, the rest of the day, or the whole
 * tour. It is not undone: people have been told.
 */
@Stateless
@Guarded(Chain.FRONT)
public class TourCancelDesk {
  @EJB private StopsAhead ahead;
  @Inject private PlanStore plan;
  @Inject private SeatStore seats;
  @Inject private TourStore store;
  @Inject private StopsOff stopsOff;
  @Inject private TourUses uses;
  @Inject private TourPlanning planning;
  @Inject private AuditDetails details;

  /**
   * Says that stops are not made. For each of their people a seat of the next stop is held, or the
   * desk calls; each is told. What went along and is not needed any more is given back.
   *
   * @param tour row id of the tour
   * @param session row id of the chosen stop; for the whole tour it does not matter
   * @param scope which stops
   * @param seen people with a seat of these stops and people who waited for one, when the page
   *     asked: who comes after that has been counted by nobody
   * @param reason why
   * @return what became of their people, or why nothing was written
   */
  @Allow(
      permission = Permission.ARRANGE_SESSIONS,
      event = AuditEvent.TOUR_STOPS_CANCELLED,
      purpose = Purpose.SUPPORT_BOOKING)
  public StopsOutcome cancel(
      long tour, long session, StopScope scope, int seen, CancelReason reason) {
    details.aboutCase("tour " + tour);
    plan.turn();
    Instant now = planning.now();
    Collection<Long> ids = ahead.of(tour, now);
    List<SupportSession> held = ids.isEmpty() ? List.of() : seats.hold(ids);
    List<PlannedSession> stops = store.stops(tour);
    List<Long> ofTour = stops.stream().map(one -> one.session().id()).toList();
    List<Long> affected =
        scope.of(stops.stream().map(one -> SlotView.of(one, now)).toList(), session).stream()
            .map(one -> one.session().id())
            .toList();
    if (held.isEmpty() || affected.isEmpty()) {
      return refused(Code.NOTHING);
    }
    List<SupportSession> off =
        held.stream()
            .filter(one -> affected.contains(one.id()))
            .sorted(Comparator.comparing(SupportSession::startsAt))
            .toList();
    int people = store.present(off.stream().map(SupportSession::id).toList()).size();
    if (people != seen) {
      return refused(Code.MEANWHILE);
    }
    List<SupportSession> others =
        held.stream().filter(one -> !affected.contains(one.id())).toList();
    StopsOutcome outcome = stopsOff.cancel(off, others, ofTour, reason, now);
    uses.giveBack(tour);
    details.fields(
        "cancel_reason=" + reason.name(),
        "people=" + people,
        "reoffered=" + outcome.offered(),
        "without=" + outcome.without());
    return outcome;
  }

  private StopsOutcome refused(Code code) {
    details.fields("refused", code.name().toLowerCase(Locale.ROOT));
    return StopsOutcome.refused(code);
  }
}

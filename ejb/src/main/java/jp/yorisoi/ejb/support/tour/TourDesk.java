package jp.yorisoi.ejb.support.tour;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.yorisoi.ejb.support.domain.SchedulePlan;
import jp.yorisoi.ejb.support.domain.TourObstacle;
import jp.yorisoi.ejb.support.domain.TourWish;
import jp.yorisoi.ejb.support.plan.PlanStore;
import jp.yorisoi.ejb.support.plan.SlotView;
import jp.yorisoi.ejb.support.tour.TourOutcome.Code;
import jp.yorisoi.ejb.support.tour.TourStore.Present;
import jp.yorisoi.ejb.support.tour.TourStore.Stored;
import jp.yorisoi.policy.Allow;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Guarded;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.Purpose;
import jp.yorisoi.policy.audit.AuditDetails;

/**
 * The door to tours of the vehicle. What is in the way of a tour is shown before it is saved; with
 * anything in the way nothing is saved.
 */
@Stateless
@Guarded(Chain.FRONT)
public class TourDesk {
  @Inject private PlanStore plan;
  @Inject private TourStore store;
  @Inject private TourPlanning planning;
  @Inject private AuditDetails details;
  @Inject private CallerContext context;

  /**
   * What is in the way of a tour.
   *
   * @param form what was typed, without problems
   * @return obstacles, none when it can be saved
   */
  @Allow(
      permission = Permission.ARRANGE_SESSIONS,
      event = AuditEvent.SUPPORT_VIEWED,
      purpose = Purpose.SUPPORT_BOOKING)
  public List<TourObstacleView> preview(TourForm form) {
    details.fields("calendar");
    return TourObstacleView.of(planning.obstacles(form.wish(planning.route(form.route()))));
  }

  /**
   * Saves a tour: one session for each stop, with who and what goes along, all or nothing.
   *
   * @param formToken number of the form; the same form sent again makes nothing more
   * @param form what was typed, without problems
   * @return the tour, or what is in its way
   */
  @Allow(
      permission = Permission.ARRANGE_SESSIONS,
      event = AuditEvent.TOUR_MADE,
      purpose = Purpose.SUPPORT_BOOKING)
  public TourOutcome save(String formToken, TourForm form) {
    plan.turn();
    byte[] key = planning.key("support-tour-form", formToken);
    byte[] digest = planning.key("support-tour-body", form.toString());
    Optional<Stored> known = store.byKey(key);
    if (known.isPresent()) {
      return again(known.get(), digest);
    }
    TourWish wish = form.wish(planning.route(form.route()));
    List<TourObstacle> obstacles = planning.obstacles(wish);
    if (!obstacles.isEmpty()) {
      return refused(Code.IN_THE_WAY, TourObstacleView.of(obstacles));
    }
    long id =
        store.add(
            new Stored(
                0,
                key,
                digest,
                form.route(),
                wish.kind(),
                wish.day(),
                context.caller().id(),
                planning.now()));
    planning.make(wish, id);
    details.aboutCase("tour " + id);
    details.fields("added=" + wish.stops().size());
    return new TourOutcome(Code.SAVED, id, List.of());
  }

  private TourOutcome again(Stored known, byte[] digest) {
    if (!Arrays.equals(known.digest(), digest)) {
      return refused(Code.FORM_REUSED, List.of());
    }
    details.aboutCase("tour " + known.id());
    details.fields("again");
    return new TourOutcome(Code.SAVED, known.id(), List.of());
  }

  private TourOutcome refused(Code code, List<TourObstacleView> obstacles) {
    details.fields("refused", code.name().toLowerCase(Locale.ROOT));
    return new TourOutcome(code, 0, obstacles);
  }

  /**
   * The tours of today and later.
   *
   * @return by day
   */
  @Allow(
      permission = Permission.MANAGE_BOOKINGS,
      event = AuditEvent.SUPPORT_VIEWED,
      purpose = Purpose.SUPPORT_BOOKING)
  public List<TourView> coming() {
    details.fields("calendar");
    LocalDate today = LocalDate.ofInstant(planning.now(), SchedulePlan.JAPAN);
    return store.since(today).stream().map(this::view).toList();
  }

  /**
   * One tour.
   *
   * @param id row id
   * @return the tour, or empty
   */
  @Allow(
      permission = Permission.MANAGE_BOOKINGS,
      event = AuditEvent.SUPPORT_VIEWED,
      purpose = Purpose.SUPPORT_BOOKING)
  public Optional<TourView> one(long id) {
    details.aboutCase("tour " + id);
    details.fields("calendar");
    return store.find(id).map(this::view);
  }

  private TourView view(Stored tour) {
    Instant now = planning.now();
    List<SlotView> stops =
        store.stops(tour.id()).stream().map(one -> SlotView.of(one, now)).toList();
    List<Long> sessions = stops.stream().map(one -> one.session().id()).toList();
    return new TourView(
        tour.id(),
        tour.route(),
        tour.kind(),
        tour.day(),
        stops,
        store.resources(tour.id()),
        tour.by(),
        store.present(sessions).stream()
            .collect(Collectors.toMap(Present::session, one -> 1, Integer::sum)));
  }
}

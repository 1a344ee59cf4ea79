package jp.yorisoi.ejb.support.plan;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.support.domain.PlannedSession;
import jp.yorisoi.ejb.support.domain.SchedulePlan;
import jp.yorisoi.ejb.support.domain.Utilisation;
import jp.yorisoi.policy.Allow;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Guarded;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.Purpose;
import jp.yorisoi.policy.audit.AuditDetails;

/** The door to the calendar of the desk: sessions and numbers, never who comes. */
@Stateless
@Guarded(Chain.FRONT)
public class CalendarDesk {
  /** So many weeks stand in the table of weeks. */
  public static final int WEEKS = 8;

  @Inject private PlanStore store;
  @Inject private ResourceUses resources;
  @Inject private AuditDetails details;
  @Inject private Clock clock;

  /**
   * Sessions of some days, with those that are not held.
   *
   * @param from first day, Japanese time
   * @param until day after the last
   * @return by time and place
   */
  @Allow(
      permission = Permission.MANAGE_BOOKINGS,
      event = AuditEvent.SUPPORT_VIEWED,
      purpose = Purpose.SUPPORT_BOOKING)
  public List<SlotView> sessions(LocalDate from, LocalDate until) {
    details.fields("calendar");
    Instant now = now();
    return between(from, until).stream().map(one -> SlotView.of(one, now)).toList();
  }

  /**
   * One session.
   *
   * @param id row id
   * @return the session, held or not, or empty
   */
  @Allow(
      permission = Permission.MANAGE_BOOKINGS,
      event = AuditEvent.SUPPORT_VIEWED,
      purpose = Purpose.SUPPORT_BOOKING)
  public Optional<SlotView> session(long id) {
    details.aboutCase("session " + id);
    details.fields("calendar");
    Instant now = now();
    return store.session(id).map(one -> SlotView.of(one, now));
  }

  /**
   * Closures of some days.
   *
   * @param from first day
   * @param until last day
   * @return those not lifted
   */
  @Allow(
      permission = Permission.MANAGE_BOOKINGS,
      event = AuditEvent.SUPPORT_VIEWED,
      purpose = Purpose.SUPPORT_BOOKING)
  public List<ClosureView> closures(LocalDate from, LocalDate until) {
    details.fields("calendar");
    return store.closures(from, until).stream().map(one -> ClosureView.of(one, List.of())).toList();
  }

  /**
   * Which rooms, people, kits and vehicles are in use in some days.
   *
   * @param from first day, Japanese time
   * @param until day after the last
   * @return by time, with the session each is used by
   */
  @Allow(
      permission = Permission.MANAGE_BOOKINGS,
      event = AuditEvent.SUPPORT_VIEWED,
      purpose = Purpose.SUPPORT_BOOKING)
  public List<ResourceUseView> resources(LocalDate from, LocalDate until) {
    details.fields("calendar");
    return resources.between(from, until, now());
  }

  /**
   * How far seats are taken in a week, and for how long who and what is used.
   *
   * @param monday first day of the week
   * @return numbers beside those of the weeks before
   */
  @Allow(
      permission = Permission.MANAGE_BOOKINGS,
      event = AuditEvent.SUPPORT_VIEWED,
      purpose = Purpose.SUPPORT_BOOKING)
  public UseView use(LocalDate monday) {
    details.fields("figures");
    Utilisation counted =
        new Utilisation(
            between(monday.minusWeeks(WEEKS - 1L + Utilisation.WEEKS_BEFORE), monday.plusWeeks(1))
                .stream()
                .map(PlannedSession::session)
                .toList());
    return new UseView(
        UseLine.of(counted.byPlace(monday)),
        UseLine.of(counted.byKind(monday)),
        UseLine.of(counted.byWeek(monday, WEEKS)),
        resources.hours(monday));
  }

  private List<PlannedSession> between(LocalDate from, LocalDate until) {
    return store.between(
        from.atStartOfDay(SchedulePlan.JAPAN).toInstant(),
        until.atStartOfDay(SchedulePlan.JAPAN).toInstant());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}

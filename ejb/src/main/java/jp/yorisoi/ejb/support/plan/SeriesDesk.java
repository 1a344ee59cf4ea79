package jp.yorisoi.ejb.support.plan;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.yorisoi.ejb.kernel.Hash;
import jp.yorisoi.ejb.support.DrawOpening;
import jp.yorisoi.ejb.support.domain.PlannedDate;
import jp.yorisoi.ejb.support.domain.PlannedSession;
import jp.yorisoi.ejb.support.domain.SchedulePlan;
import jp.yorisoi.ejb.support.domain.SeriesChange;
import jp.yorisoi.ejb.support.domain.SeriesStep;
import jp.yorisoi.ejb.support.domain.SeriesWish;
import jp.yorisoi.ejb.support.plan.SeriesOutcome.Code;
import jp.yorisoi.ejb.support.plan.SeriesStore.Stored;
import jp.yorisoi.policy.Allow;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Guarded;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.Purpose;
import jp.yorisoi.policy.audit.AuditDetails;

/**
 * The door to series of classes. What a series would make, and what is in the way, is shown before
 * it is saved; when that has changed by then, nothing is saved and it is shown again.
 */
@Stateless
@Guarded(Chain.FRONT)
public class SeriesDesk {
  @Inject private PlanStore plan;
  @Inject private SeriesStore store;
  @Inject private SeriesPlanning planning;
  @Inject private PlanResources resources;
  @Inject private DrawOpening draws;
  @Inject private SessionCancelling cancelling;
  @Inject private AuditDetails details;
  @Inject private CallerContext context;

  /**
   * The days a series would make.
   *
   * @param form what was typed, without problems
   * @return each day with what is in its way
   */
  @Allow(
      permission = Permission.ARRANGE_SESSIONS,
      event = AuditEvent.SUPPORT_VIEWED,
      purpose = Purpose.SUPPORT_BOOKING)
  public SeriesPreview preview(SeriesForm form) {
    details.fields("calendar");
    List<PlannedDate> dates = planning.dates(planning.wish(form), form.use());
    return new SeriesPreview(DateView.of(dates), Stand.of(dates));
  }

  /**
   * Saves a series with its sessions and the rooms, people and kits they use, all or nothing.
   *
   * @param formToken number of the form; the same form sent again makes nothing more
   * @param form what was typed, without problems
   * @param leftOut days the desk leaves out
   * @param stand mark of the preview that was shown
   * @return how many sessions were made, or why none
   */
  @Allow(
      permission = Permission.ARRANGE_SESSIONS,
      event = AuditEvent.SERIES_MADE,
      purpose = Purpose.SUPPORT_BOOKING)
  public SeriesOutcome save(
      String formToken, SeriesForm form, Set<LocalDate> leftOut, String stand) {
    plan.turn();
    byte[] key = planning.key("support-series-form", formToken);
    byte[] digest = planning.key("support-series-body", form + " " + new TreeSet<>(leftOut));
    Optional<Stored> known = store.byKey(key);
    if (known.isPresent()) {
      return again(known.get(), digest);
    }
    SeriesWish wish = planning.wish(form);
    List<PlannedDate> dates = planning.dates(wish, form.use());
    if (!Stand.of(dates).equals(stand)) {
      return refused(Code.MEANWHILE);
    }
    List<LocalDate> days =
        dates.stream()
            .filter(PlannedDate::free)
            .map(PlannedDate::day)
            .filter(day -> !leftOut.contains(day))
            .toList();
    return days.isEmpty() ? refused(Code.NO_DAY) : made(form, wish, days, key, digest);
  }

  private SeriesOutcome again(Stored known, byte[] digest) {
    if (!Arrays.equals(known.digest(), digest)) {
      return refused(Code.FORM_REUSED);
    }
    details.fields("again");
    int made = plan.holdSeries(known.id(), Instant.EPOCH).size();
    return new SeriesOutcome(Code.SAVED, known.id(), made, Map.of());
  }

  private SeriesOutcome made(
      SeriesForm form, SeriesWish wish, List<LocalDate> days, byte[] key, byte[] digest) {
    Instant now = planning.now();
    long id =
        store.add(
            new Stored(
                0,
                key,
                digest,
                wish.rule(),
                wish.from(),
                wish.until(),
                planning.seal(form.teacher(), key),
                wish.teacher().map(Hash::bytes).orElse(null),
                context.caller().id(),
                now));
    for (LocalDate day : days) {
      resources.take(store.addSession(SchedulePlan.session(wish.rule(), day, now), id), form.use());
    }
    draws.open(now);
    details.aboutCase("series " + id);
    details.fields("added=" + days.size());
    return new SeriesOutcome(Code.SAVED, id, days.size(), Map.of());
  }

  /**
   * The series that are not over.
   *
   * @return by first day
   */
  @Allow(
      permission = Permission.ARRANGE_SESSIONS,
      event = AuditEvent.SUPPORT_VIEWED,
      purpose = Purpose.SUPPORT_BOOKING)
  public List<SeriesView> series() {
    details.fields("calendar");
    LocalDate today = LocalDate.ofInstant(planning.now(), SchedulePlan.JAPAN);
    return store.since(today).stream().map(this::view).toList();
  }

  /**
   * One series.
   *
   * @param id row id
   * @return the series, or empty
   */
  @Allow(
      permission = Permission.ARRANGE_SESSIONS,
      event = AuditEvent.SUPPORT_VIEWED,
      purpose = Purpose.SUPPORT_BOOKING)
  public Optional<SeriesView> one(long id) {
    details.aboutCase("series " + id);
    details.fields("calendar");
    return store.hold(id).map(this::view);
  }

  /**
   * What a change of a series would do to each session to come.
   *
   * @param id row id
   * @param form what was typed, without problems
   * @return empty when there is no such series
   */
  @Allow(
      permission = Permission.ARRANGE_SESSIONS,
      event = AuditEvent.SUPPORT_VIEWED,
      purpose = Purpose.SUPPORT_BOOKING)
  public Optional<ChangePreview> previewChange(long id, SeriesChangeForm form) {
    details.aboutCase("series " + id);
    details.fields("calendar");
    return store.hold(id).map(series -> preview(id, form.change()));
  }

  private ChangePreview preview(long id, SeriesChange change) {
    Instant now = planning.now();
    List<SeriesStep> steps = planning.steps(change, plan.holdSeries(id, now));
    return new ChangePreview(StepView.of(steps, now), Stand.ofSteps(steps));
  }

  /**
   * Changes a series from now on, all or nothing: seats, time with a call or message to each who
   * has a seat, and an earlier end, whose later sessions are cancelled as each would be by itself.
   *
   * @param id row id
   * @param form what was typed, without problems
   * @param stand mark of the preview that was shown
   * @return how many sessions changed and how many people are told, or why nothing was written
   */
  @Allow(
      permission = Permission.ARRANGE_SESSIONS,
      event = AuditEvent.SERIES_CHANGED,
      purpose = Purpose.SUPPORT_BOOKING)
  public SeriesOutcome change(long id, SeriesChangeForm form, String stand) {
    plan.turn();
    details.aboutCase("series " + id);
    if (store.hold(id).isEmpty()) {
      details.notFound();
      return SeriesOutcome.refused(Code.NOT_FOUND);
    }
    Instant now = planning.now();
    SeriesChange change = form.change();
    List<SeriesStep> steps = planning.steps(change, plan.holdSeries(id, now));
    if (!Stand.ofSteps(steps).equals(stand)) {
      return refused(Code.MEANWHILE);
    }
    Map<String, Integer> told = new TreeMap<>();
    int changed = 0;
    for (SeriesStep step : steps) {
      done(step, change, form.why().orElseThrow(), now)
          .forEach((way, count) -> told.merge(way, count, Integer::sum));
      changed += isChanged(step) ? 1 : 0;
    }
    store.change(id, change, now, context.caller().id());
    details.fields("changed=" + changed);
    return new SeriesOutcome(Code.SAVED, id, changed, told);
  }

  private static boolean isChanged(SeriesStep step) {
    return step.kind() != SeriesStep.Kind.KEEP && step.kind() != SeriesStep.Kind.BLOCKED;
  }

  private Map<String, Integer> done(
      SeriesStep step, SeriesChange change, CancelReason reason, Instant now) {
    PlannedSession planned = step.planned();
    return switch (step.kind()) {
      case KEEP, BLOCKED -> Map.of();
      case CANCEL -> cancelling.cancel(planned.session(), reason, now);
      case SEATS -> {
        plan.capacity(planned.session().id(), change.capacity());
        yield Map.of();
      }
      case MOVE -> {
        plan.capacity(planned.session().id(), change.capacity());
        yield planning.move(planned.session(), change.moved(planned), now);
      }
    };
  }

  private SeriesView view(Stored series) {
    return new SeriesView(
        series.id(),
        series.rule().kind(),
        series.rule().place(),
        series.rule().weekday(),
        series.rule().weeks(),
        series.rule().at(),
        series.rule().minutes(),
        series.rule().capacity(),
        series.from(),
        series.until(),
        planning.open(series),
        series.by());
  }

  private SeriesOutcome refused(Code code) {
    details.fields("refused", code.name().toLowerCase(Locale.ROOT));
    return SeriesOutcome.refused(code);
  }
}

package jp.yorisoi.ejb.support.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.support.ResourceStore;
import jp.yorisoi.ejb.support.domain.PlannedSession;
import jp.yorisoi.ejb.support.domain.ResourceHours;
import jp.yorisoi.ejb.support.domain.SchedulePlan;
import jp.yorisoi.ejb.support.domain.Utilisation;

/** Which rooms, people, kits and vehicles are used when, and for how long. */
@Dependent
class ResourceUses {
  @Inject private ResourceStore uses;
  @Inject private PlanStore store;
  @Inject private PlaceTimes times;
  @Inject private SupportProgramme programme;

  /** What is in use in some days, by time. */
  List<ResourceUseView> between(LocalDate from, LocalDate until, Instant now) {
    Map<Long, SlotView> known = new HashMap<>();
    // What is on its way belongs to a session of the day before or after.
    for (PlannedSession one :
        store.between(midnight(from.minusDays(1)), midnight(until.plusDays(1)))) {
      known.put(one.session().id(), SlotView.of(one, now));
    }
    return uses.between(midnight(from), midnight(until)).stream()
        .map(
            one ->
                new ResourceUseView(
                    one.resource(),
                    known.computeIfAbsent(one.session(), id -> slot(id, now)),
                    local(one.from()),
                    local(one.until())))
        .toList();
  }

  private SlotView slot(long id, Instant now) {
    return SlotView.of(store.session(id).orElseThrow(), now);
  }

  /** For how long each is used in a week, in the order of the data. */
  List<ResourceLine> hours(LocalDate monday) {
    LocalDate first = monday.minusWeeks(Utilisation.WEEKS_BEFORE);
    LocalDate next = monday.plusWeeks(1);
    ResourceHours counted =
        new ResourceHours(
            uses.between(midnight(first), midnight(next)),
            times.hours(),
            store.closures(monday, next.minusDays(1)).stream()
                .map(PlanStore.StoredClosure::closure)
                .toList());
    return programme.resources().stream()
        .map(one -> ResourceLine.of(one.id(), counted.of(one.id(), one.home(), monday)))
        .toList();
  }

  private static Instant midnight(LocalDate day) {
    return day.atStartOfDay(SchedulePlan.JAPAN).toInstant();
  }

  private static LocalDateTime local(Instant at) {
    return LocalDateTime.ofInstant(at, SchedulePlan.JAPAN);
  }
}

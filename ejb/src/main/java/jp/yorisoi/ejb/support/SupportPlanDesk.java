package jp.yorisoi.ejb.support;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import jp.yorisoi.ejb.catalogue.SupportClass;
import jp.yorisoi.ejb.catalogue.SupportKind;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.catalogue.SupportRules;
import jp.yorisoi.ejb.support.domain.Arranged;
import jp.yorisoi.ejb.support.domain.SchedulePlan;
import jp.yorisoi.ejb.support.domain.SessionLead;
import jp.yorisoi.ejb.support.domain.SessionRule;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.ejb.support.plan.PlanStore;
import jp.yorisoi.policy.Allow;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Guarded;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.Purpose;
import jp.yorisoi.policy.audit.AuditDetails;

/** The door for the job that makes the sessions of the coming weeks. */
@Stateless
@Guarded(Chain.FRONT)
public class SupportPlanDesk {
  private static final int DAYS = 56;

  @Inject private SupportProgramme programme;
  @Inject private SupportStore store;
  @Inject private PlanStore plan;
  @Inject private ResourceSettling settling;
  @Inject private DrawOpening draws;
  @Inject private AuditDetails details;
  @Inject private Clock clock;

  /**
   * Adds the sessions of the next eight weeks that are not there yet, and gives all that are there
   * the room, people and kits they need. One that is there stays as it is, with its bookings, and
   * so does one that was cancelled. Where the place is closed, or the desk holds a class of a
   * series at that time, nothing is added; one that lacks something is kept, but not offered.
   *
   * @return how many were added, and how many lack something
   */
  @Allow(
      permission = Permission.PLAN_SUPPORT,
      event = AuditEvent.SUPPORT_PLANNED,
      purpose = Purpose.SUPPORT_BOOKING)
  public PlanReport plan() {
    plan.turn();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    LocalDate tomorrow = LocalDate.ofInstant(now, SchedulePlan.JAPAN).plusDays(1);
    List<SessionRule> rules = programme.classes().stream().map(this::rule).toList();
    Arranged arranged = arranged(tomorrow, tomorrow.plusDays(DAYS));
    int added = 0;
    int leftOut = 0;
    for (SupportSession session :
        SchedulePlan.between(rules, tomorrow, tomorrow.plusDays(DAYS), now)) {
      if (arranged.leaves(session)) {
        added += store.addSession(session) ? 1 : 0;
      } else {
        leftOut++;
      }
    }
    int drawn = draws.open(now);
    Instant from = tomorrow.atStartOfDay(SchedulePlan.JAPAN).toInstant();
    Instant until = tomorrow.plusDays(DAYS).atStartOfDay(SchedulePlan.JAPAN).toInstant();
    List<SupportSession> held =
        store.sessions(from, until).stream().filter(one -> !one.cancelled()).toList();
    int missing = settling.settle(held, from, until);
    details.fields("added=" + added, "left_out=" + leftOut, "short=" + missing, "draws=" + drawn);
    return new PlanReport(added, missing);
  }

  private Arranged arranged(LocalDate from, LocalDate until) {
    return new Arranged(
        plan.closures(from, until).stream().map(PlanStore.StoredClosure::closure).toList(),
        plan.between(
            from.atStartOfDay(SchedulePlan.JAPAN).toInstant(),
            until.atStartOfDay(SchedulePlan.JAPAN).toInstant()));
  }

  private SessionRule rule(SupportClass held) {
    SupportKind kind = programme.kind(held.kindId()).orElseThrow();
    SupportRules rules = kind.rules();
    return new SessionRule(
        held.kindId(),
        held.placeId(),
        held.weekday(),
        Set.copyOf(held.weeks()),
        held.at(),
        kind.minutes(),
        held.capacity(),
        new SessionLead(rules.opensDays(), rules.closesDays(), rules.closesAt()));
  }
}

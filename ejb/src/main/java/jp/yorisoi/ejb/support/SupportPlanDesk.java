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
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.support.domain.SchedulePlan;
import jp.yorisoi.ejb.support.domain.SessionRule;
import jp.yorisoi.ejb.support.domain.SupportSession;
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
  @Inject private AuditDetails details;
  @Inject private Clock clock;

  /**
   * Adds the sessions of the next eight weeks that are not there yet; one that is there stays as it
   * is, with its bookings.
   *
   * @return how many were added
   */
  @Allow(
      permission = Permission.PLAN_SUPPORT,
      event = AuditEvent.SUPPORT_PLANNED,
      purpose = Purpose.SUPPORT_BOOKING)
  public int plan() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    LocalDate tomorrow = LocalDate.ofInstant(now, SchedulePlan.JAPAN).plusDays(1);
    List<SessionRule> rules = programme.classes().stream().map(this::rule).toList();
    int added = 0;
    for (SupportSession session :
        SchedulePlan.between(rules, tomorrow, tomorrow.plusDays(DAYS), now)) {
      added += store.addSession(session) ? 1 : 0;
    }
    details.fields("added=" + added);
    return added;
  }

  private SessionRule rule(SupportClass held) {
    return new SessionRule(
        held.kindId(),
        held.placeId(),
        held.weekday(),
        Set.copyOf(held.weeks()),
        held.at(),
        programme.kind(held.kindId()).orElseThrow().minutes(),
        held.capacity());
  }
}

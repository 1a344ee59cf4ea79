package jp.yorisoi.ejb.support.plan;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import jp.yorisoi.ejb.support.domain.Closure;
import jp.yorisoi.ejb.support.domain.PlannedSession;
import jp.yorisoi.ejb.support.domain.SchedulePlan;
import jp.yorisoi.ejb.support.plan.PlanStore.StoredClosure;
import jp.yorisoi.policy.Allow;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Guarded;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.Purpose;
import jp.yorisoi.policy.audit.AuditDetails;
import jp.yorisoi.policy.vault.Vaults;

/**
 * The door to the days on which places are closed. Entering them cancels nothing: who has a seat
 * there is told by whoever cancels the session, one by one; until then the session stands in the
 * list.
 */
@Stateless
@Guarded(Chain.FRONT)
public class ClosureDesk {
  private static final int YEARS_AHEAD = 2;

  @Inject private PlanStore store;
  @Inject private Vaults vaults;
  @Inject private AuditDetails details;
  @Inject private CallerContext context;
  @Inject private Clock clock;

  /**
   * Closures of today and later.
   *
   * @return those not lifted, with the sessions that are in their way
   */
  @Allow(
      permission = Permission.ARRANGE_SESSIONS,
      event = AuditEvent.SUPPORT_VIEWED,
      purpose = Purpose.SUPPORT_BOOKING)
  public List<ClosureView> closures() {
    details.fields("closures");
    LocalDate today = LocalDate.ofInstant(now(), SchedulePlan.JAPAN);
    List<StoredClosure> stored = store.closures(today, today.plusYears(YEARS_AHEAD));
    return stored.stream().map(this::view).toList();
  }

  /**
   * Enters days on which a place is closed; the same form sent again enters nothing more.
   *
   * @param formToken number of the form
   * @param form place, days and reason; it has no problems
   * @return the sessions that are to be held there then all the same
   */
  @Allow(
      permission = Permission.ARRANGE_SESSIONS,
      event = AuditEvent.CLOSURE_CHANGED,
      purpose = Purpose.SUPPORT_BOOKING)
  public List<SlotView> enter(String formToken, ClosureForm form) {
    Closure closure = form.closure();
    store.turn();
    byte[] key =
        vaults
            .front()
            .keyedHash("support-closure-form", formToken.getBytes(StandardCharsets.UTF_8));
    boolean added = store.addClosure(key, closure, now(), context.caller().id());
    details.fields(added ? "entered" : "again");
    return inTheWay(closure);
  }

  /**
   * Says that a place is open again.
   *
   * @param id row id of the closure
   * @return whether it stood
   */
  @Allow(
      permission = Permission.ARRANGE_SESSIONS,
      event = AuditEvent.CLOSURE_CHANGED,
      purpose = Purpose.SUPPORT_BOOKING)
  public boolean lift(long id) {
    details.fields("lifted");
    boolean lifted = store.lift(id, now(), context.caller().id());
    if (!lifted) {
      details.notFound();
    }
    return lifted;
  }

  private ClosureView view(StoredClosure stored) {
    return ClosureView.of(stored, inTheWay(stored.closure()));
  }

  private List<SlotView> inTheWay(Closure closure) {
    Instant now = now();
    return store
        .between(
            closure.from().atStartOfDay(SchedulePlan.JAPAN).toInstant(),
            closure.until().plusDays(1).atStartOfDay(SchedulePlan.JAPAN).toInstant())
        .stream()
        .filter(one -> one.session().place().equals(closure.place()))
        .filter(one -> isToCome(one, now))
        .map(one -> SlotView.of(one, now))
        .toList();
  }

  private static boolean isToCome(PlannedSession one, Instant now) {
    return !one.session().cancelled() && now.isBefore(one.session().startsAt());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}

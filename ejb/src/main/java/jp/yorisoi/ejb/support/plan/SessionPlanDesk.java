package jp.yorisoi.ejb.support.plan;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jp.yorisoi.ejb.support.domain.PlannedSession;
import jp.yorisoi.ejb.support.domain.SessionChange;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.policy.Allow;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Guarded;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.Purpose;
import jp.yorisoi.policy.audit.AuditDetails;

/** The door to changing one session, whatever it comes from. */
@Stateless
@Guarded(Chain.FRONT)
public class SessionPlanDesk {
  @Inject private PlanStore store;
  @Inject private SessionCancelling cancelling;
  @Inject private AuditDetails details;
  @Inject private Clock clock;

  /**
   * Says that a session is not held. Its bookings end, their holders can book elsewhere, and each
   * of them is told or called. It is not undone: people have been told.
   *
   * @param id row id
   * @param seen seats taken when the page asked
   * @param reason why
   * @return how many people are told, or why nothing was written
   */
  @Allow(
      permission = Permission.ARRANGE_SESSIONS,
      event = AuditEvent.SESSION_CANCELLED,
      purpose = Purpose.SUPPORT_BOOKING)
  public ChangeOutcome cancel(long id, int seen, CancelReason reason) {
    Instant now = now();
    return changed(
        id,
        planned -> SessionChange.cancel(planned, seen, now),
        session -> {
          details.fields("cancel_reason=" + reason.name(), "people=" + session.taken());
          return cancelling.cancel(session, reason, now);
        });
  }

  /**
   * Changes how many seats a session has.
   *
   * @param id row id
   * @param capacity seats there shall be, 1 to {@link SeriesForm#MOST_SEATS}
   * @return whether it was written, or why not
   */
  @Allow(
      permission = Permission.ARRANGE_SESSIONS,
      event = AuditEvent.SESSION_CHANGED,
      purpose = Purpose.SUPPORT_BOOKING)
  public ChangeOutcome capacity(long id, int capacity) {
    if (capacity < 1 || capacity > SeriesForm.MOST_SEATS) {
      throw new IllegalArgumentException("capacity");
    }
    Instant now = now();
    return changed(
        id,
        planned -> SessionChange.capacity(planned.session(), capacity, now),
        session -> {
          details.fields("capacity");
          store.capacity(id, capacity);
          return Map.of();
        });
  }

  private ChangeOutcome changed(
      long id,
      Function<PlannedSession, SessionChange.Answer> rule,
      Function<SupportSession, Map<String, Integer>> change) {
    details.aboutCase("session " + id);
    Optional<PlannedSession> held = store.hold(id);
    if (held.isEmpty()) {
      details.notFound();
      return ChangeOutcome.of(SessionChange.Answer.NOT_FOUND, Map.of());
    }
    SessionChange.Answer answer = rule.apply(held.get());
    if (answer != SessionChange.Answer.DONE) {
      details.fields("refused", answer.name().toLowerCase(Locale.ROOT));
      return ChangeOutcome.of(answer, Map.of());
    }
    return ChangeOutcome.of(answer, change.apply(held.get().session()));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}

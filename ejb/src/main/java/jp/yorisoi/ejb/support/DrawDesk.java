package jp.yorisoi.ejb.support;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.support.domain.DrawSeed;
import jp.yorisoi.policy.Allow;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Guarded;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.Purpose;
import jp.yorisoi.policy.audit.AuditDetails;

/** The door to draws by lot: what is published of them, and the drawing (docs/adr/0041). */
@Stateless
@Guarded(Chain.FRONT)
public class DrawDesk {

  @Inject private DrawStore store;
  @Inject private SupportStore sessions;
  @Inject private DrawOpening opening;
  @Inject private Seating seating;
  @Inject private AuditDetails details;
  @Inject private Clock clock;

  /**
   * What is published of the draw of a session: before it the hash of its seed, then all that is
   * needed to work it out again.
   *
   * @param sessionId row id
   * @return empty when there is no such session, or its seats go in order of arrival
   */
  @Allow(
      permission = Permission.READ_PUBLIC,
      event = AuditEvent.PUBLIC_READ,
      purpose = Purpose.SUPPORT_BOOKING)
  public Optional<DrawView> published(long sessionId) {
    return sessions
        .session(sessionId)
        .flatMap(
            session ->
                store
                    .published(sessionId)
                    .map(draw -> DrawView.of(SessionView.of(session, now()), draw)));
  }

  /**
   * What was drawn, by booking numbers.
   *
   * @param sessionId row id
   * @return in the order drawn, empty before the draw
   */
  @Allow(
      permission = Permission.MANAGE_BOOKINGS,
      event = AuditEvent.SUPPORT_VIEWED,
      purpose = Purpose.SUPPORT_BOOKING)
  public List<DrawPlace> order(long sessionId) {
    details.aboutCase("session " + sessionId);
    details.fields("draw");
    return store.order(sessionId).stream()
        .map(one -> new DrawPlace(one.number(), one.points(), one.won()))
        .toList();
  }

  /**
   * Sessions that are to be drawn; no data of persons.
   *
   * @return row ids
   */
  @Allow(
      permission = Permission.PLAN_SUPPORT,
      event = AuditEvent.PUBLIC_READ,
      purpose = Purpose.SUPPORT_BOOKING)
  public List<Long> due() {
    return store.due(now());
  }

  /**
   * Draws the seats of a session with the seed that was committed to. All of it is one transaction:
   * who is stopped in the middle has drawn nothing, and the next gets the same order.
   *
   * @param sessionId row id; nothing happens when it was drawn or is not due
   * @throws IllegalStateException when the seed is not the one whose hash was published
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // it shares one with others
  @Allow(
      permission = Permission.PLAN_SUPPORT,
      event = AuditEvent.SUPPORT_DRAWN,
      purpose = Purpose.SUPPORT_BOOKING)
  public void draw(long sessionId) {
    details.aboutCase("session " + sessionId);
    Optional<DrawStore.Secret> secret = store.secret(sessionId);
    if (secret.isEmpty()) {
      details.notFound();
      return;
    }
    DrawSeed seed = opening.seed(sessionId, secret.get());
    if (!seed.commitment().equals(secret.get().commitment())) {
      throw new IllegalStateException("session " + sessionId + ": not the seed committed to");
    }
    seating.draw(sessionId, seed);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}

package jp.yorisoi.ejb.gate;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.intake.StatusReport;
import jp.yorisoi.ejb.platform.outbox.Outbox;
import jp.yorisoi.policy.Allow;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Guarded;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.Purpose;
import jp.yorisoi.policy.audit.AuditDetails;

/**
 * The door of the gate. The inner zone pulls packages through it and publishes states and notices;
 * nothing of the outer zones calls it. Each method is one short transaction on {@code front}.
 */
@Stateless
@Guarded(Chain.FRONT)
public class GateDesk {
  /** Topic of mails to residents. */
  public static final String MAIL = "mail";

  private static final String ONLINE_REQUEST = "PITTARI";

  @Inject private GateStore store;
  @Inject private Outbox outbox;
  @Inject private AuditDetails details;
  @Inject private Clock clock;

  /** For the container. */
  public GateDesk() {}

  GateDesk(GateStore store, Outbox outbox, AuditDetails details, Clock clock) {
    this.store = store;
    this.outbox = outbox;
    this.details = details;
    this.clock = clock;
  }

  /**
   * Packages that wait to be fetched and do not rest after a failure.
   *
   * @param limit at most so many
   * @return receipt numbers, oldest first
   */
  @Allow(
      permission = Permission.TAKE_IN_CASE,
      event = AuditEvent.PUBLIC_READ,
      purpose = Purpose.OPERATION)
  public List<String> waiting(int limit) {
    return store.waiting(limit, clock.instant());
  }

  /**
   * Reads one waiting package.
   *
   * @param receiptNumber receipt number
   * @return the package, or empty
   */
  @Allow(
      permission = Permission.TAKE_IN_CASE,
      event = AuditEvent.PACKAGE_FETCHED,
      purpose = Purpose.CASE_HANDLING)
  public Optional<FetchedPackage> fetch(String receiptNumber) {
    details.aboutCase(receiptNumber);
    details.fields("package", "verification");
    return store.find(receiptNumber);
  }

  /**
   * Notes that the inner zone holds a package durably; called after its transaction committed.
   *
   * @param receiptNumber receipt number
   */
  @Allow(
      permission = Permission.TAKE_IN_CASE,
      event = AuditEvent.PUBLIC_READ,
      purpose = Purpose.OPERATION)
  public void markFetched(String receiptNumber) {
    store.markFetched(receiptNumber, clock.instant());
  }

  /**
   * Lets a package rest that could not become a case: 10 seconds, doubling up to an hour. It is
   * never given up, and meanwhile it holds no other.
   *
   * @param receiptNumber receipt number
   * @return how often it failed by now
   */
  @Allow(
      permission = Permission.TAKE_IN_CASE,
      event = AuditEvent.PUBLIC_READ,
      purpose = Purpose.OPERATION)
  public int rest(String receiptNumber) {
    int failures = store.failures(receiptNumber) + 1;
    store.rest(receiptNumber, failures, clock.instant().plus(TakeInPause.after(failures)));
    return failures;
  }

  /**
   * Publishes a state to its owner and, if the case came from the online-request service, to it. A
   * second call with the same sequence changes nothing.
   *
   * @param update the state
   */
  @Allow(
      permission = Permission.PUBLISH_STATUS,
      event = AuditEvent.STATUS_PUBLISHED,
      purpose = Purpose.CASE_HANDLING)
  public void publish(StatusUpdate update) {
    details.aboutCase(update.receiptNumber());
    details.fields("status=" + update.status());
    if (!store.publish(update)) {
      return;
    }
    store
        .origin(update.receiptNumber())
        .filter(origin -> ONLINE_REQUEST.equals(origin.source()))
        .ifPresent(origin -> tellOnlineRequest(origin, update));
  }

  /**
   * Hands a notice over to the zone that sends mails.
   *
   * @param receiptNumber the case it is about
   * @param messageId id by which it is sent once
   * @param notice the notice, JSON {@code {"to","subject","body"}}
   */
  @Allow(
      permission = Permission.PUBLISH_STATUS,
      event = AuditEvent.NOTICE_HANDED_OVER,
      purpose = Purpose.CASE_HANDLING)
  public void handOverNotice(String receiptNumber, String messageId, byte[] notice) {
    details.aboutCase(receiptNumber);
    if (!outbox.holds(Chain.FRONT, messageId)) {
      outbox.put(Chain.FRONT, MAIL, receiptNumber, messageId, notice);
    }
  }

  private void tellOnlineRequest(GateStore.Origin origin, StatusUpdate update) {
    StatusReport report =
        new StatusReport(
            origin.sourceNumber(),
            update.sequence(),
            update.status(),
            update.message(),
            update.changedAt());
    String messageId = update.receiptNumber() + "-s" + update.sequence();
    outbox.put(Chain.FRONT, StatusReport.TOPIC, update.receiptNumber(), messageId, report.toJson());
  }
}

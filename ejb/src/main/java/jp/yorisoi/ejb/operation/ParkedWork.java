package jp.yorisoi.ejb.operation;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.platform.outbox.ParkedMessage;
import jp.yorisoi.ejb.platform.outbox.ParkedMessages;
import jp.yorisoi.policy.Allow;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.Purpose;
import jp.yorisoi.policy.audit.AuditDetails;
import jp.yorisoi.policy.audit.Shown;

/**
 * What the doors of both schemas do with messages that were refused for good. Nobody sees here what
 * a message says. The guard finds the schema at the door that inherits this.
 */
public abstract class ParkedWork implements ParkedDoor {
  private final Chain chain;

  @Inject private ParkedMessages messages;
  @Inject private AuditDetails details;

  ParkedWork(Chain chain) {
    this.chain = chain;
  }

  ParkedWork(Chain chain, ParkedMessages messages, AuditDetails details) {
    this.chain = chain;
    this.messages = messages;
    this.details = details;
  }

  @Override
  @Allow(
      permission = Permission.TEND_OUTBOX,
      event = AuditEvent.PUBLIC_READ,
      purpose = Purpose.OPERATION)
  public int count() {
    return messages.count(chain);
  }

  @Override
  @Allow(
      permission = Permission.TEND_OUTBOX,
      event = AuditEvent.OUTBOX_VIEWED,
      purpose = Purpose.OPERATION)
  public List<ParkedMessage> list(int first, int size) {
    List<ParkedMessage> parked = messages.list(chain, first, size);
    details.fields("topic", "case", "attempts", "refusal", "rows=" + parked.size());
    details.shown(parked.stream().map(row -> new Shown(row.orderingKey(), null)).toList());
    return parked;
  }

  @Override
  @Allow(
      permission = Permission.TEND_OUTBOX,
      event = AuditEvent.OUTBOX_VIEWED,
      purpose = Purpose.OPERATION)
  public Optional<ParkedMessage> find(long id) {
    return about(id);
  }

  @Override
  @Allow(
      permission = Permission.TEND_OUTBOX,
      event = AuditEvent.OUTBOX_RETRIED,
      purpose = Purpose.OPERATION)
  public boolean retry(long id) {
    return about(id).isPresent() && messages.retry(chain, id);
  }

  @Override
  @Allow(
      permission = Permission.TEND_OUTBOX,
      event = AuditEvent.OUTBOX_GIVEN_UP,
      purpose = Purpose.OPERATION)
  public boolean giveUp(long id, GiveUpReason reason) {
    Optional<ParkedMessage> message = about(id);
    message.ifPresent(parked -> details.fields(parked.topic(), "reason=" + reason.code()));
    return message.isPresent() && messages.giveUp(chain, id);
  }

  private Optional<ParkedMessage> about(long id) {
    Optional<ParkedMessage> message = messages.find(chain, id);
    message.ifPresentOrElse(
        parked -> {
          details.aboutCase(parked.orderingKey());
          details.fields(parked.topic());
        },
        details::notFound);
    return message;
  }
}

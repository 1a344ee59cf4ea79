package jp.yorisoi.ejb.operation;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.platform.outbox.ParkedMessage;
import jp.yorisoi.ejb.platform.outbox.ParkedMessages;
import jp.yorisoi.policy.Allow;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Guarded;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.Purpose;
import jp.yorisoi.policy.audit.AuditDetails;

/**
 * The door to the messages of {@code core} that were refused for good, for those who run the
 * system. Nobody sees here what a message says.
 */
@Stateless
@LocalBean
@Guarded(Chain.CORE)
public class CoreParkedDesk implements ParkedDoor {

  @Inject private ParkedMessages messages;
  @Inject private AuditDetails details;

  /** For the container. */
  public CoreParkedDesk() {}

  CoreParkedDesk(ParkedMessages messages, AuditDetails details) {
    this.messages = messages;
    this.details = details;
  }

  @Override
  @Allow(
      permission = Permission.TEND_OUTBOX,
      event = AuditEvent.PUBLIC_READ,
      purpose = Purpose.OPERATION)
  public int count() {
    return messages.count(Chain.CORE);
  }

  @Override
  @Allow(
      permission = Permission.TEND_OUTBOX,
      event = AuditEvent.OUTBOX_VIEWED,
      purpose = Purpose.OPERATION)
  public List<ParkedMessage> list(int first, int size) {
    List<ParkedMessage> parked = messages.list(Chain.CORE, first, size);
    details.fields("rows=" + parked.size());
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
    return about(id).isPresent() && messages.retry(Chain.CORE, id);
  }

  @Override
  @Allow(
      permission = Permission.TEND_OUTBOX,
      event = AuditEvent.OUTBOX_GIVEN_UP,
      purpose = Purpose.OPERATION)
  public boolean giveUp(long id, GiveUpReason reason) {
    Optional<ParkedMessage> message = about(id);
    message.ifPresent(parked -> details.fields(parked.topic(), "reason=" + reason.code()));
    return message.isPresent() && messages.giveUp(Chain.CORE, id);
  }

  private Optional<ParkedMessage> about(long id) {
    Optional<ParkedMessage> message = messages.find(Chain.CORE, id);
    message.ifPresent(
        parked -> {
          details.aboutCase(parked.orderingKey());
          details.fields(parked.topic());
        });
    return message;
  }
}

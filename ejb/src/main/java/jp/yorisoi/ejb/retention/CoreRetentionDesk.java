package jp.yorisoi.ejb.retention;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jp.yorisoi.ejb.retention.domain.KeptFor;
import jp.yorisoi.policy.Allow;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Guarded;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.Purpose;
import jp.yorisoi.policy.audit.AuditDetails;

/** The door for the job that forgets what messages of {@code core} said. */
@Stateless
@Guarded(Chain.CORE)
public class CoreRetentionDesk {
  private static final int AT_A_TIME = 200;

  @Inject private OldData old;
  @Inject private AuditDetails details;
  @Inject private Periods periods;

  /** For the container. */
  public CoreRetentionDesk() {}

  CoreRetentionDesk(OldData old, AuditDetails details, Periods periods) {
    this.old = old;
    this.details = details;
    this.periods = periods;
  }

  /**
   * Forgets some of what is too old ({@link KeptFor}); to be called until nothing is left.
   *
   * @return how many rows were emptied
   */
  @Allow(
      permission = Permission.FORGET_OLD_DATA,
      event = AuditEvent.DATA_FORGOTTEN,
      purpose = Purpose.OPERATION)
  public int forget() {
    int messages =
        old.forgetMessages(Chain.CORE, periods.over(KeptFor.MESSAGE_AFTER_DELIVERY), AT_A_TIME);
    details.fields("messages=" + messages);
    return messages;
  }
}

package jp.yorisoi.ejb.operation;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jp.yorisoi.ejb.platform.outbox.ParkedMessages;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Guarded;
import jp.yorisoi.policy.audit.AuditDetails;

/**
 * The door to the messages of {@code core} that were refused for good, for those who run the
 * system.
 */
@Stateless
@LocalBean
@Guarded(Chain.CORE)
public class CoreParkedDesk extends ParkedWork {

  /** For the container. */
  public CoreParkedDesk() {
    super(Chain.CORE);
  }

  CoreParkedDesk(ParkedMessages messages, AuditDetails details) {
    super(Chain.CORE, messages, details);
  }
}

package jp.yorisoi.ejb.operation;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jp.yorisoi.ejb.platform.outbox.ParkedMessages;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Guarded;
import jp.yorisoi.policy.audit.AuditDetails;

/**
 * The door to the messages of {@code front} that were refused for good, for those who run the
 * system.
 */
@Stateless
@LocalBean
@Guarded(Chain.FRONT)
public class FrontParkedDesk extends ParkedWork {

  /** For the container. */
  public FrontParkedDesk() {
    super(Chain.FRONT);
  }

  FrontParkedDesk(ParkedMessages messages, AuditDetails details) {
    super(Chain.FRONT, messages, details);
  }
}

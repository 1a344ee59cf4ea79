package jp.yorisoi.ejb.privacy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import jp.yorisoi.policy.Allow;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Guarded;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.Purpose;
import jp.yorisoi.policy.audit.AuditDetails;

/** The door for the job that counts in the inner zone; the gate publishes what comes out. */
@Stateless
@Guarded(Chain.CORE)
public class CoreFiguresDesk {
  @Inject private Counting counting;
  @Inject private AuditDetails details;

  /**
   * Counts whose data {@code core} holds.
   *
   * @return rounded numbers, one for everything that is assessed
   */
  @Allow(
      permission = Permission.PUBLISH_FIGURES,
      event = AuditEvent.FIGURES_PUBLISHED,
      purpose = Purpose.OPERATION)
  public List<PrivacyFigure> count() {
    List<PrivacyFigure> counted = counting.in(Chain.CORE);
    details.fields("counted=" + counted.size());
    return counted;
  }
}

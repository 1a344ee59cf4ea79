package jp.yorisoi.ejb.governance;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import java.time.Clock;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Guarded;
import jp.yorisoi.policy.audit.AuditDetails;
import jp.yorisoi.policy.city.Policies;

/** The security officer's door to the audit trail of {@code front}. */
@Stateless
@LocalBean
@Guarded(Chain.FRONT)
public class FrontAuditDesk extends AuditReportWork {

  /** For the container. */
  public FrontAuditDesk() {
    super(Chain.FRONT);
  }

  FrontAuditDesk(AuditReports reports, Policies policies, AuditDetails details, Clock clock) {
    super(Chain.FRONT, reports, policies, details, clock);
  }
}

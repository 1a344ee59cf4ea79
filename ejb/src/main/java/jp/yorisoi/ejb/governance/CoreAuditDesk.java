package jp.yorisoi.ejb.governance;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import java.time.Clock;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Guarded;
import jp.yorisoi.policy.audit.AuditDetails;
import jp.yorisoi.policy.city.Policies;

/** The security officer's door to the audit trail of {@code core}. */
@Stateless
@LocalBean
@Guarded(Chain.CORE)
public class CoreAuditDesk extends AuditReportWork {

  /** For the container. */
  public CoreAuditDesk() {
    super(Chain.CORE);
  }

  CoreAuditDesk(AuditReports reports, Policies policies, AuditDetails details, Clock clock) {
    super(Chain.CORE, reports, policies, details, clock);
  }
}

package jp.yorisoi.ejb.retention;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Guarded;
import jp.yorisoi.policy.audit.AuditDetails;

/** The door of the officer to retention and legal holds in {@code core}. */
@Stateless
@LocalBean
@Guarded(Chain.CORE)
public class CoreHoldDesk extends HoldWork {

  /** For the container. */
  public CoreHoldDesk() {
    super(Chain.CORE);
  }

  CoreHoldDesk(RetentionViews views, HoldActs acts, HoldStore holds, AuditDetails details) {
    super(Chain.CORE, views, acts, holds, details);
  }
}

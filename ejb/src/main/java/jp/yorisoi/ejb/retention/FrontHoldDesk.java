package jp.yorisoi.ejb.retention;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Guarded;
import jp.yorisoi.policy.audit.AuditDetails;

/** The door of the officer to retention and legal holds in {@code front}. */
@Stateless
@LocalBean
@Guarded(Chain.FRONT)
public class FrontHoldDesk extends HoldWork {

  /** For the container. */
  public FrontHoldDesk() {
    super(Chain.FRONT);
  }

  FrontHoldDesk(RetentionViews views, HoldActs acts, HoldStore holds, AuditDetails details) {
    super(Chain.FRONT, views, acts, holds, details);
  }
}

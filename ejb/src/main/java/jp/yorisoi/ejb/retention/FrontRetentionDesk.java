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

/** The door for the job that forgets what {@code front} need not know any more. */
@Stateless
@Guarded(Chain.FRONT)
public class FrontRetentionDesk {
  private static final int AT_A_TIME = 200;

  @Inject private OldData old;
  @Inject private AuditDetails details;
  @Inject private Periods periods;

  /** For the container. */
  public FrontRetentionDesk() {}

  FrontRetentionDesk(OldData old, AuditDetails details, Periods periods) {
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
    int packages = old.forgetPackages(periods.over(KeptFor.PACKAGE_AFTER_FETCH), AT_A_TIME);
    int messages =
        old.forgetMessages(Chain.FRONT, periods.over(KeptFor.MESSAGE_AFTER_DELIVERY), AT_A_TIME);
    int refused = old.forgetRefused(periods.over(KeptFor.PACKAGE_AFTER_CLEARING), AT_A_TIME);
    int attendees = old.forgetAttendees(periods.over(KeptFor.BOOKING_AFTER_SESSION), AT_A_TIME);
    details.fields(
        "packages=" + packages,
        "messages=" + messages,
        "refused=" + refused,
        "attendees=" + attendees);
    return packages + messages + refused + attendees;
  }
}

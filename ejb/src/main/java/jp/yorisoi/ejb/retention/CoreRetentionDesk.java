package jp.yorisoi.ejb.retention;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jp.yorisoi.policy.Allow;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Guarded;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.Purpose;

/** The door for the job that forgets what {@code core} need not know any more. */
@Stateless
@Guarded(Chain.CORE)
public class CoreRetentionDesk {
  @Inject private RetentionRound round;

  /** For the container. */
  public CoreRetentionDesk() {}

  CoreRetentionDesk(RetentionRound round) {
    this.round = round;
  }

  /**
   * Forgets some of what is too old ({@link KeptFor}) and under no legal hold; to be called until
   * nothing is left.
   *
   * @return how much was forgotten
   */
  @Allow(
      permission = Permission.FORGET_OLD_DATA,
      event = AuditEvent.DATA_FORGOTTEN,
      purpose = Purpose.OPERATION)
  public Forgotten forget() {
    return round.forget(Chain.CORE);
  }

  /**
   * Writes down what a run did, one row a kind.
   *
   * @param all what all its rounds forgot
   * @return how many records stayed because of a legal hold
   */
  @Allow(
      permission = Permission.FORGET_OLD_DATA,
      event = AuditEvent.RETENTION_REPORTED,
      purpose = Purpose.OPERATION)
  public int report(Forgotten all) {
    return round.report(Chain.CORE, all);
  }
}

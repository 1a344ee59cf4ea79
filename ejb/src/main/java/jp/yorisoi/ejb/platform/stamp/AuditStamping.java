package jp.yorisoi.ejb.platform.stamp;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.audit.AnchoredHead;
import jp.yorisoi.policy.audit.StampLog;
import jp.yorisoi.policy.setting.Setting;

/**
 * Has the anchored head of a chain stamped once an hour, and more often only after a failure. No
 * transaction is open while the authority thinks.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditStamping {
  /** How old the last stamp is when the next one is due. */
  static final Duration EACH = Duration.ofHours(1);

  /** The timer's own step, so that an hour does not become an hour and a step. */
  private static final Duration EARLY = Duration.ofMinutes(2);

  @EJB private TimeStampPort authority;
  @Inject private Clock clock;

  /** For the container. */
  public AuditStamping() {}

  AuditStamping(TimeStampPort authority, Clock clock) {
    this.authority = authority;
    this.clock = clock;
  }

  /**
   * Stamps the head of a chain if that is due.
   *
   * @param chain which chain
   * @return what came of it, for the row of the job
   * @throws TimeStampFailure when the authority gave none; the next run asks again
   * @throws IOException when the files cannot be read or written
   */
  public String run(Chain chain) throws TimeStampFailure, IOException {
    return run(chain, Path.of(Setting.required("YORISOI_AUDIT_ANCHOR_DIR")));
  }

  String run(Chain chain, Path folder) throws TimeStampFailure, IOException {
    if (!authority.configured()) {
      return "no authority";
    }
    StampLog log = new StampLog(folder, chain);
    Optional<AnchoredHead> head = log.head();
    Instant now = clock.instant();
    Optional<Instant> last = log.lastAt();
    if (head.isEmpty() || last.isPresent() && now.isBefore(last.get().plus(EACH).minus(EARLY))) {
      return "not due";
    }
    byte[] token = authority.stamp(head.get().hash());
    log.append(head.get(), now, token);
    return "stamped=" + head.get().seq();
  }
}

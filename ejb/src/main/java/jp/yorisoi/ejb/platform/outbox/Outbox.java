package jp.yorisoi.ejb.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Purpose;
import jp.yorisoi.policy.audit.AuditDetails;
import jp.yorisoi.policy.audit.AuditTrail;
import jp.yorisoi.policy.database.DataSources;
import jp.yorisoi.policy.vault.Vault;
import jp.yorisoi.policy.vault.VaultBroken;
import jp.yorisoi.policy.vault.Vaults;

/**
 * The outbox of each schema. Putting takes part in the caller's transaction; claiming and settling
 * are short transactions of their own, so none is open while a foreign system thinks.
 */
@ApplicationScoped
public class Outbox {
  private static final System.Logger LOG = System.getLogger(Outbox.class.getName());
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
  private static final int REASON_LENGTH = 80;
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);

  @Inject private DataSources sources;
  @Inject private Vaults vaults;
  @Inject private CallerContext context;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /** For the container. */
  public Outbox() {}

  Outbox(DataSources sources, Vaults vaults, CallerContext context, AuditTrail trail, Clock clock) {
    this.sources = sources;
    this.vaults = vaults;
    this.context = context;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Records a message with the change that causes it.
   *
   * @param chain schema of the change
   * @param topic where it goes
   * @param orderingKey messages of one key are delivered in order
   * @param messageId id by which the receiver takes it once; a second put of the same id is an
   *     error
   * @param payload what it says; sealed before it is stored
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void put(Chain chain, String topic, String orderingKey, String messageId, byte[] payload) {
    byte[] sealed = vaults.of(chain).seal(payload, "outbox", "payload", messageId);
    try (Connection connection = sources.of(chain).getConnection()) {
      new OutboxTable(connection)
          .insert(topic, orderingKey, messageId, sealed, context.requestId(), clock.instant());
    } catch (SQLException refused) {
      throw new OutboxUnavailable(refused);
    }
  }

  /**
   * Whether a message was put before, delivered or not.
   *
   * @param chain schema
   * @param messageId id of the message
   * @return true if the outbox knows it
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean holds(Chain chain, String messageId) {
    try (Connection connection = sources.of(chain).getConnection()) {
      return new OutboxTable(connection).holds(messageId);
    } catch (SQLException refused) {
      throw new OutboxUnavailable(refused);
    }
  }

  /**
   * Claims messages that are due: the first undelivered one of each ordering key. A claimed message
   * comes back by itself if it is not settled within the hold. One that cannot be opened is there
   * too, to be parked; without the keys of the schema nothing is claimed.
   *
   * @param chain schema
   * @param topic where they go
   * @param limit at most so many
   * @param hold how long this caller keeps them
   * @return the messages, oldest first
   */
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public List<OutboxMessage> claim(Chain chain, String topic, int limit, Duration hold) {
    Vault vault = vaults.of(chain);
    try (Connection connection = sources.of(chain).getConnection()) {
      return new OutboxTable(connection)
          .claim(topic, limit, clock.instant(), hold).stream()
              .map(message -> opened(vault, message))
              .toList();
    } catch (SQLException refused) {
      throw new OutboxUnavailable(refused);
    }
  }

  /**
   * The receiver has taken it.
   *
   * @param chain schema
   * @param message the claimed message
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void delivered(Chain chain, OutboxMessage message) {
    settle(chain, table -> table.delivered(message.id(), clock.instant()));
    record(chain, message, "delivered");
  }

  /**
   * The receiver could not take it now; it is tried again after a pause that doubles up to 15
   * minutes.
   *
   * @param chain schema
   * @param message the claimed message
   * @param reason stable code of what went wrong
   */
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public void postpone(Chain chain, OutboxMessage message, String reason) {
    Instant next = clock.instant().plus(pauseAfter(message.attempt()));
    settle(chain, table -> table.postpone(message.id(), next, fitting(reason)));
  }

  /**
   * The receiver refuses it for good; it stays, with its followers, until staff deal with it.
   *
   * @param chain schema
   * @param message the claimed message
   * @param reason stable code of the refusal
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void park(Chain chain, OutboxMessage message, String reason) {
    settle(chain, table -> table.park(message.id(), clock.instant(), fitting(reason)));
    record(chain, message, "parked");
  }

  /**
   * It is not needed any more, e.g. since what it tells was taken back. It is never delivered, and
   * those behind it go on.
   *
   * @param chain schema
   * @param message the claimed message
   * @param reason stable code of why not
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void drop(Chain chain, OutboxMessage message, String reason) {
    settle(chain, table -> table.drop(message.id(), clock.instant(), fitting(reason)));
    record(chain, message, "dropped");
  }

  static Duration pauseAfter(int attempt) {
    Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempt - 1, 20));
    return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
  }

  /** A reason may hold a code of a foreign system, of any length. */
  static String fitting(String reason) {
    return reason.length() > REASON_LENGTH ? reason.substring(0, REASON_LENGTH) : reason;
  }

  private void record(Chain chain, OutboxMessage message, String outcome) {
    trail.record(
        chain,
        AuditEvent.OUTBOX_DELIVERED,
        Purpose.CASE_HANDLING,
        new AuditDetails.Note(message.orderingKey(), null, message.topic() + " " + outcome));
  }

  static OutboxMessage opened(Vault vault, OutboxMessage sealed) {
    try {
      return sealed.saying(vault.open(sealed.payload(), "outbox", "payload", sealed.messageId()));
    } catch (VaultBroken changed) {
      LOG.log(Level.ERROR, "message " + sealed + " cannot be opened", changed);
      return sealed.saying(null);
    }
  }

  private interface Settling {
    void on(OutboxTable table) throws SQLException;
  }

  private void settle(Chain chain, Settling settling) {
    try (Connection connection = sources.of(chain).getConnection()) {
      settling.on(new OutboxTable(connection));
    } catch (SQLException refused) {
      throw new OutboxUnavailable(refused);
    }
  }
}

package jp.yorisoi.policy.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import jp.yorisoi.policy.Allow;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.Caller;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Purpose;
import jp.yorisoi.policy.database.DataSources;

/**
 * Writes audit entries. What was done is written in the transaction of the act; what was denied or
 * failed is written in a transaction of its own, so that it survives the rollback, and over a
 * connection {@linkplain DataSources#aside aside}, since the act still holds its own.
 */
@ApplicationScoped
public class AuditTrail {
  /** Outcome of who saw or did something. */
  public static final String DONE = "done";

  /** Outcome of who looked at nothing. */
  public static final String NOT_FOUND = "not_found";

  @Inject private DataSources sources;
  @Inject private CallerContext context;
  @Inject private Clock clock;

  /** For the container. */
  public AuditTrail() {}

  AuditTrail(DataSources sources, CallerContext context, Clock clock) {
    this.sources = sources;
    this.context = context;
    this.clock = clock;
  }

  /**
   * Records an act with the transaction that did it.
   *
   * @param chain schema of the act
   * @param allow how the method described itself
   * @param note what the method said about itself
   * @throws AuditUnavailable if it cannot be written; the act must not happen then
   */
  public void done(Chain chain, Allow allow, AuditDetails.Note note) {
    if (allow.event().recorded()) {
      write(sources.of(chain), entry(allow.event(), outcome(note), allow.purpose(), note));
    }
  }

  /**
   * Records an act that is no desk method, with the transaction that does it.
   *
   * @param chain schema of the act
   * @param event what was done
   * @param purpose purpose of use
   * @param note case, person and names of fields
   * @throws AuditUnavailable if it cannot be written; the act must not happen then
   */
  public void record(Chain chain, AuditEvent event, Purpose purpose, AuditDetails.Note note) {
    write(sources.of(chain), entry(event, outcome(note), purpose, note));
  }

  /**
   * Begins the entry of the present call for an act that is committed together with others, by
   * whichever of their threads.
   *
   * @param details the note of the call
   * @return makes the entry of whatever the act turns out to be
   */
  public Function<AuditDetails.Note, AuditEntry> later(AuditDetails details) {
    Allow allow = details.allowed();
    Caller who = context.caller();
    String requestId = context.requestId();
    return note ->
        AuditEntry.of(now(), who, allow.event(), outcome(note), allow.purpose(), note, requestId);
  }

  /**
   * Records acts with the one transaction that does them all.
   *
   * @param chain schema of the acts
   * @param entries their entries, in the order of the acts
   * @throws AuditUnavailable if they cannot be written; none of the acts must happen then
   */
  public void together(Chain chain, List<AuditEntry> entries) {
    try (var connection = sources.of(chain).getConnection()) {
      AuditInsert.together(connection, entries);
    } catch (SQLException refused) {
      throw new AuditUnavailable(refused);
    }
  }

  /**
   * Records an act that ended in an exception and was undone.
   *
   * @param chain schema of the act
   * @param allow how the method described itself
   * @param note what the method had said about itself
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void failed(Chain chain, Allow allow, AuditDetails.Note note) {
    if (allow.event().recorded()) {
      write(sources.aside(chain), entry(allow.event(), "failed", allow.purpose(), note));
    }
  }

  /**
   * Records a call that was refused.
   *
   * @param chain schema of the desk
   * @param allow how the method described itself, or null when it did not
   * @param method desk and method that were called
   * @param wanted receipt number of the case that was asked for, or null
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void denied(Chain chain, Allow allow, String method, String wanted) {
    AuditDetails.Note note = new AuditDetails.Note(wanted, null, method);
    String purpose = allow == null ? "NONE" : allow.purpose().name();
    write(
        sources.aside(chain),
        new AuditEntry(
            now(), context.caller(), "DENIED", "denied", purpose, note, context.requestId()));
  }

  private static String outcome(AuditDetails.Note note) {
    return note.found() ? DONE : NOT_FOUND;
  }

  private AuditEntry entry(
      AuditEvent event, String outcome, Purpose purpose, AuditDetails.Note note) {
    return AuditEntry.of(
        now(), context.caller(), event, outcome, purpose, note, context.requestId());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static void write(DataSource source, AuditEntry entry) {
    try (var connection = source.getConnection()) {
      AuditInsert.into(connection, entry);
    } catch (SQLException refused) {
      throw new AuditUnavailable(refused);
    }
  }
}

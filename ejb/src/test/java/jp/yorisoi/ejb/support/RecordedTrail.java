package jp.yorisoi.ejb.support;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import jp.yorisoi.policy.Caller;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.audit.AuditDetails;
import jp.yorisoi.policy.audit.AuditEntry;
import jp.yorisoi.policy.audit.AuditTrail;

/** Keeps what acts recorded with their transaction. */
final class RecordedTrail extends AuditTrail {
  final List<AuditDetails.Note> notes = new ArrayList<>();

  @Override
  public Function<AuditDetails.Note, AuditEntry> later(AuditDetails details) {
    return note ->
        new AuditEntry(Instant.EPOCH, Caller.NOBODY, "TEST", "done", "TEST", note, "test");
  }

  /** Runs before the last thing a group writes is written. */
  Runnable beforeEnd = () -> {};

  @Override
  public void together(Chain chain, List<AuditEntry> entries) {
    beforeEnd.run();
    entries.forEach(entry -> notes.add(entry.note()));
  }
}

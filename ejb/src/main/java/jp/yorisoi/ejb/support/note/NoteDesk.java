package jp.yorisoi.ejb.support.note;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.support.ComingNames;
import jp.yorisoi.ejb.support.SupportStore;
import jp.yorisoi.ejb.support.domain.SchedulePlan;
import jp.yorisoi.ejb.support.note.NoteStore.Stored;
import jp.yorisoi.policy.Allow;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Guarded;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.Purpose;
import jp.yorisoi.policy.audit.AuditDetails;
import jp.yorisoi.policy.definition.Lines;

/** The door to notes about classes. */
@Stateless
@Guarded(Chain.FRONT)
public class NoteDesk {
  private static final NoteRule RULE =
      new NoteRule(Lines.of(NoteDesk.class, "support/note-words.txt"));

  @Inject private NoteStore store;
  @Inject private SupportStore sessions;
  @Inject private ComingNames names;
  @Inject private AuditDetails details;
  @Inject private CallerContext context;
  @Inject private Clock clock;

  /**
   * The note of a class.
   *
   * @param sessionId which session
   * @return the note; without one, nothing
   */
  @Allow(
      permission = Permission.MANAGE_BOOKINGS,
      event = AuditEvent.SUPPORT_VIEWED,
      purpose = Purpose.SUPPORT_BOOKING)
  public NoteView note(long sessionId) {
    return read(sessionId, store.find(sessionId));
  }

  /**
   * What was written about the last class of the same kind at the same place.
   *
   * @param sessionId which session
   * @return the note; without one, nothing
   */
  @Allow(
      permission = Permission.MANAGE_BOOKINGS,
      event = AuditEvent.SUPPORT_VIEWED,
      purpose = Purpose.SUPPORT_BOOKING)
  public NoteView before(long sessionId) {
    return read(sessionId, store.before(sessionId));
  }

  /**
   * Writes the note of a class.
   *
   * @param sessionId which session
   * @param text what it shall say
   * @param seen the version that was read, 0 for none
   * @return what came of it; nothing is written of a note that speaks of people
   */
  @Allow(
      permission = Permission.MANAGE_BOOKINGS,
      event = AuditEvent.SUPPORT_NOTED,
      purpose = Purpose.SUPPORT_BOOKING)
  public NoteOutcome write(long sessionId, String text, int seen) {
    details.aboutCase("session " + sessionId);
    if (sessions.session(sessionId).isEmpty()) {
      details.notFound();
      return NoteOutcome.NOT_FOUND;
    }
    List<String> coming = names.of(sessionId);
    NoteRule.Fault fault = RULE.fault(text, coming);
    if (fault != NoteRule.Fault.NONE) {
      return refused(NoteOutcome.valueOf(fault.name()));
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return store.write(sessionId, text.strip(), seen, now, context.caller().id())
        ? written()
        : refused(NoteOutcome.MEANWHILE);
  }

  private NoteView read(long sessionId, Optional<Stored> found) {
    details.aboutCase("session " + sessionId);
    details.fields("note");
    return found.map(NoteDesk::view).orElse(NoteView.NONE);
  }

  private NoteOutcome written() {
    details.fields("note");
    return NoteOutcome.WRITTEN;
  }

  private NoteOutcome refused(NoteOutcome outcome) {
    details.fields("refused", outcome.code());
    return outcome;
  }

  private static NoteView view(Stored note) {
    return new NoteView(
        note.text(), note.version(), LocalDateTime.ofInstant(note.at(), SchedulePlan.JAPAN));
  }
}

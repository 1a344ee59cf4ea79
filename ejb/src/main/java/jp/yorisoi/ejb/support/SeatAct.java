package jp.yorisoi.ejb.support;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yorisoi.ejb.support.domain.DrawSeed;
import jp.yorisoi.policy.audit.AuditDetails.Note;
import jp.yorisoi.policy.audit.AuditEntry;

/** What one caller wants done about a seat, ready to be committed together with others. */
sealed interface SeatAct {

  /** The session it is about. */
  long session();

  /** All sessions whose rows it needs. */
  default Set<Long> sessions() {
    return Set.of(session());
  }

  /** Makes the audit entry, as of the caller. */
  Function<Note, AuditEntry> entry();

  /**
   * A wish for a seat.
   *
   * @param draft the wish with its hashes
   * @param kept whether the seat is only kept for a while, for a caller who has not decided yet
   * @param instead the booking that is given up for it, empty for none
   * @param entry makes the audit entry
   */
  record Book(
      SeatDraft draft, boolean kept, Optional<Instead> instead, Function<Note, AuditEntry> entry)
      implements SeatAct {
    Book(SeatDraft draft, Function<Note, AuditEntry> entry) {
      this(draft, false, Optional.empty(), entry);
    }

    @Override
    public Set<Long> sessions() {
      return Stream.concat(Stream.of(session()), instead.stream().map(Instead::session))
          .collect(Collectors.toSet());
    }

    @Override
    public long session() {
      return draft.wish().sessionId();
    }
  }

  /**
   * The booking that is given up when the other seat is given.
   *
   * @param number booking number as stored
   * @param session session of the booking
   * @param byDesk whether the desk does it, which may until the session ends
   */
  record Instead(String number, long session, boolean byDesk) {}

  /**
   * A seat is given back, by its holder whose PIN was right or by the desk for a caller.
   *
   * @param number booking number as stored
   * @param session session of the booking
   * @param byDesk whether the desk does it, which may until the session ends
   * @param entry makes the audit entry
   */
  record GiveBack(String number, long session, boolean byDesk, Function<Note, AuditEntry> entry)
      implements SeatAct {}

  /**
   * A seat that is held for somebody is taken, by its holder whose PIN was right or by the desk for
   * a caller.
   *
   * @param number booking number as stored
   * @param session session of the booking
   * @param entry makes the audit entry
   */
  record Accept(String number, long session, Function<Note, AuditEntry> entry) implements SeatAct {}

  /**
   * The seats of a session are drawn by lot, if it is time and they were not.
   *
   * @param session the session
   * @param seed the seed that was committed to
   * @param entry makes the audit entry
   */
  record Draw(long session, DrawSeed seed, Function<Note, AuditEntry> entry) implements SeatAct {}

  /**
   * Offers that are over end, and free seats are held for who waits. Every act about a session does
   * that first; this one does nothing else.
   *
   * @param session the session
   * @param entry makes the audit entry
   */
  record Settle(long session, Function<Note, AuditEntry> entry) implements SeatAct {}
}

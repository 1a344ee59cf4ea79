package jp.yorisoi.ejb.support;

import java.util.function.Function;
import jp.yorisoi.ejb.platform.guess.Guess;
import jp.yorisoi.policy.audit.AuditDetails.Note;
import jp.yorisoi.policy.audit.AuditEntry;

/** What one caller wants done about a seat, ready to be committed together with others. */
sealed interface SeatAct {

  /** The session it is about, 0 when there is none. */
  long session();

  /** Makes the audit entry, as of the caller. */
  Function<Note, AuditEntry> entry();

  /**
   * A wish for a seat.
   *
   * @param draft the wish with its hashes
   * @param entry makes the audit entry
   */
  record Book(SeatDraft draft, Function<Note, AuditEntry> entry) implements SeatAct {
    @Override
    public long session() {
      return draft.wish().sessionId();
    }
  }

  /**
   * The holder gives the seat back.
   *
   * @param number booking number as stored
   * @param pin PIN as typed
   * @param guess what the try is counted under
   * @param session session of the booking, 0 when there is no such booking
   * @param entry makes the audit entry
   */
  record GiveBack(
      String number, String pin, Guess guess, long session, Function<Note, AuditEntry> entry)
      implements SeatAct {}

  /**
   * The desk gives the seat back for a caller.
   *
   * @param number booking number as stored
   * @param session session of the booking, 0 when there is no such booking
   * @param entry makes the audit entry
   */
  record GiveBackForCaller(String number, long session, Function<Note, AuditEntry> entry)
      implements SeatAct {}
}

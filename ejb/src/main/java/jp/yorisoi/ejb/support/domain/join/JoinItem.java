package jp.yorisoi.ejb.support.domain.join;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import jp.yorisoi.ejb.kernel.Hash;
import jp.yorisoi.ejb.support.domain.Mark;

/** One thing that was said on the list without network. */
public sealed interface JoinItem {

  /** Tells it from the others of its file. */
  String key();

  /** Row id of the session it was said of. */
  long session();

  /** When it was said, by the clock of the tablet; nobody sets that clock. */
  Instant at();

  /** What the desk has decided not to mind. */
  Set<JoinConflict> waived();

  /**
   * Somebody with a booking number was marked.
   *
   * @param number booking number
   * @param session the session of the list it stood on or was read at
   * @param mark what was said, {@link Mark#NONE} when a mark was taken back
   * @param at when
   * @param waived what the desk has decided not to mind
   */
  record Marked(String number, long session, Mark mark, Instant at, Set<JoinConflict> waived)
      implements JoinItem {
    /** Takes a copy. */
    public Marked {
      waived = Set.copyOf(waived);
    }

    /** A number may be read at the doors of two sessions of a day. */
    @Override
    public String key() {
      return number + "@" + session;
    }
  }

  /**
   * Somebody without a booking was let in.
   *
   * @param key the number the tablet drew for it
   * @param session the session
   * @param form keyed hash by which the same person of the same list is added once
   * @param person keyed hash of who it is; empty when what was typed is no name
   * @param kana the name in its fixed form, empty likewise
   * @param at when
   * @param waived what the desk has decided not to mind
   */
  record LetIn(
      String key,
      long session,
      Hash form,
      Optional<Hash> person,
      String kana,
      Instant at,
      Set<JoinConflict> waived)
      implements JoinItem {
    /** Takes a copy. */
    public LetIn {
      waived = Set.copyOf(waived);
    }

    /** Keeps the person out of logs. */
    @Override
    public String toString() {
      return "LetIn[" + key + "]";
    }
  }
}

package jp.yorisoi.ejb.support;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.support.domain.Mark;
import jp.yorisoi.ejb.support.domain.MarkedSeat;

/** Who came, as it stands in the database. Every method takes part in a transaction. */
public interface AttendanceStore {

  /**
   * A seat and what the list says about it.
   *
   * @param number booking number
   * @param sessionId the session
   * @param personKey keyed hash of who it is, 32 bytes
   * @param seat whether it is held, and its mark
   * @param at when it was marked, null when it is not
   */
  record Marked(String number, long sessionId, byte[] personKey, MarkedSeat seat, Instant at) {}

  /**
   * Reads a seat and keeps its row until the transaction ends, so that of two who mark it the
   * second sees what the first has written.
   *
   * @param number booking number
   * @return the seat, or empty
   */
  Optional<Marked> hold(String number);

  /**
   * Reads the seats of a session nobody has marked, and keeps their rows until the transaction
   * ends.
   *
   * @param sessionId the session
   * @return seats that are held
   */
  List<Marked> holdUnmarked(long sessionId);

  /**
   * The marks of a session.
   *
   * @param sessionId the session
   * @return seats that are held
   */
  List<Marked> marks(long sessionId);

  /**
   * Writes a mark.
   *
   * @param numbers booking numbers, at least one
   * @param mark what to say, {@link Mark#NONE} to take it back
   * @param now present time
   * @param by caller
   */
  void write(Collection<String> numbers, Mark mark, Instant now, String by);

  /**
   * The figures of sessions that are over.
   *
   * @param from earliest beginning
   * @param until beginning after the latest
   * @param now present time
   * @return one for each session, those nobody booked too
   */
  List<SessionFigures> figures(Instant from, Instant until, Instant now);
}

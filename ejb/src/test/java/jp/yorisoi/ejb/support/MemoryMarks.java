package jp.yorisoi.ejb.support;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yorisoi.ejb.support.domain.Mark;
import jp.yorisoi.ejb.support.domain.MarkedSeat;

/** The marks of one session in memory. */
final class MemoryMarks implements AttendanceStore {
  final Map<String, Marked> seats = new LinkedHashMap<>();
  final Map<String, String> by = new LinkedHashMap<>();
  private final long session;

  MemoryMarks(long session) {
    this.session = session;
  }

  void seat(String number, boolean cancelled) {
    byte[] person = new byte[32];
    person[0] = (byte) seats.size();
    seats.put(
        number, new Marked(number, session, person, new MarkedSeat(cancelled, Mark.NONE), null));
  }

  Mark of(String number) {
    return seats.get(number).seat().mark();
  }

  @Override
  public Optional<Marked> hold(String number) {
    return Optional.ofNullable(seats.get(number));
  }

  @Override
  public List<Marked> holdUnmarked(long sessionId) {
    return marks(sessionId).stream().filter(one -> one.seat().mark() == Mark.NONE).toList();
  }

  @Override
  public List<Marked> marks(long sessionId) {
    return seats.values().stream()
        .filter(one -> one.sessionId() == sessionId && !one.seat().cancelled())
        .toList();
  }

  @Override
  public void write(Collection<String> numbers, Mark mark, Instant now, String caller) {
    for (String number : numbers) {
      Marked old = seats.get(number);
      MarkedSeat seat = new MarkedSeat(old.seat().cancelled(), mark);
      seats.put(number, new Marked(number, old.sessionId(), old.personKey(), seat, now));
      by.put(number, caller);
    }
  }

  @Override
  public List<SessionFigures> figures(Instant from, Instant until, Instant now) {
    return List.of(new SessionFigures(session, seats.size(), 0, 0, 0));
  }
}

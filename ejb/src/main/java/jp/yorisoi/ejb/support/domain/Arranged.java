package jp.yorisoi.ejb.support.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * What the desk has arranged, as far as the programme of the city gives way to it.
 *
 * @param closures days on which places are closed
 * @param sessions sessions of that time, whatever they come from
 */
public record Arranged(List<Closure> closures, List<PlannedSession> sessions) {
  /** Takes copies. */
  public Arranged {
    closures = List.copyOf(closures);
    sessions = List.copyOf(sessions);
  }

  /**
   * Whether there is room for a session of the programme.
   *
   * @param session a session to be added
   * @return false when its place is closed on that day, or holds a class of a series at that time
   */
  public boolean leaves(SupportSession session) {
    LocalDate day = LocalDate.ofInstant(session.startsAt(), SchedulePlan.JAPAN);
    return closures.stream().noneMatch(one -> one.covers(session.place(), day))
        && sessions.stream()
            .filter(one -> one.origin() == SessionOrigin.SERIES)
            .filter(one -> one.session().place().equals(session.place()))
            .noneMatch(one -> one.isDuring(session.startsAt(), session.endsAt()));
  }
}

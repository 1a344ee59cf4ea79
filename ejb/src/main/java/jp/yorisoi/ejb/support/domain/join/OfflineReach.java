package jp.yorisoi.ejb.support.domain.join;

import java.util.Comparator;
import java.util.List;
import jp.yorisoi.ejb.support.domain.SupportSession;

/** Which sessions go along on one list, in the order they are held; what is not held stays out. */
public final class OfflineReach {
  private static final Comparator<SupportSession> BY_TIME =
      Comparator.comparing(SupportSession::startsAt).thenComparing(SupportSession::id);

  private OfflineReach() {}

  /**
   * All of a day at a place.
   *
   * @param session a session of the day
   * @param day all sessions of the day
   * @return those at the place of the session
   */
  public static List<SupportSession> ofDay(SupportSession session, List<SupportSession> day) {
    return held(day.stream().filter(one -> one.place().equals(session.place())).toList());
  }

  /**
   * All stops of a tour of the vehicle: whoever rides along has one file and one code.
   *
   * @param stops stops of the tour
   * @return those it still goes to
   */
  public static List<SupportSession> ofTour(List<SupportSession> stops) {
    return held(stops);
  }

  private static List<SupportSession> held(List<SupportSession> all) {
    return all.stream().filter(one -> !one.cancelled()).sorted(BY_TIME).toList();
  }
}

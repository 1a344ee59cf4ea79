package jp.yorisoi.ejb.support;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import jp.yorisoi.ejb.platform.combine.Combiner;

/**
 * The lanes in which seats are given and returned. Acts about one session share a lane, so that a
 * hot session costs one transaction for many callers; a session whose row somebody holds keeps only
 * the sessions of its lane waiting.
 */
@ApplicationScoped
public class SeatLanes {
  private static final int LANES = 4;

  /** Acts of one transaction: enough to share its costs, few enough to be answered soon. */
  private static final int TOGETHER = 64;

  /** More than another instance can be first with at one number, key and slots of one person. */
  private static final int TRIES = 5;

  @EJB private SeatRounds rounds;

  private final List<Combiner<SeatAct, SeatResult>> lanes =
      Stream.generate(() -> new Combiner<>(this::together, TOGETHER)).limit(LANES).toList();

  /**
   * Has an act committed, together with what others want of the same lane.
   *
   * @param act what to do; not within a transaction
   * @return what came of it, after the commit
   */
  SeatResult submit(SeatAct act) {
    return lanes.get(Math.floorMod(act.session(), LANES)).submit(act);
  }

  private List<SeatResult> together(List<SeatAct> acts) {
    for (int tried = 1; ; tried++) {
      try {
        return rounds.commit(acts);
      } catch (SeatConflict conflict) {
        if (acts.size() > 1 || tried == TRIES) {
          throw conflict;
        }
        redraw(acts.get(0));
      }
    }
  }

  private static void redraw(SeatAct act) {
    if (act instanceof SeatAct.Book book) {
      book.draft().draw();
    }
  }
}

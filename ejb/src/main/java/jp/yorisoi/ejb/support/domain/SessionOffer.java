package jp.yorisoi.ejb.support.domain;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import jp.yorisoi.ejb.kernel.AccessNeed;

/**
 * What a session offers as it is planned now.
 *
 * @param ready whether it has the room, people and kits it needs; without them it is not offered
 * @param meets needs that are met there, by kind, place and resources
 * @param draw when its seats are drawn by lot, null where they go in order of arrival
 */
public record SessionOffer(boolean ready, Set<AccessNeed> meets, SessionDraw draw) {
  /** A session nothing is known about: held, and no need is met. */
  public static final SessionOffer PLAIN = new SessionOffer(true, Set.of());

  /**
   * A session whose seats go in order of arrival.
   *
   * @param ready whether it has the room, people and kits it needs
   * @param meets needs that are met there
   */
  public SessionOffer(boolean ready, Set<AccessNeed> meets) {
    this(ready, meets, null);
  }

  /**
   * Whether seats are not given now but drawn later, so that who comes enters a draw.
   *
   * @return true until the draw was done
   */
  public boolean byLot() {
    return draw != null && !draw.done();
  }

  /** Takes a copy in one order. */
  public SessionOffer {
    EnumSet<AccessNeed> ordered = EnumSet.noneOf(AccessNeed.class);
    ordered.addAll(meets);
    meets = Collections.unmodifiableSet(ordered);
  }
}

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
 */
public record SessionOffer(boolean ready, Set<AccessNeed> meets) {
  /** A session nothing is known about: held, and no need is met. */
  public static final SessionOffer PLAIN = new SessionOffer(true, Set.of());

  /** Takes a copy in one order. */
  public SessionOffer {
    EnumSet<AccessNeed> ordered = EnumSet.noneOf(AccessNeed.class);
    ordered.addAll(meets);
    meets = Collections.unmodifiableSet(ordered);
  }
}

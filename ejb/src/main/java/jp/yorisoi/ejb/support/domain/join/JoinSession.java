package jp.yorisoi.ejb.support.domain.join;

import java.time.Instant;
import jp.yorisoi.ejb.support.domain.SupportSession;

/**
 * A session of a list that was taken along.
 *
 * @param session as it stands now, its row held by who joins
 * @param startedThen when it was to begin when the list was taken along
 */
public record JoinSession(SupportSession session, Instant startedThen) {

  boolean moved() {
    return !session.startsAt().equals(startedThen);
  }
}

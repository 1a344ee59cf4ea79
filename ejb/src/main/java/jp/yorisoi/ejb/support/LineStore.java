package jp.yorisoi.ejb.support;

import java.time.Instant;
import java.util.List;
import jp.yorisoi.ejb.support.domain.Waiter;

/**
 * The waiting lists as last committed. Whoever tells people about offers by another way than the
 * desk's telephone reads {@link #untold} and says {@link #told}.
 */
public interface LineStore {

  /**
   * Who is on the waiting list of a session.
   *
   * @param sessionId the session
   * @return all of them, those a seat is held for too, in the order of the rule
   */
  List<Waiter> line(long sessionId);

  /**
   * Sessions whose list has to be gone through: an offer is over, or a seat is free while somebody
   * waits.
   *
   * @param now present time
   * @return row ids
   */
  List<Long> due(Instant now);

  /**
   * Offers nobody has told their holders of yet.
   *
   * @param now present time; offers that are over are left out
   * @return the one that ends first is first
   */
  List<Waiter> untold(Instant now);

  /**
   * Says that the holder of an offer was told.
   *
   * @param number booking number
   * @param by who told them
   * @param at when
   * @return false if there is no such offer, or somebody has told them before
   */
  boolean told(String number, String by, Instant at);
}

package jp.yorisoi.ejb.support.domain;

import java.time.Instant;

/**
 * Until when a seat can be given back: by its holder until the session begins, by the desk until it
 * ends, since people call from the way.
 */
public final class CancelRule {

  private CancelRule() {}

  /**
   * Whether the holder may still cancel.
   *
   * @param session the booked session
   * @param now present time
   * @return true before it begins
   */
  public static boolean openToHolder(SupportSession session, Instant now) {
    return now.isBefore(session.startsAt());
  }

  /**
   * Whether the desk may still cancel.
   *
   * @param session the booked session
   * @param now present time
   * @return true before it ends
   */
  public static boolean openToDesk(SupportSession session, Instant now) {
    return now.isBefore(session.endsAt());
  }
}

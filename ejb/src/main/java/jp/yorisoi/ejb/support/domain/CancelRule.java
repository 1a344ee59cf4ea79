package jp.yorisoi.ejb.support.domain;

import java.time.Instant;

/**
 * Until when a seat can be given back: by its holder until the moment the kind names, at the latest
 * until the session begins; by the desk until it ends, since people call from the way.
 */
public final class CancelRule {

  private CancelRule() {}

  /**
   * Whether the holder may still cancel. That moment itself is too late.
   *
   * @param session the booked session
   * @param until the moment the kind names
   * @param now present time
   * @return true before that moment, and before it begins
   */
  public static boolean openToHolder(SupportSession session, Instant until, Instant now) {
    return now.isBefore(until) && now.isBefore(session.startsAt());
  }

  /**
   * Whether who has no seat yet may still leave the line or the draw: nothing was prepared for
   * them.
   *
   * @param session the session they hope for
   * @param now present time
   * @return true before it begins
   */
  public static boolean openToWaiter(SupportSession session, Instant now) {
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

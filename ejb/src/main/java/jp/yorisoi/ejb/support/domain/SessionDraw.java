package jp.yorisoi.ejb.support.domain;

import java.time.Instant;

/**
 * When the seats of a session are drawn by lot (docs/adr/0041).
 *
 * @param at until then people enter, from then on it is drawn
 * @param done whether it was drawn; seats given back later go in order of the waiting list
 */
public record SessionDraw(Instant at, boolean done) {

  /**
   * Whether it is time to draw.
   *
   * @param now present time
   * @return true until it was done
   */
  public boolean isDue(Instant now) {
    return !done && !now.isBefore(at);
  }

  SessionDraw drawn() {
    return new SessionDraw(at, true);
  }
}

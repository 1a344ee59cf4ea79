package jp.yorisoi.ejb.support.domain;

import java.time.Instant;
import java.util.Comparator;
import jp.yorisoi.ejb.kernel.Hash;

/**
 * Somebody on the waiting list of a session, with or without an offer, or in its draw.
 *
 * @param number booking number
 * @param session row id of the session
 * @param person keyed hash of who it is
 * @param points by the rule under which the person was accepted
 * @param sequence order of acceptance within the session from 1; below 0 for a place that was
 *     drawn, the lowest first: it stands before whoever came after the draw
 * @param state {@link SeatState#ENTERED}, {@link SeatState#WAITING} or {@link SeatState#OFFERED}
 * @param offerUntil when the offer ends, null without one
 */
public record Waiter(
    String number,
    long session,
    Hash person,
    int points,
    long sequence,
    SeatState state,
    Instant offerUntil) {

  /** Who is offered a seat first. */
  public static final Comparator<Waiter> ORDER =
      Comparator.comparing(Waiter::drawn)
          .reversed()
          .thenComparing(Comparator.comparingInt(Waiter::ranked).reversed())
          .thenComparingLong(Waiter::sequence);

  /**
   * Whether the offer is over.
   *
   * @param now present time
   * @return true when there was one and it has ended
   */
  public boolean overdue(Instant now) {
    return state == SeatState.OFFERED && !now.isBefore(offerUntil);
  }

  /** Whether the place was drawn by lot. */
  public boolean drawn() {
    return sequence < 0;
  }

  private int ranked() {
    return drawn() ? 0 : points;
  }

  Waiter placed(long drawnSequence) {
    return new Waiter(number, session, person, points, drawnSequence, SeatState.WAITING, null);
  }

  Waiter offered(Instant until) {
    return new Waiter(number, session, person, points, sequence, SeatState.OFFERED, until);
  }

  Waiter as(SeatState other) {
    return new Waiter(number, session, person, points, sequence, other, null);
  }
}

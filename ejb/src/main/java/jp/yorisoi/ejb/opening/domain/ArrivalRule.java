package jp.yorisoi.ejb.opening.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * How many numbers one line to the network may draw while others wait. A family, an office and the
 * hundreds behind one address of a carrier (CGNAT) draw theirs; a program that draws thousands has
 * to wait for the next minute with each hundred. Who is over the limit is asked to come again and
 * not refused. Pure.
 */
public final class ArrivalRule {
  /** Numbers of one address in one {@link #SPAN}. */
  public static final int MOST = 120;

  /** The time in which they are counted. */
  public static final Duration SPAN = Duration.ofMinutes(1);

  private final Instant began;
  private int drawn;

  /**
   * Counts the numbers of one address.
   *
   * @param now present time
   */
  public ArrivalRule(Instant now) {
    this.began = now;
  }

  /**
   * Whether the time of this count is over, so that another begins.
   *
   * @param now present time
   */
  public boolean isOver(Instant now) {
    return !now.isBefore(began.plus(SPAN));
  }

  /** Draws one more, if there is one left. */
  public synchronized boolean draws() {
    if (drawn >= MOST) {
      return false;
    }
    drawn++;
    return true;
  }
}

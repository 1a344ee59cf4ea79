package jp.yorisoi.ejb.support;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The wish for one seat.
 *
 * @param sessionId which session
 * @param formToken random token of the form, 22 to 64 characters; the same token with the same wish
 *     is the same booking
 * @param attendee who takes the seat
 * @param undeclared how many inputs came along that the form does not ask; they were dropped
 * @param waiting what is said by who waits when no seat is left; empty for who does not wait
 * @param answers what was said to the question of the kind, ids of its options
 */
public record BookSeat(
    long sessionId,
    String formToken,
    Attendee attendee,
    int undeclared,
    Optional<WaitingForm> waiting,
    Set<String> answers) {
  private static final int SHORTEST = 22;
  private static final int LONGEST = 64;

  /**
   * A wish with nothing beside it.
   *
   * @param sessionId which session
   * @param formToken token of the form
   * @param attendee who takes the seat
   * @throws IllegalArgumentException when the token is no token of a form
   */
  public BookSeat(long sessionId, String formToken, Attendee attendee) {
    this(sessionId, formToken, attendee, 0);
  }

  /**
   * A wish of somebody who does not wait, for what asks nothing of its own.
   *
   * @param sessionId which session
   * @param formToken token of the form
   * @param attendee who takes the seat
   * @param undeclared how many inputs came along that the form does not ask
   * @throws IllegalArgumentException when the token is no token of a form
   */
  public BookSeat(long sessionId, String formToken, Attendee attendee, int undeclared) {
    this(sessionId, formToken, attendee, undeclared, Optional.empty(), Set.of());
  }

  /**
   * Checks the token.
   *
   * @throws IllegalArgumentException when the token is no token of a form
   */
  public BookSeat {
    Objects.requireNonNull(attendee, "attendee");
    answers = Set.copyOf(answers);
    if (formToken == null || formToken.length() < SHORTEST || formToken.length() > LONGEST) {
      throw new IllegalArgumentException("not a form token");
    }
  }
}

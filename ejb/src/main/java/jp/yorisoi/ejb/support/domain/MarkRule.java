package jp.yorisoi.ejb.support.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import jp.yorisoi.ejb.kernel.BusinessCalendar;

/**
 * When the desk marks who came, and what happens when two do it at once.
 *
 * <p>Nobody becomes absent by itself. A list nobody filled in says nothing about the people on it:
 * the one at the door had no time, the computer was away, the class was moved. Only the desk knows,
 * so only the desk says it, person by person or for all that are left.
 */
public final class MarkRule {
  /** So long before a session begins its doors are open: people come early and are marked then. */
  public static final Duration DOORS_OPEN_BEFORE = Duration.ofMinutes(30);

  /** So many working days after the session its list is still open, to write up a paper list. */
  public static final int WORKING_DAYS_AFTER = 1;

  private MarkRule() {}

  /**
   * From when people are marked.
   *
   * @param session the session
   * @return the first instant
   */
  public static Instant opens(SupportSession session) {
    return session.startsAt().minus(DOORS_OPEN_BEFORE);
  }

  /**
   * Until when people are marked.
   *
   * @param session a session of a year the calendar knows
   * @return the first instant after the last working day
   */
  public static Instant closes(SupportSession session) {
    LocalDate day = LocalDate.ofInstant(session.endsAt(), SchedulePlan.JAPAN);
    return BusinessCalendar.standard()
        .plusBusinessDays(day, WORKING_DAYS_AFTER)
        .plusDays(1)
        .atStartOfDay(SchedulePlan.JAPAN)
        .toInstant();
  }

  /**
   * Whether people are marked now.
   *
   * @param session the session
   * @param now present time
   * @return empty, or that it is too early or too late
   */
  public static Optional<MarkAnswer> shut(SupportSession session, Instant now) {
    if (now.isBefore(opens(session))) {
      return Optional.of(MarkAnswer.TOO_EARLY);
    }
    return now.isBefore(closes(session)) ? Optional.empty() : Optional.of(MarkAnswer.TOO_LATE);
  }

  /**
   * Decides about one mark.
   *
   * @param session the session
   * @param seat the seat as it stands, whose row nobody else changes until it is committed
   * @param seen the mark the desk saw when it pressed
   * @param wanted the mark to be set, {@link Mark#NONE} to take one back
   * @param now present time
   * @return {@link MarkAnswer#RECORDED} when it is to be written
   */
  public static MarkAnswer answer(
      SupportSession session, MarkedSeat seat, Mark seen, Mark wanted, Instant now) {
    if (seat.cancelled()) {
      return MarkAnswer.CANCELLED;
    }
    Optional<MarkAnswer> shut = shut(session, now);
    if (shut.isPresent()) {
      return shut.get();
    }
    if (seat.mark() == wanted) {
      return MarkAnswer.UNCHANGED;
    }
    return seat.mark() == seen ? MarkAnswer.RECORDED : MarkAnswer.MEANWHILE;
  }

  /**
   * Decides whether all who are not marked may be said to be absent.
   *
   * @param session the session
   * @param left how many are not marked
   * @param now present time
   * @return {@link MarkAnswer#RECORDED} when it is to be written; never before the session ends,
   *     since people come late
   */
  public static MarkAnswer rest(SupportSession session, int left, Instant now) {
    if (now.isBefore(session.endsAt())) {
      return MarkAnswer.TOO_EARLY;
    }
    return shut(session, now).orElse(left == 0 ? MarkAnswer.UNCHANGED : MarkAnswer.RECORDED);
  }
}

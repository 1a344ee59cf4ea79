package jp.yorisoi.ejb.support;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import jp.yorisoi.ejb.support.domain.Circumstance;
import jp.yorisoi.ejb.support.domain.SchedulePlan;
import jp.yorisoi.ejb.support.domain.SeatState;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.ejb.support.domain.Waiter;

/**
 * A place on a waiting list, as its holder and the desk see it.
 *
 * @param standing what holds now
 * @param place how many are offered a seat before this one, and this one: from 1; 0 when it does
 *     not wait
 * @param waiting how many wait, this one too
 * @param points by the rule
 * @param reasons codes of the circumstances that gave points
 * @param offerUntil until when a seat is held, Japanese time, null when none is
 * @param instead the stop of the vehicle that is not made and in place of which a seat is held;
 *     null for who waited here
 * @param drawn whether the place was drawn by lot
 */
public record LineView(
    Standing standing,
    int place,
    int waiting,
    int points,
    List<String> reasons,
    LocalDateTime offerUntil,
    SessionView instead,
    boolean drawn) {

  /**
   * A place of somebody who waited here.
   *
   * @param standing what holds now
   * @param place how many are offered a seat before this one, and this one
   * @param waiting how many wait, this one too
   * @param points by the rule
   * @param reasons codes of the circumstances that gave points
   * @param offerUntil until when a seat is held, null when none is
   */
  public LineView(
      Standing standing,
      int place,
      int waiting,
      int points,
      List<String> reasons,
      LocalDateTime offerUntil) {
    this(standing, place, waiting, points, reasons, offerUntil, null, false);
  }

  /** What holds about a place on a waiting list. */
  public enum Standing {
    /** Its lot is in the draw. */
    ENTERED,
    /** It waits. */
    WAITING,
    /** A seat is held. */
    OFFERED,
    /** The offer was not answered in time. */
    EXPIRED,
    /** Bookings are closed and no seat was left, or the session has begun without a draw. */
    OVER
  }

  /** Takes a copy of the reasons. */
  public LineView {
    reasons = List.copyOf(reasons);
  }

  /** Whether a seat is held now. */
  public boolean offered() {
    return standing == Standing.OFFERED;
  }

  static LineView of(
      Waiter own,
      List<Waiter> line,
      Set<Circumstance> circumstances,
      SupportSession session,
      Instant now) {
    List<Waiter> before =
        line.stream().filter(one -> one.state() == SeatState.WAITING).sorted(Waiter.ORDER).toList();
    Standing standing = standing(own, session, now);
    return new LineView(
        standing,
        before.indexOf(own) + 1,
        before.size(),
        own.points(),
        circumstances.stream().map(WaitingForm::code).toList(),
        standing == Standing.OFFERED
            ? LocalDateTime.ofInstant(own.offerUntil(), SchedulePlan.JAPAN)
            : null,
        null,
        own.drawn());
  }

  /** The same of somebody whose own stop is not made. */
  LineView insteadOf(SessionView stop) {
    return new LineView(standing, place, waiting, points, reasons, offerUntil, stop, drawn);
  }

  /** Of somebody who is no longer on the list, since the offer was not answered. */
  static LineView expired() {
    return new LineView(Standing.EXPIRED, 0, 0, 0, List.of(), null);
  }

  private static Standing standing(Waiter own, SupportSession session, Instant now) {
    if (own.overdue(now)) {
      return Standing.EXPIRED;
    }
    if (own.state() == SeatState.ENTERED) {
      return now.isBefore(session.startsAt()) ? Standing.ENTERED : Standing.OVER;
    }
    if (own.state() == SeatState.OFFERED) {
      return Standing.OFFERED;
    }
    return now.isBefore(session.closesAt()) ? Standing.WAITING : Standing.OVER;
  }
}

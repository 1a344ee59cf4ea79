package jp.yorisoi.ejb.support.tour;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.support.domain.SchedulePlan;
import jp.yorisoi.ejb.support.domain.TourObstacle;
import jp.yorisoi.ejb.support.plan.ClosureReason;

/**
 * Something in the way of a tour.
 *
 * @param code what it is
 * @param place id of the stop, of the place where somebody is instead, or empty
 * @param detail which one: name of the holiday, why the place is closed, id of the resource that is
 *     elsewhere, group there is too little of, minutes that lack
 * @param at from when somebody is elsewhere, Japanese time
 */
public record TourObstacleView(Code code, String place, String detail, Optional<LocalDateTime> at) {

  /** What can be in the way. */
  public enum Code {
    /** A national holiday. */
    HOLIDAY,
    /** The days around New Year on which nothing of the city is open. */
    NEW_YEAR,
    /** The place is closed on that day. */
    PLACE_CLOSED,
    /** The place is not open at that time. */
    OUTSIDE_HOURS,
    /** There is a stop there at that time, held or cancelled. */
    STOP_THERE,
    /** The way from the stop before takes longer than there is time. */
    TRAVEL_TOO_SHORT,
    /** Vehicle, somebody or a kit is somewhere else at that time. */
    ELSEWHERE,
    /** Without more of a group the kind cannot be held. */
    TOO_FEW
  }

  static List<TourObstacleView> of(List<TourObstacle> obstacles) {
    return obstacles.stream()
        .map(
            one ->
                new TourObstacleView(
                    Code.valueOf(one.kind().name()),
                    one.place(),
                    detail(one),
                    one.at().map(at -> LocalDateTime.ofInstant(at, SchedulePlan.JAPAN))))
        .toList();
  }

  private static String detail(TourObstacle one) {
    return one.kind() == TourObstacle.Kind.PLACE_CLOSED
        ? ClosureReason.valueOf(one.detail()).label()
        : one.detail();
  }
}

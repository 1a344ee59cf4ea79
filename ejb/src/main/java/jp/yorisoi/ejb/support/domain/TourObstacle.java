package jp.yorisoi.ejb.support.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * Something in the way of a tour.
 *
 * @param kind what it is
 * @param place id of the stop, of the place where somebody is instead, or empty for the whole tour
 * @param detail which one: name of the holiday, code of why the place is closed, id of the resource
 *     that is elsewhere, group there is too little of, minutes that lack
 * @param at when somebody is elsewhere
 */
public record TourObstacle(Kind kind, String place, String detail, Optional<Instant> at) {

  /** What can be in the way. */
  public enum Kind {
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
    /** Vehicle, somebody or a kit is somewhere else on that day at that time. */
    ELSEWHERE,
    /** Without more of a group the kind cannot be held. */
    TOO_FEW
  }

  TourObstacle(Kind kind, String place, String detail) {
    this(kind, place, detail, Optional.empty());
  }
}

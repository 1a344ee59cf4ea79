package jp.yorisoi.ejb.support.domain;

/**
 * Something in the way of holding a class on a day.
 *
 * @param kind what it is
 * @param detail which one: name of the holiday, code of why the place is closed, id of the kind
 *     that is held there, of the resource or its group; empty when the kind says it all
 */
public record Obstacle(Kind kind, String detail) {

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
    /** Another class is held there at that time. */
    PLACE_BUSY,
    /** Who teaches is somewhere else at that time. */
    TEACHER_BUSY,
    /** The same class stood there at that time and was cancelled; its bookings hang on it. */
    CANCELLED_THERE,
    /** A room, a person or a kit it needs, or was chosen, is somewhere else at that time. */
    RESOURCE_BUSY,
    /** More people have a seat than there would be. */
    SEATS_TAKEN
  }
}

package jp.yorisoi.ejb.support.plan;

import java.util.List;
import jp.yorisoi.ejb.support.domain.Obstacle;

/**
 * Something in the way of holding a class on a day.
 *
 * @param code what it is
 * @param detail which one: name of the holiday, why the place is closed, id of the kind that is
 *     held there, of the place where the teacher is, of the resource or its group, seats taken;
 *     empty when the code says it all
 */
public record ObstacleView(Code code, String detail) {

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
    /** Another class is held there at that time. */
    PLACE_BUSY,
    /** Who teaches is somewhere else at that time. */
    TEACHER_BUSY,
    /** The same class stood there at that time and was cancelled. */
    CANCELLED_THERE,
    /** A room, a person or a kit it needs, or was chosen, is somewhere else at that time. */
    RESOURCE_BUSY,
    /** More people have a seat than there would be. */
    SEATS_TAKEN
  }

  static List<ObstacleView> of(List<Obstacle> obstacles) {
    return obstacles.stream()
        .map(one -> new ObstacleView(Code.valueOf(one.kind().name()), detail(one)))
        .toList();
  }

  private static String detail(Obstacle one) {
    return one.kind() == Obstacle.Kind.PLACE_CLOSED
        ? ClosureReason.valueOf(one.detail()).label()
        : one.detail();
  }
}

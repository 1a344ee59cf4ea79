package jp.yorisoi.ejb.support.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How a series is changed from now on.
 *
 * @param at when its classes begin
 * @param minutes how long they last
 * @param capacity seats
 * @param until last day; later classes are not held
 */
public record SeriesChange(LocalTime at, int minutes, int capacity, LocalDate until) {

  /**
   * What becomes of each session. A session that cannot change stays whole: it is not moved without
   * its seats, nor the other way round.
   *
   * @param sessions the sessions of the series to come
   * @param plan what they have to get along with
   * @return a step for each, in their order
   */
  public List<SeriesStep> steps(List<PlannedSession> sessions, SeriesPlan plan) {
    return sessions.stream().map(session -> step(session, plan)).toList();
  }

  private SeriesStep step(PlannedSession planned, SeriesPlan plan) {
    SupportSession session = planned.session();
    LocalDate day = LocalDate.ofInstant(session.startsAt(), SchedulePlan.JAPAN);
    if (day.isAfter(until)) {
      return new SeriesStep(planned, SeriesStep.Kind.CANCEL, List.of());
    }
    SeriesWish wish = wish(planned, day);
    boolean moves =
        !wish.begins(day).equals(session.startsAt()) || !wish.ends(day).equals(session.endsAt());
    if (!moves && capacity == session.capacity()) {
      return new SeriesStep(planned, SeriesStep.Kind.KEEP, List.of());
    }
    List<Obstacle> obstacles = new ArrayList<>();
    if (capacity < session.taken()) {
      obstacles.add(new Obstacle(Obstacle.Kind.SEATS_TAKEN, Integer.toString(session.taken())));
    }
    if (moves) {
      obstacles.addAll(plan.obstacles(wish, day, session.id()));
    }
    if (!obstacles.isEmpty()) {
      return new SeriesStep(planned, SeriesStep.Kind.BLOCKED, obstacles);
    }
    return new SeriesStep(planned, moves ? SeriesStep.Kind.MOVE : SeriesStep.Kind.SEATS, List.of());
  }

  /** The session as it would be, as a series of one day. */
  private SeriesWish wish(PlannedSession planned, LocalDate day) {
    SessionRule rule =
        new SessionRule(
            planned.session().kind(),
            planned.session().place(),
            day.getDayOfWeek(),
            Set.of(),
            at,
            minutes,
            capacity);
    return new SeriesWish(rule, day, day, planned.teacher());
  }

  /**
   * When a session that is moved begins and ends.
   *
   * @param planned the session as it stands
   * @return the same session at its new time and with its new seats
   */
  public SupportSession moved(PlannedSession planned) {
    SupportSession session = planned.session();
    LocalDate day = LocalDate.ofInstant(session.startsAt(), SchedulePlan.JAPAN);
    SeriesWish wish = wish(planned, day);
    return new SupportSession(
        session.id(),
        session.kind(),
        session.place(),
        wish.begins(day),
        wish.ends(day),
        session.opensAt(),
        session.closesAt(),
        capacity,
        session.taken(),
        session.cancelled(),
        session.offer());
  }
}

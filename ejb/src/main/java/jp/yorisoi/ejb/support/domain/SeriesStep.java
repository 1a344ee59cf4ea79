package jp.yorisoi.ejb.support.domain;

import java.util.List;

/**
 * What becomes of one session when its series is changed.
 *
 * @param planned the session as it stands
 * @param kind what becomes of it
 * @param obstacles what is in the way, only of one that is blocked
 */
public record SeriesStep(PlannedSession planned, Kind kind, List<Obstacle> obstacles) {

  /** What can become of a session. */
  public enum Kind {
    /** Nothing changes. */
    KEEP,
    /** It has more or fewer seats. */
    SEATS,
    /** It is held at another time, perhaps with other seats; its people are told. */
    MOVE,
    /** It is after the new last day and is not held; its people are told. */
    CANCEL,
    /** It would change and cannot; it stays as it is. */
    BLOCKED
  }

  /** Takes a copy. */
  public SeriesStep {
    obstacles = List.copyOf(obstacles);
  }

  /** How many people are told. */
  public int told() {
    return kind == Kind.MOVE || kind == Kind.CANCEL ? planned.session().taken() : 0;
  }
}

package jp.yorisoi.ejb.support.domain;

/** Where a session comes from. */
public enum SessionOrigin {
  /** The programme of the city, by the job that makes the coming weeks. */
  PROGRAMME,
  /** A series the desk has made. */
  SERIES,
  /** A tour of the vehicle; it stands outside and leaves the rooms of the place to others. */
  TOUR
}

package jp.yorisoi.ejb.support.domain;

/** Where a session comes from. */
public enum SessionOrigin {
  /** The programme of the city, by the job that makes the coming weeks. */
  PROGRAMME,
  /** A series the desk has made. */
  SERIES
}

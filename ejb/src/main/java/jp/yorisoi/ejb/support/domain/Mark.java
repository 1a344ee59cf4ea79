package jp.yorisoi.ejb.support.domain;

/** What the list of a session says about a person. */
public enum Mark {
  /** Nothing yet. It never turns into {@link #ABSENT} by itself. */
  NONE,
  /** The person came. */
  CAME,
  /** The desk said that the person did not come. */
  ABSENT
}

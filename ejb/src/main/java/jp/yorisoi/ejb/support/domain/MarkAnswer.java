package jp.yorisoi.ejb.support.domain;

/** What the rules say to a mark on the list of a session. */
public enum MarkAnswer {
  /** It is to be written. */
  RECORDED,
  /** It stands there already, e.g. the button was pressed twice. */
  UNCHANGED,
  /** Somebody else has marked the person since the list was shown; their mark stands. */
  MEANWHILE,
  /** The seat was given back. */
  CANCELLED,
  /** The doors are not open yet, or the session has not ended yet. */
  TOO_EARLY,
  /** The list is closed. */
  TOO_LATE
}

package jp.yorisoi.ejb.support.offline;

/** How much goes along on one list. */
public enum OfflineScope {
  /** One session. */
  SESSION,
  /** All sessions of its day at its place. */
  DAY,
  /** All stops of the tour of the vehicle it is a stop of. */
  TOUR
}

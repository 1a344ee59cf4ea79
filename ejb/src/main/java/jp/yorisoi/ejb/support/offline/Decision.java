package jp.yorisoi.ejb.support.offline;

/** What somebody at the desk decides about a mark that was not written at once. */
public enum Decision {
  /** It is written all the same. */
  WRITE,
  /** It is the person of another booking: that one is marked. */
  SAME,
  /** It is not written; what stands on the list stays. */
  LEAVE
}

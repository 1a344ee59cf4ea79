package jp.yorisoi.ejb.support.domain;

/** What brings somebody forward on a waiting list, by the published rule; said, never proved. */
public enum Circumstance {
  /** Has never been to one of these classes. */
  FIRST_TIME,
  /** Nobody at home has a smartphone. */
  NO_PHONE,
  /** Needs help at the place: fewer places suit. */
  ACCESS_NEED,
  /** Lives far from the place. */
  FAR
}

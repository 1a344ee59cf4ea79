package jp.yorisoi.ejb.support.phone;

/** What the desk says after a call. */
public enum PhoneResult {
  /** It was told to the person; done. */
  TOLD,
  /** Nobody answered; the task stays, with one try more. */
  NO_ANSWER,
  /** It cannot be told, e.g. the number is wrong; done, and told apart from what was told. */
  GIVEN_UP,
  /** There is nothing to tell any more; never said by the desk. */
  WITHDRAWN
}

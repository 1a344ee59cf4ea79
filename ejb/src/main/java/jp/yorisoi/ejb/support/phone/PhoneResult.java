package jp.yorisoi.ejb.support.phone;

/** What the desk says after a call. */
public enum PhoneResult {
  /** It was told to the person; done. */
  TOLD,
  /** Nobody answered; the task stays, with one try more. */
  NO_ANSWER,
  /** It cannot be told, e.g. the number is wrong; done, and told apart from what was told. */
  GIVEN_UP,
  /** The seat that was offered was taken, by telephone or before anybody called. */
  ACCEPTED,
  /** The seat that was offered was given back, by telephone or before anybody called. */
  DECLINED,
  /** There is nothing to tell any more; never said by the desk. */
  WITHDRAWN;

  /** Whether the desk says it of a call; else it follows from something that was done. */
  public boolean isSaid() {
    return this == TOLD || this == NO_ANSWER || this == GIVEN_UP;
  }
}

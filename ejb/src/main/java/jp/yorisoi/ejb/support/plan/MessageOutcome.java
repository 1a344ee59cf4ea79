package jp.yorisoi.ejb.support.plan;

import java.util.Locale;
import jp.yorisoi.policy.Outcome;

/**
 * What came of a message to the people of a session.
 *
 * @param code what happened
 * @param people how many people it is for
 * @param byPhone how many of them are called
 */
public record MessageOutcome(Code code, int people, int byPhone) implements Outcome {

  /** What can happen. */
  public enum Code {
    /** It is on its way; the same form sent again gets the same answer. */
    SENT,
    /** There is no such session. */
    NOT_FOUND,
    /** The session is over, or not held. */
    OVER,
    /** Nobody has a seat. */
    NOBODY,
    /** Since the page was shown somebody has booked or given back; nothing was sent. */
    MEANWHILE,
    /** Too many were sent already. */
    TOO_OFTEN
  }

  static MessageOutcome refused(Code code) {
    return new MessageOutcome(code, 0, 0);
  }

  @Override
  public String outcomeCode() {
    return code.name().toLowerCase(Locale.ROOT);
  }
}

package jp.yorisoi.ejb.support;

import java.util.Locale;
import jp.yorisoi.policy.Outcome;

/**
 * What came of marking somebody.
 *
 * @param code what happened
 * @param stands what the list says now
 */
public record MarkOutcome(Code code, AttendanceMark stands) implements Outcome {

  /** What can happen. */
  public enum Code {
    /** It is written. */
    RECORDED,
    /** It stood there already. */
    UNCHANGED,
    /** Somebody else has marked the person since the list was shown; nothing was written. */
    MEANWHILE,
    /** The seat was given back. */
    CANCELLED,
    /** The doors are not open yet, or the session has not ended yet. */
    TOO_EARLY,
    /** The list is closed. */
    TOO_LATE,
    /** The booking is one of another session. */
    ELSEWHERE,
    /** There is no such booking or session. */
    NOT_FOUND;

    /** The published code. */
    String text() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public String outcomeCode() {
    return code.text();
  }
}

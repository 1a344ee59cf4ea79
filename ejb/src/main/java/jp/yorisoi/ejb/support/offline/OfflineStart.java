package jp.yorisoi.ejb.support.offline;

import java.time.LocalDateTime;
import java.util.Locale;
import jp.yorisoi.policy.Outcome;

/**
 * A list that can be taken along now.
 *
 * @param code whether it can
 * @param list its id, empty when it cannot
 * @param secret the code it opens with, 16 digits; shown once and stored nowhere
 * @param sessions how many sessions are on it
 * @param expires until when it opens and joins, Japanese time, null when it cannot be taken
 */
public record OfflineStart(
    Code code, String list, String secret, int sessions, LocalDateTime expires) implements Outcome {

  /** What can happen. */
  public enum Code {
    /** It can. */
    READY,
    /** There is no such session. */
    NOT_FOUND,
    /** The session is too far away. */
    TOO_EARLY,
    /** The list of the session is closed. */
    TOO_LATE,
    /** The session is not held. */
    CANCELLED
  }

  static OfflineStart refused(Code code) {
    return new OfflineStart(code, "", "", 0, null);
  }

  @Override
  public String outcomeCode() {
    return code.name().toLowerCase(Locale.ROOT);
  }

  /** The code stays out of logs. */
  @Override
  public String toString() {
    return code.name();
  }
}

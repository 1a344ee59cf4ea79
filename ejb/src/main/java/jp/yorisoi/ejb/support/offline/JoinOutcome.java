package jp.yorisoi.ejb.support.offline;

import java.time.LocalDateTime;
import java.util.Locale;
import jp.yorisoi.policy.Outcome;

/**
 * What came of a file that was brought back, or of a decision about one of its marks.
 *
 * @param code what happened
 * @param written how many marks were written
 * @param undecided how many have to be decided first
 * @param unseen how many of the bookings made after the list was taken along nobody has marked
 * @param session row id of a session of the list, 0 where nobody knows
 * @param at when the file was joined before, null when it was not
 * @param by by whom, null likewise
 */
public record JoinOutcome(
    Code code, int written, int undecided, long unseen, long session, LocalDateTime at, String by)
    implements Outcome {

  /** What can happen. */
  public enum Code {
    /** What could be written is. */
    JOINED,
    /** This very file was joined before; nothing has changed. */
    JOINED_BEFORE,
    /** It is no file of ours. */
    NOT_A_RESULT,
    /** It is the list itself, not what was saved on the tablet. */
    A_LIST,
    /** It is larger than a day of marks can be. */
    TOO_LARGE,
    /** It is of a list of another city. */
    OTHER_CITY,
    /** It is of a list of another session. */
    OTHER_SESSION,
    /** Nobody knows its list, or not any more. */
    UNKNOWN_LIST,
    /** The time of its list is over. */
    EXPIRED,
    /** It was changed, or is not of the list it names. */
    CHANGED,
    /** The decision was carried out. */
    DECIDED,
    /** Nothing is to be decided there any more; somebody else has. */
    DECIDED_BEFORE,
    /** That cannot be decided so. */
    NOT_POSSIBLE,
    /** The list has changed since it was shown; it is to be decided anew. */
    ASKED_AGAIN
  }

  static JoinOutcome of(Code code) {
    return new JoinOutcome(code, 0, 0, 0, 0, null, null);
  }

  @Override
  public String outcomeCode() {
    return code.name().toLowerCase(Locale.ROOT);
  }
}

package jp.yorisoi.ejb.support.domain.join;

/**
 * What the rule says to one thing that was said on the list without network.
 *
 * @param kind whether it is written
 * @param conflict what the desk has to decide, null when there is nothing to decide
 * @param other number of the booking it is in conflict with, empty for none
 */
public record JoinAnswer(Kind kind, JoinConflict conflict, String other) {

  /** What becomes of it. */
  public enum Kind {
    /** It is written. */
    WRITTEN,
    /** It stands there already, e.g. because the same file has come twice. */
    UNCHANGED,
    /** Nothing is written before the desk has decided. */
    ASKED
  }

  static final JoinAnswer WRITTEN = new JoinAnswer(Kind.WRITTEN, null, "");
  static final JoinAnswer UNCHANGED = new JoinAnswer(Kind.UNCHANGED, null, "");

  static JoinAnswer asked(JoinConflict conflict) {
    return asked(conflict, "");
  }

  static JoinAnswer asked(JoinConflict conflict, String other) {
    return new JoinAnswer(Kind.ASKED, conflict, other);
  }
}

package jp.yorisoi.web.staff.policy;

import jp.yorisoi.policy.clause.ClauseState;

/** How a clause stands, in a word and a colour; the worst first. */
public enum ClauseStanding {
  /** It does not hold, and nobody answers for it. */
  BROKEN("守られていない", "error"),
  /** It does not hold, and an exception is in force. */
  LIFTED("例外の期間中", "warn"),
  /** It does not hold, and a demonstration may do without. */
  DEMONSTRATION("実演のための例外", "sim"),
  /** It holds. */
  HOLDS("守られている", "ok");

  private final String word;
  private final String tone;

  ClauseStanding(String word, String tone) {
    this.word = word;
    this.tone = tone;
  }

  /**
   * How it stands.
   *
   * @param state a clause as it was looked at
   */
  static ClauseStanding of(ClauseState state) {
    if (state.holds()) {
      return HOLDS;
    }
    if (state.demonstration()) {
      return DEMONSTRATION;
    }
    return state.lifted() ? LIFTED : BROKEN;
  }

  /** The word (EL). */
  public String word() {
    return word;
  }

  /** The class of the tag (EL). */
  public String tone() {
    return tone;
  }
}

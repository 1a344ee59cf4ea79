package jp.yorisoi.ejb.support;

/** What came of giving a seat back. */
public enum CancelOutcome {
  /** The seat is free again. */
  CANCELLED("cancelled"),
  /** It had been given back before; nothing changed. */
  ALREADY_CANCELLED("already_cancelled"),
  /** The session has begun; the desk helps by telephone. */
  TOO_LATE("too_late"),
  /** No such booking, or the PIN does not fit, or too many guesses: one answer on purpose. */
  NOT_FOUND("not_found");

  private final String code;

  CancelOutcome(String code) {
    this.code = code;
  }

  /** The published code; the sentence is {@code support.cancel.<code>}. */
  public String code() {
    return code;
  }
}

package jp.yorisoi.ejb.support;

/** What came of taking a seat that was offered. */
public enum OfferOutcome {
  /** The seat is theirs, now or since an earlier press of the button. */
  ACCEPTED("accepted"),
  /** The offer was over; the seat went to the next. */
  EXPIRED("expired"),
  /** No seat is held for this number: it still waits. */
  NO_OFFER("no_offer"),
  /** The place on the list was given up before. */
  GIVEN_UP("given_up"),
  /** No such booking, or the PIN does not fit, or too many guesses: one answer on purpose. */
  NOT_FOUND("not_found");

  private final String code;

  OfferOutcome(String code) {
    this.code = code;
  }

  /** The published code; the sentence is {@code waiting.offer.<code>}. */
  public String code() {
    return code;
  }
}

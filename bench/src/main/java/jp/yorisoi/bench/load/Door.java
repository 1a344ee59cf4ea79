package jp.yorisoi.bench.load;

/**
 * Where callers knock. Used by many threads at once. An exception means that the caller does not
 * know whether anything was stored.
 */
public interface Door {

  /**
   * Asks for a seat.
   *
   * @param wish session, person and key; the same wish may be asked for again
   * @return booked with number and PIN, full, or another answer
   * @throws Exception when the other side failed
   */
  Answer book(Wish wish) throws Exception;

  /**
   * Gives a seat back.
   *
   * @param number booking number
   * @param pin its PIN
   * @return cancelled, or another answer
   * @throws Exception when the other side failed
   */
  Answer cancel(String number, String pin) throws Exception;
}

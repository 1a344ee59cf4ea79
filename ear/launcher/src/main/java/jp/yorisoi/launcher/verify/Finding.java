package jp.yorisoi.launcher.verify;

/**
 * What is wrong with a chain, and where.
 *
 * @param seq the number of the seal at which the chain breaks, 0 when it has no seal
 * @param until the last seal it may be, the same as {@code seq} when it is known exactly
 * @param what one sentence of plain Japanese
 */
public record Finding(long seq, long until, String what) {

  /**
   * Something wrong at one place.
   *
   * @param seq the number of the seal, 0 when it has none
   * @param what one sentence of plain Japanese
   */
  public Finding(long seq, String what) {
    this(seq, seq, what);
  }

  /**
   * Whether a seal is among those meant.
   *
   * @param place number of a seal
   * @return true if it may be that one
   */
  public boolean covers(long place) {
    return seq <= place && place <= until;
  }
}

package jp.yorisoi.ejb.request;

/** What came of looking up a request. An unknown number and a wrong PIN are one answer. */
public sealed interface StatusOutcome {

  /**
   * Number and PIN fit.
   *
   * @param status what became of the request
   */
  record Found(StatusView status) implements StatusOutcome {}

  /** No request has this number and PIN. */
  record NotFound() implements StatusOutcome {}

  /**
   * Too many wrong PINs for this number.
   *
   * @param minutes how long nobody may try
   */
  record Closed(int minutes) implements StatusOutcome {}
}

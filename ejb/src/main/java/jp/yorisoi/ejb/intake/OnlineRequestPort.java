package jp.yorisoi.ejb.intake;

import java.util.Optional;

/**
 * What intake needs of the state's online-request service (電子申請等情報受取等API): what waits, one archive,
 * our answer to it, and later states of the case. Every call may take seconds, so none is made
 * inside a transaction; acknowledging and publishing again change nothing.
 */
public interface OnlineRequestPort {

  /**
   * A page of the applications that wait for this city.
   *
   * @param municipalityCode six digits
   * @param after the cursor of the page before, or empty for the first
   * @param limit at most so many, 1 to 200
   * @return the page
   * @throws OnlineRequestFailure when the service does not answer as agreed
   */
  WaitingPage list(String municipalityCode, Optional<String> after, int limit)
      throws OnlineRequestFailure;

  /**
   * One package.
   *
   * @param number its number there
   * @return its bytes, at most the largest archive allowed
   * @throws OnlineRequestFailure when the service does not answer as agreed, or the package is
   *     larger
   */
  byte[] fetch(String number) throws OnlineRequestFailure;

  /**
   * Tells the service what became of a package; it then waits no longer.
   *
   * @param number its number there
   * @param outcome what became of it, stored already; never deferred
   * @throws OnlineRequestFailure when the service does not take it
   */
  void acknowledge(String number, IntakeOutcome outcome) throws OnlineRequestFailure;

  /**
   * Publishes a state of a case to its applicant.
   *
   * @param status the state
   * @throws OnlineRequestFailure when the service does not take it
   */
  void publish(StatusReport status) throws OnlineRequestFailure;
}

package jp.yorisoi.integration.onlinerequest;

import java.time.Instant;

/**
 * What the service gave us to be let in with.
 *
 * @param text the bearer token
 * @param until when to ask for another, a little before it ends
 */
record Token(String text, Instant until) {

  /** The token stays out of logs. */
  @Override
  public String toString() {
    return "token until " + until;
  }
}

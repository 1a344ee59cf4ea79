package jp.yorisoi.ejb.protection;

import java.io.Serializable;
import java.time.Instant;

/**
 * A release as the officer reads it.
 *
 * @param at from when
 * @param until until when
 * @param by who lifted the protection
 * @param reason why
 * @param takenBackAt when it was put back before its time, or null
 */
public record ReleaseView(Instant at, Instant until, String by, String reason, Instant takenBackAt)
    implements Serializable {

  /** What somebody wrote stays out of logs. */
  @Override
  public String toString() {
    return "release";
  }
}

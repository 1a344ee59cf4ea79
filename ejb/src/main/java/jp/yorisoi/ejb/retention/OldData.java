package jp.yorisoi.ejb.retention;

import java.time.Instant;
import jp.yorisoi.policy.Chain;

/**
 * Emptying what is too old. Each call is a part of the desk's transaction, touches at most so many
 * rows and locks no others.
 */
public interface OldData {

  /**
   * Packages and verifications of requests the inner zone fetched before a moment.
   *
   * @param before the moment
   * @param limit at most so many rows
   * @return how many were emptied
   */
  int forgetPackages(Instant before, int limit);

  /**
   * What messages said that were delivered or given up before a moment.
   *
   * @param chain schema of the outbox
   * @param before the moment
   * @param limit at most so many rows
   * @return how many were emptied
   */
  int forgetMessages(Chain chain, Instant before, int limit);

  /**
   * Refused packages that were dealt with before a moment.
   *
   * @param before the moment
   * @param limit at most so many rows
   * @return how many were emptied
   */
  int forgetRefused(Instant before, int limit);

  /**
   * Who booked sessions that were over before a moment. That a seat was taken stays; nobody can
   * look the booking up any more.
   *
   * @param before the moment
   * @param limit at most so many rows
   * @return how many were emptied
   */
  int forgetAttendees(Instant before, int limit);
}

package jp.yorisoi.ejb.intake;

import java.time.Instant;
import java.util.Optional;
import jp.yorisoi.ejb.intake.archive.Channel;
import jp.yorisoi.ejb.kernel.ReceiptNumber;

/**
 * Where packages wait for the inner zone. Takes part in the caller's transaction and never starts
 * one: what is added is there, with its receipt number and first status, or nothing is.
 */
public interface SubmissionStore {

  /** The status a package has when it is stored (10 到達), its first step. */
  String ARRIVED = "10";

  /**
   * Finds what a package became that was stored before.
   *
   * @param source where it came from
   * @param sourceNumber its number there
   * @return its receipt number, or empty when it is not stored
   */
  Optional<ReceiptNumber> find(Channel source, String sourceNumber);

  /**
   * Stores a package and its first status.
   *
   * @param submission the package
   * @param now the present time
   */
  void add(Submission submission, Instant now);

  /**
   * Notes that the sending system has taken our answer.
   *
   * @param source where the package came from
   * @param sourceNumber its number there
   * @param now the present time
   */
  void acknowledged(Channel source, String sourceNumber, Instant now);
}

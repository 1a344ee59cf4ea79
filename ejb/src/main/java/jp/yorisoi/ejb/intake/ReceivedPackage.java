package jp.yorisoi.ejb.intake;

import java.time.Instant;
import jp.yorisoi.ejb.intake.archive.Channel;

/**
 * A package as it came from a sending system, nothing of it believed yet.
 *
 * @param source where it came from; with the number it makes intake idempotent
 * @param sourceNumber the number it has there
 * @param arrivedAt when it reached the sending system, as that system says
 * @param archive its bytes; not changed
 */
public record ReceivedPackage(
    Channel source, String sourceNumber, Instant arrivedAt, byte[] archive) {

  /** Tells the number and size only. */
  @Override
  public String toString() {
    return source + " " + sourceNumber + ", " + archive.length + " bytes";
  }
}

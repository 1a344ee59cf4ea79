package jp.yorisoi.ejb.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.intake.archive.Channel;

/** Where refused packages are kept for staff. Takes part in the caller's transaction. */
public interface QuarantineStore {

  /**
   * Finds why a package was refused before.
   *
   * @param source where it came from
   * @param sourceNumber its number there
   * @return the refusal, or empty when it is not in quarantine
   */
  Optional<Refusal> find(Channel source, String sourceNumber);

  /**
   * Keeps a refused package, sealed. Bytes beyond the largest archive are not kept, only their
   * hash.
   *
   * @param received the package as it came
   * @param refusal why it is refused
   */
  void add(ReceivedPackage received, Refusal refusal);

  /**
   * Lists quarantined packages, newest first.
   *
   * @param cleared whether those already dealt with are listed, or those that are not
   * @param offset how many to skip
   * @param limit at most so many
   * @return the packages without their bytes
   */
  List<QuarantineView> list(boolean cleared, int offset, int limit);

  /**
   * Counts what {@link #list} goes through.
   *
   * @param cleared as there
   * @return how many there are
   */
  int count(boolean cleared);

  /**
   * One quarantined package.
   *
   * @param id its id
   * @return the package without its bytes, or empty
   */
  Optional<QuarantineView> get(long id);

  /**
   * Marks a package as dealt with.
   *
   * @param id its id
   * @param clearedBy who did
   * @param note what was done; stored sealed
   * @param now the present time
   * @return false when it was dealt with before or does not exist
   */
  boolean clear(long id, String clearedBy, String note, Instant now);

  /**
   * Notes that the sending system has taken our answer.
   *
   * @param source where the package came from
   * @param sourceNumber its number there
   * @param now the present time
   */
  void acknowledged(Channel source, String sourceNumber, Instant now);
}

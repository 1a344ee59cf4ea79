package jp.yorisoi.ejb.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import jp.yorisoi.policy.Chain;

/**
 * Forgetting what is too old, and nothing a legal hold covers. Each call is a part of the desk's
 * transaction, touches at most so many rows and locks no others.
 */
public interface OldData {

  /**
   * Whether a schema has records of a kind.
   *
   * @param chain the schema
   * @param kind what
   */
  boolean has(Chain chain, KeptFor kind);

  /**
   * Forgets what had served its purpose before a moment and is under no hold.
   *
   * @param chain the schema
   * @param kind what
   * @param before the moment
   * @param today the day holds are looked at for, Japanese time
   * @param limit at most so many records
   * @return how many were forgotten
   */
  int forget(Chain chain, KeptFor kind, Instant before, LocalDate today, int limit);

  /**
   * What is too old and stays because a hold covers it.
   *
   * @param chain the schema
   * @param kind what
   * @param before the moment
   * @param today the day holds are looked at for, Japanese time
   * @return how many records
   */
  int heldBack(Chain chain, KeptFor kind, Instant before, LocalDate today);

  /**
   * The oldest record that is not forgotten.
   *
   * @param chain the schema
   * @param kind what
   * @return when it had served its purpose, empty when there is none
   */
  Optional<Instant> oldestLeft(Chain chain, KeptFor kind);
}

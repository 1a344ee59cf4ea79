package jp.yorisoi.ejb.register;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.kernel.AddresseeNumber;

/** What the mirror needs from the database. */
public interface MirrorStore {

  /**
   * Writes a page of the register into the mirror; a record older than the mirrored one changes
   * nothing.
   *
   * @param residents records of the register
   * @param at when they were read
   */
  void merge(List<ResidentRecord> residents, Instant at);

  /**
   * Removes who was not seen in a complete run.
   *
   * @param since start of the run
   * @return number removed
   */
  int removeNotSeenSince(Instant since);

  /**
   * Finds one resident.
   *
   * @param number addressee number
   * @return the record, or empty
   */
  Optional<ResidentRecord> find(AddresseeNumber number);

  /**
   * All members of a household, head first.
   *
   * @param household household number
   * @return the members
   */
  List<ResidentRecord> household(AddresseeNumber household);

  /**
   * Who may be meant by what was declared: same certificate, or same birth date and same name or
   * reading.
   *
   * @param declared who the applicant says to be
   * @param limit at most so many
   * @return candidates
   */
  List<ResidentRecord> candidates(Declared declared, int limit);
}

package jp.yorisoi.ejb.register;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.kernel.AddresseeNumber;

/** What the mirror needs from the database. Whoever is hidden from the caller is not found. */
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
   * Removes who was not seen in a complete run. Who is protected, or named by a legal hold that is
   * not over, stays until that ends: without the row, requests that are not linked to the person
   * would be hidden and kept no longer.
   *
   * @param since start of the run; holds that are over on its day, Japanese time, keep nobody
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
   * The members of a household, head first, as they may be shown beside one of them: without
   * anybody protected but that person and those protected together with him or her.
   *
   * @param household household number
   * @param beside the member beside whom they are shown
   * @return the members
   */
  List<ResidentRecord> household(AddresseeNumber household, AddresseeNumber beside);

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

package jp.yorisoi.ejb.protection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.kernel.AddresseeNumber;
import jp.yorisoi.ejb.protection.Protection.EndReason;

/** What protections need from the core schema. */
public interface ProtectionStore {

  /**
   * Protections of a person that are in force.
   *
   * @param subject 宛名番号
   * @param now decides which releases run
   * @return oldest first
   */
  List<Protection> inForce(String subject, Instant now);

  /**
   * What the register said about some persons and has not ended.
   *
   * @param subjects 宛名番号 of the persons
   * @return protections whose source is the register, in force
   */
  List<Held> ofRegister(Collection<String> subjects);

  /**
   * A protection the register said.
   *
   * @param id its id
   * @param subject the person
   * @param version version of the record that said it
   * @param mark what was said
   */
  record Held(String id, String subject, long version, RegisterMark mark) {}

  /** Which protections a list shows. */
  enum Which {
    /** All in force. */
    IN_FORCE,
    /** In force, in the last month or past the last day. */
    DUE,
    /** Ended. */
    ENDED
  }

  /**
   * A page of protections.
   *
   * @param which which
   * @param dueUntil those with a last day up to this one are due
   * @param now decides which releases run
   * @param first 0-based first row
   * @param size number of rows
   * @return those whose last day is nearest first
   */
  List<Protection> list(Which which, LocalDate dueUntil, Instant now, int first, int size);

  /**
   * How many there are.
   *
   * @param which which
   * @param dueUntil those with a last day up to this one are due
   * @return their number
   */
  int count(Which which, LocalDate dueUntil);

  /**
   * One protection.
   *
   * @param id its id
   * @param now decides which releases run
   * @return empty if there is none
   */
  Optional<Protection> find(String id, Instant now);

  /**
   * Whether the mirror knows a person.
   *
   * @param subject 宛名番号
   * @return true if it does
   */
  boolean isResident(AddresseeNumber subject);

  /**
   * Adds a protection.
   *
   * @param protection its values; name, reading and release are not stored
   * @param version version of the register's record, or null
   * @param details who must not know, and what the office noted; sealed
   */
  void add(Protection protection, Long version, ProtectionDetails details);

  /**
   * Opens what is sealed.
   *
   * @param id id of the protection
   * @return the details, empty ones for a protection of the register
   */
  ProtectionDetails details(String id);

  /**
   * Changes period and state.
   *
   * @param id its id
   * @param version version of the row the page showed
   * @param startsOn first day
   * @param endsOn last day, or null
   * @param provisional 仮支援措置
   * @return false if it was changed meanwhile or has ended
   */
  boolean change(String id, int version, LocalDate startsOn, LocalDate endsOn, boolean provisional);

  /**
   * Takes over what the register changed.
   *
   * @param id id of the protection
   * @param version version of the record
   * @param mark what it says now
   */
  void update(String id, long version, RegisterMark mark);

  /**
   * Ends a protection.
   *
   * @param id its id
   * @param by who
   * @param reason why
   * @param at when
   * @return false if it had ended
   */
  boolean end(String id, String by, EndReason reason, Instant at);

  /**
   * Notes a release.
   *
   * @param protectionId which protection is lifted
   * @param by who
   * @param reason why, sealed
   * @param at from when
   * @param until until when
   */
  void release(String protectionId, String by, String reason, Instant at, Instant until);

  /**
   * Puts a protection back at once.
   *
   * @param protectionId which
   * @param by who
   * @param now when
   * @return false if no release was running
   */
  boolean takeBack(String protectionId, String by, Instant now);

  /**
   * The releases of a protection.
   *
   * @param protectionId which
   * @return newest first, at most 50
   */
  List<ReleaseView> releases(String protectionId);
}

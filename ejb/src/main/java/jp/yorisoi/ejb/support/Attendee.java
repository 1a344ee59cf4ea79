package jp.yorisoi.ejb.support;

import java.util.EnumSet;
import java.util.Set;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.kernel.AccessNeed;

/**
 * Who takes the seat.
 *
 * @param bookedFor for whom the booking was made
 * @param kana name in full-width katakana or Latin letters
 * @param phone ten or eleven digits; empty for somebody who came without a booking and gave none
 * @param needs what help is needed at the place, possibly none
 * @param reminder how to be reminded on the eve
 * @param unlisted whether name and number are kept off the lists of the desk
 * @param answer what was chosen at the question of the kind, id of the option; empty for none
 * @param contact where messages go when that is not the telephone number: a mail address, or a
 *     postal address in one line; empty otherwise
 * @param language in which messages are written
 */
public record Attendee(
    BookedFor bookedFor,
    String kana,
    String phone,
    Set<AccessNeed> needs,
    Reminder reminder,
    boolean unlisted,
    String answer,
    String contact,
    Language language) {

  /**
   * Somebody who was asked nothing of a kind's own.
   *
   * @param bookedFor for whom the booking was made
   * @param kana name
   * @param phone telephone number
   * @param needs what help is needed
   * @param reminder how to be reminded
   * @param unlisted whether name and number are kept off the lists
   * @param contact where messages go when that is not the telephone number
   * @param language in which messages are written
   */
  public Attendee(
      BookedFor bookedFor,
      String kana,
      String phone,
      Set<AccessNeed> needs,
      Reminder reminder,
      boolean unlisted,
      String contact,
      Language language) {
    this(bookedFor, kana, phone, needs, reminder, unlisted, "", contact, language);
  }

  /**
   * Somebody whom no message is sent to another address than the telephone number.
   *
   * @param bookedFor for whom the booking was made
   * @param kana name
   * @param phone telephone number
   * @param needs what help is needed
   * @param reminder how to be reminded
   * @param unlisted whether name and number are kept off the lists
   */
  public Attendee(
      BookedFor bookedFor,
      String kana,
      String phone,
      Set<AccessNeed> needs,
      Reminder reminder,
      boolean unlisted) {
    this(bookedFor, kana, phone, needs, reminder, unlisted, "", Language.JA);
  }

  /**
   * Somebody who may stand on the lists.
   *
   * @param bookedFor for whom the booking was made
   * @param kana name
   * @param phone telephone number
   * @param needs what help is needed
   * @param reminder how to be reminded
   */
  public Attendee(
      BookedFor bookedFor, String kana, String phone, Set<AccessNeed> needs, Reminder reminder) {
    this(bookedFor, kana, phone, needs, reminder, false);
  }

  /**
   * The same, who chose something at the question of the kind.
   *
   * @param chosen id of the option, empty for none
   * @return the attendee
   */
  public Attendee answering(String chosen) {
    return new Attendee(
        bookedFor, kana, phone, needs, reminder, unlisted, chosen, contact, language);
  }

  /** The same without name and number, as a list shows who asked to be kept off it. */
  Attendee concealed() {
    return new Attendee(bookedFor, "", "", needs, reminder, true, answer, "", language);
  }

  /** For whom a booking is made. */
  public enum BookedFor {
    /** For oneself. */
    SELF,
    /** For a member of the family or somebody near. */
    OTHER
  }

  /** How somebody is told that the seat is booked, and reminded on the eve. */
  public enum Reminder {
    /** The desk calls on the eve. */
    PHONE,
    /** By mail. */
    MAIL,
    /** By a short message to the telephone number, a mobile one. */
    SMS,
    /** By LINE, to the account that belongs to the telephone number, a mobile one. */
    LINE,
    /** By a postcard in large type, for those with no device. */
    POSTCARD,
    /** Not at all. */
    NONE;

    /** Whether it needs an address beside the telephone number. */
    public boolean asksContact() {
      return this == MAIL || this == POSTCARD;
    }

    /** Whether the telephone number has to be a mobile one. */
    public boolean needsMobile() {
      return this == SMS || this == LINE;
    }

    /** Whether messages go out by themselves. */
    public boolean isSent() {
      return this == MAIL || needsMobile();
    }
  }

  /** Takes a copy of the needs in their fixed order. */
  public Attendee {
    EnumSet<AccessNeed> ordered = EnumSet.noneOf(AccessNeed.class);
    ordered.addAll(needs);
    needs = java.util.Collections.unmodifiableSet(ordered);
  }
}

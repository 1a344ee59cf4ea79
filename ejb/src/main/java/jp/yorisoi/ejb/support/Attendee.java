package jp.yorisoi.ejb.support;

import java.util.EnumSet;
import java.util.Set;

/**
 * Who takes the seat.
 *
 * @param bookedFor for whom the booking was made
 * @param kana name in full-width katakana or Latin letters
 * @param phone ten or eleven digits; empty for somebody who came without a booking and gave none
 * @param needs what help is needed at the place, possibly none
 * @param reminder how to be reminded on the eve
 * @param unlisted whether name and number are kept off the lists of the desk
 */
public record Attendee(
    BookedFor bookedFor,
    String kana,
    String phone,
    Set<Need> needs,
    Reminder reminder,
    boolean unlisted) {

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
      BookedFor bookedFor, String kana, String phone, Set<Need> needs, Reminder reminder) {
    this(bookedFor, kana, phone, needs, reminder, false);
  }

  /** The same without name and number, as a list shows who asked to be kept off it. */
  Attendee concealed() {
    return new Attendee(bookedFor, "", "", needs, reminder, true);
  }

  /** For whom a booking is made. */
  public enum BookedFor {
    /** For oneself. */
    SELF,
    /** For a member of the family or somebody near. */
    OTHER
  }

  /** Help that place and staff can be matched with; never a diagnosis. */
  public enum Need {
    /** Comes in a wheelchair. */
    WHEELCHAIR,
    /** Hears badly: loop or writing. */
    HEARING,
    /** Sign language. */
    SIGN_LANGUAGE,
    /** Somebody comes along. */
    COMPANION
  }

  /** How somebody is reminded on the eve. */
  public enum Reminder {
    /** The desk calls. */
    PHONE,
    /** Not at all. */
    NONE
  }

  /** Takes a copy of the needs in their fixed order. */
  public Attendee {
    EnumSet<Need> ordered = EnumSet.noneOf(Need.class);
    ordered.addAll(needs);
    needs = java.util.Collections.unmodifiableSet(ordered);
  }
}

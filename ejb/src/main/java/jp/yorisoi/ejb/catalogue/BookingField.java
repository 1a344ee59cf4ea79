package jp.yorisoi.ejb.catalogue;

import java.util.List;
import java.util.stream.Stream;

/** What the form of a booking asks. The same for every kind of class. */
public enum BookingField {
  /** For whom the seat is. */
  BOOKED_FOR("bookedFor", true),
  /** The name in katakana. */
  KANA("kana", true),
  /** A telephone number. */
  PHONE("phone", true),
  /** Help needed at the place. */
  NEEDS("needs", false),
  /** Whether to be reminded, and how. */
  REMINDER("reminder", true),
  /** Whether name and number stay off the lists of the desk. */
  UNLISTED("unlisted", false),
  /** The address for messages, when the chosen way needs one. */
  CONTACT("contact", false),
  /** What counts for the order of a waiting list; asked only of who waits. */
  CIRCUMSTANCES("circumstances", false);

  private final String id;
  private final boolean required;

  BookingField(String id, boolean required) {
    this.id = id;
    this.required = required;
  }

  /** The name of its input, and of its text {@code support.<id>_label}. */
  public String id() {
    return id;
  }

  /** Whether it must be answered. */
  public boolean isRequired() {
    return required;
  }

  /** The ids of all. */
  public static List<String> ids() {
    return Stream.of(values()).map(BookingField::id).toList();
  }
}

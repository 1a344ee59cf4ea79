package jp.yorisoi.ejb.support;

import jp.yorisoi.ejb.kernel.BookingNumber;

/**
 * A booking as its holder and the desk see it.
 *
 * @param number booking number
 * @param session the booked session
 * @param attendee who takes the seat
 * @param channel how it was booked
 * @param cancelled whether the seat was given back
 * @param cancellable whether it can still be given back
 * @param mark whether the person came; on the list of the desk only
 * @param calendarId the same for this booking for ever, and tells nothing about it: for calendars
 * @param line the place on the waiting list, null for who has a seat or gave it back
 * @param moved whether it was given up for another day, and there is a booking of that
 */
public record BookingView(
    BookingNumber number,
    SessionView session,
    Attendee attendee,
    Channel channel,
    boolean cancelled,
    boolean cancellable,
    AttendanceMark mark,
    String calendarId,
    LineView line,
    boolean moved) {

  /**
   * A booking that was never moved to another day.
   *
   * @param number booking number
   * @param session the booked session
   * @param attendee who takes the seat
   * @param channel how it was booked
   * @param cancelled whether the seat was given back
   * @param cancellable whether it can still be given back
   * @param mark whether the person came
   * @param calendarId the same for this booking for ever
   * @param line the place on the waiting list, null for who has a seat or gave it back
   */
  public BookingView(
      BookingNumber number,
      SessionView session,
      Attendee attendee,
      Channel channel,
      boolean cancelled,
      boolean cancellable,
      AttendanceMark mark,
      String calendarId,
      LineView line) {
    this(number, session, attendee, channel, cancelled, cancellable, mark, calendarId, line, false);
  }

  /**
   * A booking that was never on a waiting list.
   *
   * @param number booking number
   * @param session the booked session
   * @param attendee who takes the seat
   * @param channel how it was booked
   * @param cancelled whether the seat was given back
   * @param cancellable whether it can still be given back
   * @param mark whether the person came
   * @param calendarId the same for this booking for ever
   */
  public BookingView(
      BookingNumber number,
      SessionView session,
      Attendee attendee,
      Channel channel,
      boolean cancelled,
      boolean cancellable,
      AttendanceMark mark,
      String calendarId) {
    this(number, session, attendee, channel, cancelled, cancellable, mark, calendarId, null);
  }

  /** How a booking reached the city. */
  public enum Channel {
    /** From a resident's page. */
    ONLINE,
    /** By telephone, typed by the desk. */
    PHONE,
    /** Not at all: the person came, and the desk typed it. */
    WALK_IN
  }

  /** As a list shows it: without name and number of who asked for that. */
  BookingView listed() {
    return attendee.unlisted()
        ? new BookingView(
            number,
            session,
            attendee.concealed(),
            channel,
            cancelled,
            cancellable,
            mark,
            calendarId,
            line,
            moved)
        : this;
  }

  /** Keeps the person out of logs. */
  @Override
  public String toString() {
    return "BookingView[" + number + "]";
  }
}

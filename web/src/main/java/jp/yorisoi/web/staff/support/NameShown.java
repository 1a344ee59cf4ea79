package jp.yorisoi.web.staff.support;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yorisoi.ejb.kernel.TelephoneNumber;
import jp.yorisoi.ejb.support.Attendance;
import jp.yorisoi.ejb.support.AttendanceMark;
import jp.yorisoi.ejb.support.Attendee;
import jp.yorisoi.ejb.support.BookingView;

/**
 * A line of the list of a session.
 *
 * @param number booking number
 * @param kana name, or that it is not shown
 * @param phone telephone number with hyphens, or that it is not shown
 * @param needs what it is about and help needed, in words
 * @param reminder how the person is told, in words
 * @param channel how the booking was made, in words
 * @param cancellable whether the seat can be given back
 * @param unlisted whether name and number are kept off the list
 * @param mark whether the person came
 */
public record NameShown(
    String number,
    String kana,
    String phone,
    String needs,
    String reminder,
    String channel,
    boolean cancellable,
    boolean unlisted,
    AttendanceMark mark) {
  private static final String HIDDEN = "非表示";

  static NameShown of(BookingView booking, String answer) {
    Attendee attendee = booking.attendee();
    return new NameShown(
        booking.number().value(),
        attendee.unlisted() ? HIDDEN : attendee.kana(),
        attendee.unlisted() ? HIDDEN : TelephoneNumber.display(attendee.phone()),
        Stream.of(answer, SupportWords.needs(attendee))
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining("、")),
        SupportWords.reminder(attendee.reminder()),
        SupportWords.channel(booking),
        booking.cancellable(),
        attendee.unlisted(),
        booking.mark());
  }

  /** Who a button of the line is about: the name, or the number of who is not named. */
  public String label() {
    return unlisted ? number : kana;
  }

  /** What the desk has said, with the time; empty when nothing. */
  public String marked() {
    return isMarked() ? SupportWords.marked(mark) : "";
  }

  /** Whether the desk has said that the person came (EL). */
  public boolean isCame() {
    return mark.attendance() == Attendance.CAME;
  }

  /** What a button tells the desk that it has seen. */
  public String seen() {
    return mark.attendance().code();
  }

  boolean isMarked() {
    return mark.attendance() != Attendance.NONE;
  }
}

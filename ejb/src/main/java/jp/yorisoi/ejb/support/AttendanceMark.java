package jp.yorisoi.ejb.support;

import java.time.Instant;
import java.time.LocalDateTime;
import jp.yorisoi.ejb.support.domain.Mark;
import jp.yorisoi.ejb.support.domain.SchedulePlan;

/**
 * What the list says about somebody.
 *
 * @param attendance whether the person came
 * @param at when it was said, Japanese time, null when nobody has
 */
public record AttendanceMark(Attendance attendance, LocalDateTime at) {
  /** Nobody has said anything. */
  public static final AttendanceMark NONE = new AttendanceMark(Attendance.NONE, null);

  static AttendanceMark of(Mark mark, Instant at) {
    return mark == Mark.NONE || at == null
        ? NONE
        : new AttendanceMark(
            Attendance.valueOf(mark.name()), LocalDateTime.ofInstant(at, SchedulePlan.JAPAN));
  }
}

package jp.yorisoi.web.staff.support;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import jp.yorisoi.ejb.kernel.BusinessCalendar;
import jp.yorisoi.ejb.support.plan.ClosureView;

/** Which day a page of the calendar is asked for, and why nothing is held on a day. */
final class ShownDays {
  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2049, 1, 1);

  private ShownDays() {}

  /** The day that is asked for; today when there is none, or it is no day of these decades. */
  static LocalDate asked(String day, LocalDate today) {
    try {
      LocalDate read = LocalDate.parse(day);
      return read.isBefore(FIRST) || read.isAfter(LAST) ? today : read;
    } catch (DateTimeException notDay) {
      return today;
    }
  }

  /** That a place or the whole city is closed on a day, empty when neither is. */
  static String note(List<ClosureView> closures, String place, LocalDate on) {
    BusinessCalendar calendar = BusinessCalendar.standard();
    return closures.stream()
        .filter(one -> one.covers(place, on))
        .findFirst()
        .map(one -> "休み：" + one.reason().label())
        .or(() -> calendar.holidayName(on).map(name -> "祝日"))
        .orElse(calendar.isNewYearClosure(on) ? "年末年始" : "");
  }
}

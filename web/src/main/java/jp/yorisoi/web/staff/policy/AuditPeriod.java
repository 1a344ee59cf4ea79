package jp.yorisoi.web.staff.policy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import jp.yorisoi.ejb.governance.AuditFilter;

/**
 * The period of a report as the form has it, Japan time: the last seven days, for one citizen or
 * case the last year, unless something else is asked for.
 *
 * @param from first minute
 * @param until first minute behind it
 * @param problem what is wrong with what was asked for, empty for nothing; then it is the usual
 *     period
 */
record AuditPeriod(LocalDateTime from, LocalDateTime until, String problem) {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

  /**
   * What a report allows.
   *
   * @param usual days shown when nothing is asked for
   * @param longest most days
   */
  record Days(int usual, long longest) {
    /** Reports that read all entries. */
    static final Days OF_ALL = new Days(7, AuditFilter.LONGEST.toDays());

    /** One citizen or case. */
    static final Days OF_ONE = new Days(365, 3660);
  }

  /** As the browser writes a moment of a form. */
  static String written(LocalDateTime time) {
    return MINUTE.format(time);
  }

  static String written(Instant at) {
    return written(LocalDateTime.ofInstant(at, JAPAN));
  }

  static AuditPeriod of(String from, String until, Instant now, Days days) {
    LocalDateTime tomorrow =
        LocalDateTime.ofInstant(now, JAPAN).truncatedTo(ChronoUnit.DAYS).plusDays(1);
    AuditPeriod usual = new AuditPeriod(tomorrow.minusDays(days.usual()), tomorrow, "");
    try {
      AuditPeriod asked =
          new AuditPeriod(
              from.isEmpty() ? usual.from() : LocalDateTime.parse(from),
              until.isEmpty() ? usual.until() : LocalDateTime.parse(until),
              "");
      return asked.until().isAfter(usual.until())
          ? usual.but("期間の終わりが先の日になっています。いつもの期間を表示しています。")
          : asked.checked(usual, days);
    } catch (DateTimeException unreadable) {
      return usual.but("期間を読み取れません。日付と時刻を入れてください。いつもの期間を表示しています。");
    }
  }

  private AuditPeriod checked(AuditPeriod usual, Days days) {
    if (!from.isBefore(until)) {
      return usual.but("期間の始まりが終わりより後です。いつもの期間を表示しています。");
    }
    if (from.isBefore(usual.until().minusDays(Days.OF_ONE.longest()))) {
      return usual.but("10年より前の記録は調べられません。いつもの期間を表示しています。");
    }
    boolean tooLong = from.plusDays(days.longest()).isBefore(until);
    return tooLong ? usual.but("期間は" + days.longest() + "日までです。分けて調べてください。いつもの期間を表示しています。") : this;
  }

  private AuditPeriod but(String wrong) {
    return new AuditPeriod(from, until, wrong);
  }

  AuditFilter filter(String actor, String event) {
    return new AuditFilter(
        from.atZone(JAPAN).toInstant(), until.atZone(JAPAN).toInstant(), actor, event);
  }
}

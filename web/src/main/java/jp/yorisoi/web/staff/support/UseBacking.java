package jp.yorisoi.web.staff.support;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import jp.yorisoi.ejb.support.plan.CalendarDesk;
import jp.yorisoi.ejb.support.plan.UseLine;
import jp.yorisoi.ejb.support.plan.UseView;
import jp.yorisoi.web.shell.Exchange;

/**
 * Page: {@code webapp/staff/support/use.xhtml}. How far seats are taken in a week, beside the weeks
 * before; a number that can be compared with nothing is not shown.
 */
@Named("supportUse")
@RequestScoped
public class UseBacking {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final int DAYS = 7;
  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2049, 1, 1);

  @EJB private CalendarDesk desk;
  @Inject private Exchange exchange;
  @Inject private Clock clock;

  private LocalDate monday;
  private UseView use;

  /** Reads the week that is asked for; action of the page before it is shown. */
  public void act() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), JAPAN);
    monday =
        day(exchange.field("day"), today).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    use = desk.use(monday);
  }

  private static LocalDate day(String asked, LocalDate today) {
    try {
      LocalDate read = LocalDate.parse(asked);
      return read.isBefore(FIRST) || read.isAfter(LAST) ? today : read;
    } catch (DateTimeException notDay) {
      return today;
    }
  }

  /** The numbers (EL). */
  public UseView getUse() {
    return use;
  }

  /** What the page is headed with (EL). */
  public String getTitle() {
    return SupportWords.day(monday) + "の週、席はどれだけ予約されたか";
  }

  /** Whether people can still book for this week (EL). */
  public boolean isOpen() {
    return !monday.plusDays(DAYS).isBefore(LocalDate.ofInstant(clock.instant(), JAPAN));
  }

  /** The week before (EL). */
  public String getPrevious() {
    return monday.minusDays(DAYS).toString();
  }

  /** The week after (EL). */
  public String getNext() {
    return monday.plusDays(DAYS).toString();
  }

  /** The week (EL). */
  public String getDay() {
    return monday.toString();
  }

  /**
   * Lines that can be compared (EL).
   *
   * @param lines all of a table
   */
  public List<UseLine> compared(List<UseLine> lines) {
    return lines.stream().filter(UseLine::comparable).toList();
  }

  /**
   * How many cannot be compared, and are not shown (EL).
   *
   * @param lines all of a table
   */
  public long left(List<UseLine> lines) {
    return lines.stream().filter(one -> !one.comparable()).count();
  }

  /**
   * What became of it (EL).
   *
   * @param line a line
   * @return a few words, never a colour alone
   */
  public String change(UseLine line) {
    if (line.change() == 0) {
      return "変わらない";
    }
    return line.change() > 0
        ? "▲ " + line.change() + " ポイント多い"
        : "▼ " + -line.change() + " ポイント少ない";
  }

  /**
   * The first day of a week (EL).
   *
   * @param key Monday of the week
   */
  public String week(String key) {
    return SupportWords.day(LocalDate.parse(key)) + "〜";
  }
}

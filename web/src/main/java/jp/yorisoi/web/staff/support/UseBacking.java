package jp.yorisoi.web.staff.support;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import jp.yorisoi.ejb.support.plan.CalendarDesk;
import jp.yorisoi.ejb.support.plan.ResourceLine;
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
  private static final int MINUTES = 60;

  @EJB private CalendarDesk desk;
  @Inject private Exchange exchange;
  @Inject private Clock clock;

  private LocalDate monday;
  private UseView use;
  private List<ResourceLine> usedResources = List.of();
  private List<String> unusedResources = List.of();

  /** Reads the week that is asked for; action of the page before it is shown. */
  public void act() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), JAPAN);
    monday =
        ShownDays.asked(exchange.field("day"), today)
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    use = desk.use(monday);
    usedResources = use.byResource().stream().filter(ResourceLine::used).toList();
    unusedResources =
        use.byResource().stream().filter(one -> !one.used()).map(ResourceLine::resource).toList();
  }

  /** Rooms, people, kits and vehicles used in this week or the weeks before (EL). */
  public List<ResourceLine> getUsedResources() {
    return usedResources;
  }

  /** Ids of those used in none of them (EL). */
  public List<String> getUnusedResources() {
    return unusedResources;
  }

  /**
   * How long something is used (EL).
   *
   * @param minutes so many minutes
   * @return hours and minutes
   */
  public String hours(long minutes) {
    long rest = minutes % MINUTES;
    return minutes / MINUTES + "時間" + (rest == 0 ? "" : rest + "分");
  }

  /**
   * Which share of the hours of its place something is used (EL).
   *
   * @param line a room, a person, a kit or a vehicle
   * @return of a hundred, and of how many hours; that there is no such number for what travels
   */
  public String share(ResourceLine line) {
    if (line.open().isEmpty()) {
      return "会場を選ばない";
    }
    return line.percent().map(of -> of + "%（" + hours(line.open().get()) + "のうち）").orElse("この週は休み");
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

package jp.yorisoi.web.staff.support;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.yorisoi.ejb.kernel.BusinessCalendar;
import jp.yorisoi.ejb.support.SessionDesk;
import jp.yorisoi.ejb.support.SessionFigures;

/**
 * Page: {@code webapp/staff/support/week.xhtml}, the calendar. A week, a row for each place, a
 * column for each day that can have classes.
 */
@Named("supportWeek")
@RequestScoped
public class SupportWeekBacking {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final int DAYS = 7;

  @EJB private SessionDesk desk;
  @Inject private SlotReader reader;
  @Inject private HttpServletRequest request;
  @Inject private Clock clock;

  private LocalDate monday;
  private List<LocalDate> days;
  private List<SlotShown> slots;
  private SlotShown chosen;
  private List<String> columns;
  private List<Row> rows;
  private List<Use> uses;
  private Map<Long, SessionFigures> figures;

  /**
   * A row of the calendar.
   *
   * @param place name of the place
   * @param cells sessions for each column
   */
  public record Row(String place, List<List<SlotShown>> cells) {}

  /**
   * How many seats of a kind were taken.
   *
   * @param title the kind
   * @param taken seats taken
   * @param capacity seats there are
   */
  public record Use(String title, int taken, int capacity) {
    /** Taken seats of a hundred (EL). */
    public int percent() {
      return capacity == 0 ? 0 : taken * 100 / capacity;
    }
  }

  @PostConstruct
  void read() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), JAPAN);
    chosen = reader.byId(request.getParameter("session")).orElse(null);
    LocalDate asked = chosen == null ? day(request.getParameter("week"), today) : chosen.day();
    monday = asked.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    slots = reader.between(monday, monday.plusDays(DAYS));
    figures = figures();
    days = monday.datesUntil(monday.plusDays(DAYS)).filter(this::hasColumn).toList();
    columns = days.stream().map(SupportWords::column).toList();
    rows = rows();
    uses = null;
  }

  /** Of a week with sessions that are over, how they went. */
  private Map<Long, SessionFigures> figures() {
    LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), JAPAN);
    return slots.stream().allMatch(slot -> slot.session().ends().isAfter(now))
        ? Map.of()
        : desk.figures(monday, monday.plusDays(DAYS)).stream()
            .collect(Collectors.toMap(SessionFigures::session, Function.identity()));
  }

  /**
   * How many seats are left of a session, or how it went when it is over (EL).
   *
   * @param slot a session of this week
   * @return a few words
   */
  public String seats(SlotShown slot) {
    SessionFigures went = figures.get(slot.session().id());
    return went == null ? slot.seats() : AttendanceWords.figures(went);
  }

  /** Without a week, the one of the first day that can still be booked. */
  private static LocalDate day(String asked, LocalDate today) {
    try {
      return asked == null ? today.plusDays(1) : LocalDate.parse(asked);
    } catch (DateTimeException notDay) {
      return today.plusDays(1);
    }
  }

  private boolean hasColumn(LocalDate day) {
    return slots.stream().anyMatch(slot -> slot.day().equals(day))
        || BusinessCalendar.standard().isBusinessDay(day);
  }

  /** The rows, places by name (EL). */
  public List<Row> getRows() {
    return rows;
  }

  private List<Row> rows() {
    Map<String, List<SlotShown>> places =
        slots.stream()
            .collect(
                Collectors.groupingBy(SlotShown::placeName, TreeMap::new, Collectors.toList()));
    return places.entrySet().stream()
        .map(place -> new Row(place.getKey(), days.stream().map(d -> on(place, d)).toList()))
        .toList();
  }

  private static List<SlotShown> on(Map.Entry<String, List<SlotShown>> place, LocalDate day) {
    return place.getValue().stream().filter(slot -> slot.day().equals(day)).toList();
  }

  /** Headings of the columns (EL). */
  public List<String> getColumns() {
    return columns;
  }

  /** Heading of the page (EL). */
  public String getTitle() {
    return monday.getMonthValue() + "月" + monday.getDayOfMonth() + "日の週";
  }

  /** The week before (EL). */
  public String getPrevious() {
    return monday.minusDays(DAYS).toString();
  }

  /** The week after (EL). */
  public String getNext() {
    return monday.plusDays(DAYS).toString();
  }

  /** This week, to come back to (EL). */
  public String getWeek() {
    return monday.toString();
  }

  /** The chosen session, null if none (EL). */
  public SlotShown getChosen() {
    return chosen;
  }

  /** The day of the chosen session (EL). */
  public String getChosenDay() {
    return SupportWords.day(chosen.day());
  }

  /** How seats are taken this month, by kind (EL). */
  public List<Use> getUses() {
    if (uses == null) {
      uses = uses();
    }
    return uses;
  }

  private List<Use> uses() {
    LocalDate first = monday.plusDays(3).withDayOfMonth(1);
    Map<String, List<SlotShown>> kinds =
        reader.between(first, first.plusMonths(1)).stream()
            .collect(Collectors.groupingBy(SlotShown::title, TreeMap::new, Collectors.toList()));
    return kinds.entrySet().stream().map(one -> use(one.getKey(), one.getValue())).toList();
  }

  /** The month of {@link #getUses} (EL). */
  public String getMonth() {
    return monday.plusDays(3).getMonthValue() + "月";
  }

  private static Use use(String title, List<SlotShown> held) {
    int capacity = held.stream().mapToInt(slot -> slot.session().capacity()).sum();
    int left = held.stream().mapToInt(slot -> slot.session().seatsLeft()).sum();
    return new Use(title, capacity - left, capacity);
  }
}

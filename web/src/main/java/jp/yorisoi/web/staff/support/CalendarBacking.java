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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import jp.yorisoi.ejb.support.plan.CalendarDesk;
import jp.yorisoi.ejb.support.plan.ClosureView;
import jp.yorisoi.ejb.support.plan.SlotView;
import jp.yorisoi.web.shell.Exchange;

/**
 * Page: {@code webapp/staff/support/calendar.xhtml}. What is held, by day, by week and by place: a
 * table in each case, with what is closed and what is not held after all.
 */
@Named("supportCalendar")
@RequestScoped
public class CalendarBacking {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final int DAYS = 7;
  private static final int WEEKS_OF_PLACE = 5;
  private static final int NOON = 12;
  private static final int EVENING = 17;

  @EJB private CalendarDesk desk;
  @Inject private Exchange exchange;
  @Inject private PlanWords words;
  @Inject private Clock clock;

  private LocalDate day;
  private String view;
  private String place;
  private List<SlotView> slots = List.of();
  private List<ClosureView> closures = List.of();
  private List<String> columns = List.of();
  private List<Row> rows = List.of();
  private List<String> printable = List.of();

  /**
   * A row of the table.
   *
   * @param label place or week
   * @param cells one for each column
   */
  public record Row(String label, List<Cell> cells) {}

  /**
   * A cell of the table.
   *
   * @param note that the place or the city is closed, empty when neither is
   * @param slots sessions
   */
  public record Cell(String note, List<SlotView> slots) {}

  /** Reads what is asked for; action of the page before it is shown. */
  public void act() {
    view =
        Stream.of("day", "place").filter(exchange.field("view")::equals).findFirst().orElse("week");
    day = ShownDays.asked(exchange.field("day"), today());
    place =
        words.placeIds().contains(exchange.field("place"))
            ? exchange.field("place")
            : words.getPlaces().get(0).value();
    LocalDate from = "day".equals(view) ? day : monday();
    LocalDate until = from.plusDays(span());
    slots = desk.sessions(from, until);
    closures = desk.closures(from, until.minusDays(1));
    printable =
        placesShown().stream()
            .filter(id -> slots.stream().anyMatch(one -> isHeld(one, id)))
            .toList();
    switch (view) {
      case "day" -> readDay();
      case "place" -> readPlace(from);
      default -> readWeek(from);
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), JAPAN);
  }

  private int span() {
    return switch (view) {
      case "day" -> 1;
      case "place" -> DAYS * WEEKS_OF_PLACE;
      default -> DAYS;
    };
  }

  private LocalDate monday() {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private void readDay() {
    columns = List.of("午前", "午後", "17時から");
    rows = placesShown().stream().map(id -> new Row(words.place(id), partsOfDay(id))).toList();
  }

  private List<Cell> partsOfDay(String id) {
    List<Cell> cells = new ArrayList<>();
    int[] ends = {NOON, EVENING, 24};
    int from = 0;
    for (int until : ends) {
      int begins = from;
      cells.add(
          cell(
              id,
              day,
              (slot, on) -> {
                int hour = slot.session().starts().getHour();
                return hour >= begins && hour < until;
              }));
      from = until;
    }
    return cells;
  }

  private void readWeek(LocalDate monday) {
    List<LocalDate> days = monday.datesUntil(monday.plusDays(DAYS)).toList();
    columns = days.stream().map(SupportWords::column).toList();
    rows =
        placesShown().stream()
            .map(
                id -> new Row(words.place(id), days.stream().map(on -> cell(id, on, ANY)).toList()))
            .toList();
  }

  private void readPlace(LocalDate monday) {
    columns = Stream.of(DayOfWeek.values()).map(PlanWords::weekday).toList();
    rows =
        Stream.iterate(monday, week -> week.plusDays(DAYS))
            .limit(WEEKS_OF_PLACE)
            .map(
                week ->
                    new Row(
                        week.getMonthValue() + "/" + week.getDayOfMonth() + "〜",
                        week.datesUntil(week.plusDays(DAYS))
                            .map(on -> cell(place, on, ANY))
                            .toList()))
            .toList();
  }

  private static final BiPredicate<SlotView, LocalDate> ANY = (slot, on) -> true;

  private Cell cell(String id, LocalDate on, BiPredicate<SlotView, LocalDate> which) {
    return new Cell(
        ShownDays.note(closures, id, on),
        slots.stream()
            .filter(slot -> slot.session().place().equals(id))
            .filter(slot -> slot.session().starts().toLocalDate().equals(on))
            .filter(slot -> which.test(slot, on))
            .toList());
  }

  /** Places with a session or a closure in this time. */
  private List<String> placesShown() {
    TreeSet<String> ids = new TreeSet<>(Comparator.comparing(words::place));
    slots.forEach(slot -> ids.add(slot.session().place()));
    closures.forEach(one -> ids.add(one.place()));
    return List.copyOf(ids);
  }

  /** What the page is headed with (EL). */
  public String getTitle() {
    return switch (view) {
      case "day" -> words.day(day);
      case "place" -> words.place(place) + "　" + SupportWords.day(monday()) + "からの5週";
      default -> monday().getYear() + "年" + SupportWords.day(monday()) + "の週";
    };
  }

  /** The view that is shown: day, week or place (EL). */
  public String getView() {
    return view;
  }

  /** The place that is shown (EL). */
  public String getPlace() {
    return place;
  }

  /** The day that is shown, or a day of the week (EL). */
  public String getDay() {
    return day.toString();
  }

  /** Today (EL). */
  public String getToday() {
    return today().toString();
  }

  /** What comes before (EL). */
  public String getPrevious() {
    return day.minusDays(span()).toString();
  }

  /** What comes after (EL). */
  public String getNext() {
    return day.plusDays(span()).toString();
  }

  /** Places with a class that is held, by name (EL). */
  public List<String> getPrintable() {
    return printable;
  }

  private static boolean isHeld(SlotView slot, String id) {
    return slot.reason().isEmpty() && slot.session().place().equals(id);
  }

  /** Headings of the columns (EL). */
  public List<String> getColumns() {
    return columns;
  }

  /** The rows (EL). */
  public List<Row> getRows() {
    return rows;
  }

  /**
   * Seats in a few words (EL).
   *
   * @param slot a session
   */
  public String seats(SlotView slot) {
    return slot.reason().isPresent()
        ? "中止（" + slot.reason().get().label() + "）"
        : slot.taken() + " / " + slot.session().capacity() + " 席";
  }

  /**
   * How a session looks (EL).
   *
   * @param slot a session
   * @return classes of the style sheet
   */
  public String look(SlotView slot) {
    if (slot.reason().isPresent()) {
      return "slot off";
    }
    return slot.session().full() ? "slot full" : "slot";
  }
}

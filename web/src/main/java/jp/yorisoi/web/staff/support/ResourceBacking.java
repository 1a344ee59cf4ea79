package jp.yorisoi.web.staff.support;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.catalogue.SupportResource;
import jp.yorisoi.ejb.support.plan.CalendarDesk;
import jp.yorisoi.ejb.support.plan.ClosureView;
import jp.yorisoi.ejb.support.plan.ResourceUseView;
import jp.yorisoi.web.shell.Exchange;

/**
 * Page: {@code webapp/staff/support/resources.xhtml}. Who and what is used when: all of them on one
 * day, so that what is free is seen, or one of them in a week.
 */
@Named("supportResources")
@RequestScoped
public class ResourceBacking {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final int DAYS = 7;

  @EJB private CalendarDesk desk;
  @Inject private Exchange exchange;
  @Inject private SupportProgramme programme;
  @Inject private PlanWords words;
  @Inject private Clock clock;

  private LocalDate day;
  private SupportResource one;
  private List<ResourceUseView> uses = List.of();
  private List<ClosureView> closures = List.of();
  private List<String> columns = List.of();
  private List<Group> groups = List.of();

  /**
   * Rows under one heading.
   *
   * @param label what they are, empty for none
   * @param rows the rows
   */
  public record Group(String label, List<Row> rows) {}

  /**
   * A row of the table.
   *
   * @param label a resource, or a part of the day
   * @param resource its id, for the link to its week; empty for a part of the day
   * @param cells one for each column
   */
  public record Row(String label, String resource, List<Cell> cells) {}

  /**
   * A cell of the table.
   *
   * @param note that its place or the city is closed, empty when neither is
   * @param uses by which sessions it is used
   */
  public record Cell(String note, List<ResourceUseView> uses) {
    /** Whether it can be had. */
    public boolean free() {
      return note.isEmpty() && uses.isEmpty();
    }
  }

  /** The parts of a day, which are rows of a week and columns of a day. */
  private enum Part {
    MORNING("午前", 0, 12),
    AFTERNOON("午後", 12, 17),
    EVENING("17時から", 17, 24);

    private final String label;
    private final int from;
    private final int until;

    Part(String label, int from, int until) {
      this.label = label;
      this.from = from;
      this.until = until;
    }

    private boolean has(ResourceUseView use, LocalDate on) {
      LocalDateTime midnight = on.atStartOfDay();
      return use.within(midnight.plusHours(from), midnight.plusHours(until));
    }
  }

  /** Reads what is asked for; action of the page before it is shown. */
  public void act() {
    day = ShownDays.asked(exchange.field("day"), today());
    one =
        programme.resources().stream()
            .filter(each -> each.id().equals(exchange.field("resource")))
            .findFirst()
            .orElse(null);
    LocalDate from = one == null ? day : monday();
    LocalDate until = from.plusDays(span());
    uses = desk.resources(from, until);
    closures = desk.closures(from, until.minusDays(1));
    if (one == null) {
      readDay();
    } else {
      readWeek(from);
    }
  }

  private void readDay() {
    columns = Stream.of(Part.values()).map(part -> part.label).toList();
    groups =
        Stream.of(SupportResource.Type.values())
            .map(type -> new Group(PlanWords.type(type), rows(type)))
            .filter(group -> !group.rows().isEmpty())
            .toList();
  }

  private List<Row> rows(SupportResource.Type type) {
    return programme.resources().stream()
        .filter(each -> each.type() == type)
        .map(
            each ->
                new Row(
                    each.staffTitle(),
                    each.id(),
                    Stream.of(Part.values()).map(part -> cell(each, day, part)).toList()))
        .toList();
  }

  private void readWeek(LocalDate monday) {
    List<LocalDate> days = monday.datesUntil(monday.plusDays(DAYS)).toList();
    columns = days.stream().map(SupportWords::column).toList();
    groups =
        List.of(
            new Group(
                "",
                Stream.of(Part.values())
                    .map(
                        part ->
                            new Row(
                                part.label,
                                "",
                                days.stream().map(on -> cell(one, on, part)).toList()))
                    .toList()));
  }

  private Cell cell(SupportResource resource, LocalDate on, Part part) {
    return new Cell(
        ShownDays.note(closures, resource.home(), on),
        uses.stream()
            .filter(use -> use.resource().equals(resource.id()))
            .filter(use -> part.has(use, on))
            .toList());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), JAPAN);
  }

  private LocalDate monday() {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private int span() {
    return one == null ? 1 : DAYS;
  }

  /** What the page is headed with (EL). */
  public String getTitle() {
    return one == null
        ? words.day(day) + "の空き"
        : one.staffTitle() + "　" + SupportWords.day(monday()) + "の週";
  }

  /** The view that is shown: all on one day ({@code free}), or one in a week (EL). */
  public String getView() {
    return one == null ? "free" : "resource";
  }

  /** The resource that is shown, empty when all are (EL). */
  public String getResource() {
    return one == null ? "" : one.id();
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

  /** Headings of the columns (EL). */
  public List<String> getColumns() {
    return columns;
  }

  /** The rows, under their headings (EL). */
  public List<Group> getGroups() {
    return groups;
  }

  /**
   * By when it is used, in words (EL).
   *
   * @param use a use
   * @return from and until; whether the way there or back is part of it
   */
  public String span(ResourceUseView use) {
    String all = SupportWords.time(use.from()) + "〜" + SupportWords.time(use.until());
    boolean more =
        use.from().isBefore(use.slot().session().starts())
            || use.until().isAfter(use.slot().session().ends());
    return more ? all + "（移動・片づけを含む）" : all;
  }

  /**
   * How a use looks (EL).
   *
   * @param use a use
   * @return classes of the style sheet
   */
  public String look(ResourceUseView use) {
    return use.slot().tour().isPresent() ? "slot car" : "slot";
  }
}

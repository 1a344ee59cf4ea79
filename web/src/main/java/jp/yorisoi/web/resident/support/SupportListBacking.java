package jp.yorisoi.web.resident.support;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.Place;
import jp.yorisoi.ejb.catalogue.SupportForm;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.discovery.Nearby;
import jp.yorisoi.ejb.support.SessionView;
import jp.yorisoi.ejb.support.SupportDesk;
import jp.yorisoi.web.shell.LanguageShown;

/** Page: {@code webapp/resident/support/list.xhtml}. What can be booked, near days first. */
@Named("supportList")
@RequestScoped
public class SupportListBacking {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final int DAYS = 60;
  private static final int NEAREST = 3;
  private static final int ON_A_PAGE = 6;

  @EJB private SupportDesk desk;
  @Inject private SessionWords words;
  @Inject private Nearby nearby;
  @Inject private DistrictChosen district;
  @Inject private Cities cities;
  @Inject private LanguageShown language;
  @Inject private HttpServletRequest request;
  @Inject private Clock clock;
  @Inject private SupportNarrow narrow;
  @Inject private SupportProgramme programme;

  private List<SessionView> coming;
  private List<SessionView> chosen;
  private String place;
  private int page;
  private List<SessionShown> sessions;
  private List<SessionShown> nearest;
  private List<PlaceChoice> places;
  private List<SupportNarrow.Choice> days;

  /**
   * A place one can choose.
   *
   * @param id its id, empty for all
   * @param name its name
   * @param current whether it is chosen
   */
  public record PlaceChoice(String id, String name, boolean current) {}

  @PostConstruct
  void read() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), JAPAN);
    coming =
        desk.sessions(today.plusDays(1), today.plusDays(DAYS)).stream()
            .filter(SessionView::ready)
            .toList();
    String asked = request.getParameter("place");
    place = cities.current().place(asked).map(Place::id).orElse("");
    String number = request.getParameter("page");
    page = number != null && number.matches("[1-9][0-9]?") ? Integer.parseInt(number) : 1;
  }

  /** The sessions shown, from the first on (EL). */
  public List<SessionShown> getSessions() {
    if (sessions == null) {
      sessions = chosen().stream().limit((long) page * ON_A_PAGE).map(words::of).toList();
    }
    return sessions;
  }

  /** How many fit what was chosen (EL). */
  public long getCount() {
    return chosen().size();
  }

  /** How many are not shown yet (EL). */
  public long getLeft() {
    return getCount() - getSessions().size();
  }

  /** Place in the list of the first that was not shown before, 0 for all are new (EL). */
  public int getFresh() {
    return (page - 1) * ON_A_PAGE;
  }

  /** The days something is held, those of all places and kinds (EL). */
  public List<SupportNarrow.Choice> getDays() {
    if (days == null) {
      days =
          coming.stream()
              .map(one -> one.starts().toLocalDate())
              .distinct()
              .sorted()
              .map(this::day)
              .toList();
    }
    return days;
  }

  private SupportNarrow.Choice day(LocalDate day) {
    boolean current = narrow.day().filter(day::equals).isPresent();
    return new SupportNarrow.Choice(day.toString(), words.shortDay(day), current);
  }

  /** The next few classes with a seat left, near the chosen district first (EL). */
  public List<SessionShown> getNearest() {
    if (nearest == null) {
      nearest =
          district.chosen().map(one -> nearby.nearThenSoon(one, coming)).orElse(coming).stream()
              .filter(SessionView::bookable)
              .filter(this::isClass)
              .limit(NEAREST)
              .map(words::of)
              .toList();
    }
    return nearest;
  }

  /** The places that have sessions, the city's order (EL). */
  public List<PlaceChoice> getPlaces() {
    if (places == null) {
      places = places();
    }
    return places;
  }

  private List<PlaceChoice> places() {
    Set<String> used = coming.stream().map(SessionView::place).collect(Collectors.toSet());
    Stream<PlaceChoice> all =
        Stream.of(new PlaceChoice("", language.texts().get("support.list_all"), place.isEmpty()));
    return Stream.concat(
            all,
            cities.current().places().stream()
                .filter(one -> used.contains(one.id()))
                .map(
                    one ->
                        new PlaceChoice(one.id(), language.of(one.name()), one.id().equals(place))))
        .toList();
  }

  /** The chosen place, empty for all (EL). */
  public String getPlace() {
    return place;
  }

  /** What "more" asks for (EL). */
  public int getNext() {
    return page + 1;
  }

  /** Whether it is narrowed by anything (EL). */
  public boolean isNarrowed() {
    return narrow.isChosen() || !place.isEmpty();
  }

  private boolean isClass(SessionView session) {
    return programme
        .kind(session.kind())
        .filter(one -> one.form() == SupportForm.CLASS)
        .isPresent();
  }

  private List<SessionView> chosen() {
    if (chosen == null) {
      chosen =
          coming.stream()
              .filter(one -> place.isEmpty() || one.place().equals(place))
              .filter(narrow::fits)
              .toList();
    }
    return chosen;
  }
}

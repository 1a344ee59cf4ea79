package jp.yorisoi.web.resident.support;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import jp.yorisoi.ejb.catalogue.Place;
import jp.yorisoi.ejb.discovery.MapSketch;
import jp.yorisoi.ejb.discovery.Nearby;
import jp.yorisoi.ejb.discovery.PlaceNear;
import jp.yorisoi.ejb.support.SessionView;
import jp.yorisoi.ejb.support.SupportDesk;
import jp.yorisoi.web.shell.LanguageShown;

/**
 * Page: {@code webapp/resident/support/near.xhtml}. What is near the chosen district, by place or
 * by day, with a map.
 */
@Named("near")
@RequestScoped
public class NearBacking {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final int DAYS = 60;
  private static final int AT_A_PLACE = 2;
  private static final int SOON = 8;
  private static final int FIRST = 4;

  @EJB private SupportDesk desk;
  @Inject private Nearby nearby;
  @Inject private DistrictChosen district;
  @Inject private SessionWords words;
  @Inject private LanguageShown language;
  @Inject private HttpServletRequest request;
  @Inject private Clock clock;
  private List<SessionView> coming;
  private List<PlaceNear> near;
  private List<PlaceShown> places;
  private List<SessionShown> soon;
  private MapSketch map;

  /**
   * A place with classes.
   *
   * @param number its number on the map
   * @param id its id
   * @param name its name
   * @param way how far it is
   * @param bus how to come by bus, empty when nobody has said
   * @param marks what matters to a body
   * @param sessions its next classes
   * @param more how many classes it has beside these
   */
  public record PlaceShown(
      int number,
      String id,
      String name,
      String way,
      String bus,
      List<String> marks,
      List<SessionShown> sessions,
      int more) {
    /** Takes copies of the lists. */
    public PlaceShown {
      marks = List.copyOf(marks);
      sessions = List.copyOf(sessions);
    }
  }

  /** Whether a district is chosen and something is held (EL). */
  public boolean isShown() {
    return district.chosen().isPresent() && !near().isEmpty();
  }

  /** Whether days come before places (EL). */
  public boolean isBySoon() {
    return "soon".equals(request.getParameter("order"));
  }

  /** The places, nearest first (EL). */
  public List<PlaceShown> getPlaces() {
    if (places == null) {
      places = near().stream().map(this::shown).toList();
    }
    return places;
  }

  /** How many places are shown before those farther away, which are folded (EL). */
  public int getFirst() {
    return FIRST;
  }

  /** The classes by time, with how far each is (EL). */
  public List<SessionShown> getSoon() {
    if (soon == null) {
      soon = coming().stream().limit(SOON).map(words::of).toList();
    }
    return soon;
  }

  /** The map (EL, with a district only). */
  public MapSketch getMap() {
    if (map == null) {
      map = nearby.map(district.chosen().orElseThrow(), near(), language.current());
    }
    return map;
  }

  /** The map in words, for who does not see it (EL). */
  public String getMapWords() {
    String list =
        getPlaces().stream()
            .map(one -> language.texts().get("near.map_place", one.number(), one.name(), one.way()))
            .collect(Collectors.joining(" "));
    return language.texts().get("near.map_words", district.getName(), list);
  }

  private PlaceShown shown(PlaceNear one) {
    Place place = one.place();
    return new PlaceShown(
        one.number(),
        place.id(),
        language.of(place.name()),
        district.words(one.way()),
        place.bus().map(language::of).orElse(""),
        words.marks(place),
        one.sessions().stream().limit(AT_A_PLACE).map(words::of).toList(),
        Math.max(0, one.sessions().size() - AT_A_PLACE));
  }

  private List<PlaceNear> near() {
    if (near == null) {
      near = district.chosen().map(one -> nearby.places(one, coming())).orElse(List.of());
    }
    return near;
  }

  private List<SessionView> coming() {
    if (coming == null) {
      LocalDate today = LocalDate.ofInstant(clock.instant(), JAPAN);
      coming =
          desk.sessions(today.plusDays(1), today.plusDays(DAYS)).stream()
              .filter(SessionView::bookable)
              .toList();
    }
    return coming;
  }
}

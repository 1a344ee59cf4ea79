package jp.yorisoi.ejb.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.City;
import jp.yorisoi.ejb.catalogue.District;
import jp.yorisoi.ejb.catalogue.GeoPoint;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.catalogue.Place;
import jp.yorisoi.ejb.support.SessionView;

/** What is near a district, from the points in the city profile and classes somebody has read. */
@ApplicationScoped
public class Nearby {
  @Inject private Cities cities;

  /** For the container. */
  public Nearby() {}

  /**
   * Outside of a container.
   *
   * @param cities with the city to serve
   */
  public Nearby(Cities cities) {
    this.cities = cities;
  }

  /**
   * The places that have classes, nearest first.
   *
   * @param district where the reader lives
   * @param sessions coming classes; those at places the profile does not know are left out
   * @return numbered from 1
   */
  public List<PlaceNear> places(District district, List<SessionView> sessions) {
    City city = cities.current();
    Map<String, List<SessionView>> held =
        sessions.stream().collect(Collectors.groupingBy(SessionView::place));
    List<Place> places =
        city.places().stream()
            .filter(place -> held.containsKey(place.id()))
            .sorted(Comparator.comparing((Place place) -> way(district, place)))
            .toList();
    List<PlaceNear> near = new ArrayList<>();
    for (Place place : places) {
      List<SessionView> here =
          held.get(place.id()).stream().sorted(Comparator.comparing(SessionView::starts)).toList();
      near.add(new PlaceNear(near.size() + 1, place, way(district, place), here));
    }
    return near;
  }

  /**
   * The classes in the order somebody from a district would ask for them: what is about as near
   * goes by time.
   *
   * @param district where the reader lives
   * @param sessions coming classes
   * @return the same classes, those at unknown places last
   */
  public List<SessionView> nearThenSoon(District district, List<SessionView> sessions) {
    return sessions.stream()
        .sorted(
            Comparator.comparing(
                    (SessionView one) ->
                        way(district, one.place()).map(Way::reach).orElse(Way.Reach.FAR))
                .thenComparing(SessionView::starts))
        .toList();
  }

  /**
   * How far a place is.
   *
   * @param district where the reader lives
   * @param place id of the place
   * @return empty when the profile does not know the place
   */
  public Optional<Way> way(District district, String place) {
    return cities.current().place(place).map(known -> way(district, known));
  }

  /**
   * The map of the city, with numbers where classes are held.
   *
   * @param home where the reader lives
   * @param places from {@link #places}
   * @param language the reader's language
   * @return the map
   */
  public MapSketch map(District home, List<PlaceNear> places, Language language) {
    City city = cities.current();
    Stream<MapSpot> held = places.stream().map(one -> held(one, home, places, language));
    Stream<MapSpot> others =
        city.districts().stream()
            .filter(one -> places.stream().noneMatch(near -> stands(near, one)))
            .map(one -> spot(one.name().in(language), one.centre(), 0, one.id().equals(home.id())));
    return MapSketch.of(Stream.concat(held, others).toList());
  }

  /** A mark of a place bears the name of its district, unless another before it does already. */
  private MapSpot held(PlaceNear one, District home, List<PlaceNear> all, Language language) {
    District district = cities.current().district(one.place().districtId()).orElseThrow();
    boolean first =
        all.stream().filter(other -> stands(other, district)).findFirst().orElseThrow().equals(one);
    return spot(
        first ? district.name().in(language) : "",
        cities.current().pointOf(one.place()),
        one.number(),
        first && district.id().equals(home.id()));
  }

  private static boolean stands(PlaceNear near, District district) {
    return near.place().districtId().equals(district.id());
  }

  /** On a map everything is a district; the word would only take the room of other names. */
  private static MapSpot spot(String name, GeoPoint at, int number, boolean home) {
    return new MapSpot(name.replaceAll("（?地区）?$", ""), at.north(), at.east(), number, home);
  }

  private Way way(District district, Place place) {
    return new Way(
        place.districtId().equals(district.id()),
        district.centre().kilometresTo(cities.current().pointOf(place)));
  }
}

package jp.yorisoi.ejb.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.City;
import jp.yorisoi.ejb.catalogue.District;
import jp.yorisoi.ejb.catalogue.GeoPoint;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.catalogue.Place;
import jp.yorisoi.ejb.support.SessionView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearbyTest {
  private static final Cities CITIES = Cities.serving("yasugi");
  private static final Nearby NEARBY = new Nearby(CITIES);
  private static final District HIROSE = CITIES.current().district("hirose").orElseThrow();

  @Test
  void the_own_district_comes_first_then_what_is_nearer() {
    List<PlaceNear> near =
        NEARBY.places(
            HIROSE,
            List.of(
                session(1, "yasugi-center", 1),
                session(2, "iinashi-center", 2),
                session(3, "hirose-center", 9),
                session(4, "hida-center", 1)));

    assertThat(near)
        .extracting(one -> one.place().id())
        .containsExactly("hirose-center", "iinashi-center", "yasugi-center", "hida-center");
    assertThat(near).extracting(PlaceNear::number).containsExactly(1, 2, 3, 4);
    assertThat(near.get(0).way().sameDistrict()).isTrue();
  }

  @Test
  void at_one_place_the_sooner_class_comes_first() {
    List<PlaceNear> near =
        NEARBY.places(HIROSE, List.of(session(1, "hida-center", 9), session(2, "hida-center", 3)));

    assertThat(near.get(0).sessions()).extracting(SessionView::id).containsExactly(2L, 1L);
  }

  @Test
  void what_is_about_as_near_goes_by_time() {
    List<SessionView> inOrder =
        NEARBY.nearThenSoon(
            HIROSE,
            List.of(
                session(1, "hida-center", 1),
                session(2, "iinashi-center", 5),
                session(3, "yamasa-center", 2),
                session(4, "hirose-center", 20),
                session(5, "no-such-place", 1)));

    assertThat(inOrder).extracting(SessionView::id).containsExactly(4L, 3L, 2L, 1L, 5L);
  }

  @Test
  void a_class_at_a_place_the_profile_does_not_know_is_on_no_map() {
    assertThat(NEARBY.places(HIROSE, List.of(session(1, "no-such-place", 1)))).isEmpty();
  }

  @Test
  void the_map_shows_every_district_once_and_numbers_as_the_list_does() {
    List<PlaceNear> near =
        NEARBY.places(
            HIROSE, List.of(session(1, "hirose-center", 1), session(2, "hida-center", 2)));
    MapSketch map = NEARBY.map(HIROSE, near, Language.JA);

    assertThat(map.marks()).hasSize(CITIES.current().districts().size());
    assertThat(map.marks()).filteredOn(mark -> mark.spot().home()).hasSize(1);
    assertThat(map.marks())
        .filteredOn(mark -> mark.spot().number() > 0)
        .extracting(mark -> mark.spot().number() + mark.spot().name())
        .containsExactly("1広瀬", "2比田");
  }

  @ParameterizedTest
  @ValueSource(strings = {"yasugi", "izumo"})
  void every_district_and_place_is_where_its_city_is_and_can_be_reached_by_bus(String id) {
    City city = Cities.read(id);
    GeoPoint prefecture = new GeoPoint(35.36, 132.97);

    assertThat(city.districts())
        .allMatch(one -> one.centre().kilometresTo(prefecture) < 40)
        .extracting(District::centre)
        .doesNotHaveDuplicates();
    assertThat(city.places())
        .allMatch(
            one ->
                city.pointOf(one)
                        .kilometresTo(city.district(one.districtId()).orElseThrow().centre())
                    < 5);
    assertThat(city.places()).extracting(Place::bus).allMatch(bus -> bus.isPresent());
    assertThat(city.source()).contains("地区の位置", "要確認");
  }

  @Test
  void a_degree_of_latitude_is_a_hundred_and_eleven_kilometres() {
    assertThat(new GeoPoint(35, 133).kilometresTo(new GeoPoint(36, 133))).isBetween(111.1, 111.3);
    assertThat(new GeoPoint(35, 133).kilometresTo(new GeoPoint(35, 134))).isBetween(91.0, 91.2);
  }

  static SessionView session(long id, String place, int day) {
    LocalDateTime starts = LocalDateTime.of(2026, 12, day, 10, 0);
    return new SessionView(
        id,
        "first-steps",
        place,
        starts,
        starts.plusMinutes(90),
        LocalDateTime.of(2026, 11, 1, 3, 0),
        starts.minusDays(1),
        12,
        5,
        true);
  }
}

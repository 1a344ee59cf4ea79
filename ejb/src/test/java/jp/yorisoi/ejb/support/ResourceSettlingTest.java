package jp.yorisoi.ejb.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.SupportClass;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.kernel.AccessNeed;
import jp.yorisoi.ejb.support.domain.Allocation;
import jp.yorisoi.ejb.support.domain.SchedulePlan;
import jp.yorisoi.ejb.support.domain.SessionRule;
import jp.yorisoi.ejb.support.domain.SupportSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResourceSettlingTest {
  private static final LocalDate FIRST = LocalDate.parse("2026-11-27");
  private static final LocalDate AFTER = LocalDate.parse("2027-11-27");
  private static final Instant NINE = Instant.parse("2026-12-04T00:00:00Z");

  private final MemoryResources store = new MemoryResources();

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(SchedulePlan.JAPAN).toInstant();
  }

  /** A year of the packaged programme. */
  private static List<SupportSession> year(String city) {
    SupportProgramme programme = SupportProgramme.of(Cities.read(city));
    List<SessionRule> rules = new ArrayList<>();
    for (SupportClass held : programme.classes()) {
      rules.add(
          new SessionRule(
              held.kindId(),
              held.placeId(),
              held.weekday(),
              Set.copyOf(held.weeks()),
              held.at(),
              programme.kind(held.kindId()).orElseThrow().minutes(),
              held.capacity()));
    }
    List<SupportSession> sessions = new ArrayList<>();
    for (SupportSession one : SchedulePlan.between(rules, FIRST, AFTER, NINE)) {
      sessions.add(session(sessions.size() + 1, one.kind(), one.place(), one.startsAt(), one));
    }
    return sessions;
  }

  private static SupportSession session(
      long id, String kind, String place, Instant from, SupportSession like) {
    Instant until = like == null ? from.plusSeconds(2700) : like.endsAt();
    return new SupportSession(id, kind, place, from, until, from, from, 1, 0);
  }

  private int settle(String city, List<SupportSession> sessions) throws Exception {
    return store.settling(city).settle(sessions, start(FIRST), start(AFTER));
  }

  @ParameterizedTest
  @ValueSource(strings = {"yasugi", "izumo"})
  void a_city_has_all_that_its_programme_of_a_year_needs(String city) throws Exception {
    List<SupportSession> year = year(city);
    assertThat(year).hasSizeGreaterThan(200);
    assertThat(settle(city, year)).isZero();
    assertThat(year.stream().map(store::offered)).allMatch(one -> one.offer().ready());
    assertThat(store.uses.stream().map(Allocation::session).distinct()).hasSize(year.size());
  }

  @Test
  void planning_again_changes_nothing() throws Exception {
    List<SupportSession> year = year("yasugi");
    settle("yasugi", year);
    List<Allocation> before = List.copyOf(store.uses);
    List<SupportSession> offered = year.stream().map(store::offered).toList();
    store.offers.clear();
    assertThat(settle("yasugi", offered)).isZero();
    assertThat(store.uses).isEqualTo(before);
    assertThat(store.offers).as("nothing is written that stands there").isEmpty();
  }

  /** The city has one relocation adviser. */
  @ParameterizedTest
  @CsvSource({"0, 1", "1800, 1", "2700, 0"})
  void who_is_needed_twice_is_missing_once(int later, int missing) throws Exception {
    List<SupportSession> two =
        List.of(
            session(1, "relocation", "yasugi-city-hall", NINE, null),
            session(2, "relocation", "yasugi-city-hall", NINE.plusSeconds(later), null));
    assertThat(settle("yasugi", two)).isEqualTo(missing);
    assertThat(store.offered(two.get(0)).offer().ready()).isTrue();
    assertThat(store.offered(two.get(1)).offer().ready()).isEqualTo(missing == 0);
    assertThat(store.uses).filteredOn(one -> one.session() == 2).hasSize(missing == 0 ? 2 : 0);
  }

  @Test
  void what_became_free_is_given_to_the_session_that_lacked_it() throws Exception {
    SupportSession first = session(1, "relocation", "yasugi-city-hall", NINE, null);
    SupportSession second = session(2, "relocation", "yasugi-city-hall", NINE, null);
    settle("yasugi", List.of(first, second));
    store.release(1);
    assertThat(settle("yasugi", List.of(store.offered(second)))).isZero();
    assertThat(store.offered(second).offer().ready()).isTrue();
  }

  @Test
  void a_session_that_is_not_held_takes_nothing_from_others() throws Exception {
    SupportSession first = session(1, "relocation", "yasugi-city-hall", NINE, null);
    SupportSession off =
        new SupportSession(
            2,
            first.kind(),
            first.place(),
            first.startsAt(),
            first.endsAt(),
            NINE,
            NINE,
            1,
            0,
            true,
            first.offer());
    assertThat(settle("yasugi", List.of(off, first))).isZero();
    assertThat(store.uses).isNotEmpty().allMatch(one -> one.session() == 1);
  }

  @Test
  void a_session_meets_what_kind_place_and_people_meet() throws Exception {
    Instant tuesday = Instant.parse("2026-12-01T01:00:00Z");
    SupportSession here = session(1, "first-steps", "yasugi-center", tuesday, null);
    SupportSession there = session(2, "first-steps", "mori-center", tuesday, null);
    assertThat(settle("yasugi", List.of(here, there))).isZero();
    assertThat(store.offered(here).offer().meets())
        .as("ramp and loop of the place, large print of the kind, the interpreter who comes along")
        .containsExactlyInAnyOrder(
            AccessNeed.WHEELCHAIR,
            AccessNeed.HEARING,
            AccessNeed.SIGN_LANGUAGE,
            AccessNeed.LARGE_PRINT,
            AccessNeed.COMPANION);
    assertThat(store.offered(there).offer().meets())
        .containsExactlyInAnyOrder(AccessNeed.LARGE_PRINT, AccessNeed.COMPANION);
  }

  @Test
  void without_the_interpreter_the_class_is_held_but_does_not_meet_the_need() throws Exception {
    Instant tuesday = Instant.parse("2026-12-01T01:00:00Z");
    store.uses.add(new Allocation(99, "sign-interpreter", tuesday, tuesday.plusSeconds(600)));
    SupportSession here = session(1, "first-steps", "yasugi-center", tuesday, null);
    assertThat(settle("yasugi", List.of(here))).isZero();
    assertThat(store.offered(here).offer().meets()).doesNotContain(AccessNeed.SIGN_LANGUAGE);
    assertThat(store.offered(here).offer().ready()).isTrue();
  }
}

package jp.yorisoi.ejb.support.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResourcePlanTest {
  private static final Instant TEN = Instant.parse("2026-12-01T01:00:00Z");
  private static final Duration WAY = Duration.ofMinutes(30);
  private static final List<Resource> CITY =
      List.of(
          new Resource("sato", "helper", "", WAY),
          new Resource("room", "room", "hall", Duration.ZERO),
          new Resource("kit-1", "kit", "", Duration.ZERO),
          new Resource("kit-2", "kit", "", Duration.ZERO));

  private static Instant at(int minutes) {
    return TEN.plusSeconds(60L * minutes);
  }

  private static ResourceDemand demand(String place, int from, int until, Object... groups) {
    Map<String, Integer> wanted = new HashMap<>();
    for (int i = 0; i < groups.length; i += 2) {
      wanted.put((String) groups[i], (Integer) groups[i + 1]);
    }
    return new ResourceDemand(place, at(from), at(until), wanted);
  }

  @Test
  void a_session_takes_all_it_needs_at_once() {
    ResourcePlan plan = new ResourcePlan(CITY, List.of());
    assertThat(plan.take(7, demand("hall", 0, 60, "helper", 1, "room", 1, "kit", 2)))
        .extracting(Allocation::resource)
        .containsExactlyInAnyOrder("sato", "room", "kit-1", "kit-2");
  }

  /** From ten to eleven, and half an hour for the way. */
  @ParameterizedTest
  @CsvSource({"0,60,1", "89,120,1", "90,120,0", "-60,-30,0", "-60,-29,1", "-60,120,1", "20,30,1"})
  void nobody_is_in_two_places(int from, int until, int conflicts) {
    ResourcePlan plan = new ResourcePlan(CITY, List.of());
    plan.take(7, demand("hall", 0, 60, "helper", 1));
    assertThat(plan.conflicts(demand("elsewhere", from, until, "helper", 1))).hasSize(conflicts);
  }

  @Test
  void what_is_in_the_way_is_named() {
    ResourcePlan plan = new ResourcePlan(CITY, List.of());
    List<Allocation> taken = plan.take(7, demand("hall", 0, 60, "kit", 1));
    assertThat(plan.conflicts(demand("hall", 30, 90, "kit", 2, "room", 1)))
        .containsExactly(new Shortage("kit", 2, 1, taken));
    assertThat(plan.conflicts(demand("elsewhere", 0, 60, "room", 1)))
        .containsExactly(new Shortage("room", 1, 0, List.of()));
  }

  @Test
  void who_has_what_was_chosen_is_named_and_nobody_else() {
    ResourcePlan plan = new ResourcePlan(CITY, List.of());
    List<Allocation> kit = plan.take(7, demand("hall", 0, 60, "kit", 1), List.of("kit-2"));
    plan.take(8, demand("hall", 0, 60, "kit", 1, "room", 1));
    assertThat(plan.conflicts(demand("hall", 30, 90), List.of("kit-2")))
        .containsExactly(new Shortage("kit-2", 1, 0, kit));
    assertThat(plan.conflicts(demand("elsewhere", 0, 60), List.of("room")))
        .as("it is not in use, but stands at another place")
        .containsExactly(new Shortage("room", 1, 0, List.of()));
  }

  @Test
  void what_was_chosen_is_taken_and_beside_it_any_that_is_free() {
    ResourcePlan plan = new ResourcePlan(CITY, List.of());
    ResourceDemand wanted = demand("hall", 0, 60, "kit", 1, "room", 1);
    assertThat(plan.take(7, wanted, List.of("kit-2", "sato")))
        .as("the chosen kit counts for the kit that is needed; nobody needs a helper")
        .extracting(Allocation::resource)
        .containsExactlyInAnyOrder("kit-2", "sato", "room");
    assertThat(plan.conflicts(demand("school", 30, 90, "kit", 2), List.of("kit-2", "room")))
        .as("in use, of another place, and then one is too few")
        .extracting(Shortage::group)
        .containsExactly("kit-2", "room");
    assertThat(plan.conflicts(demand("school", 30, 90, "kit", 2), List.of("kit-1")))
        .extracting(Shortage::group, Shortage::wanted, Shortage::free)
        .containsExactly(tuple("kit", 1, 0));
    assertThatIllegalStateException()
        .isThrownBy(() -> plan.take(8, demand("school", 0, 60), List.of("kit-2")));
  }

  @Test
  void what_is_missing_is_not_taken_in_part() {
    ResourcePlan plan = new ResourcePlan(CITY, List.of());
    ResourceDemand tooMuch = demand("hall", 0, 60, "kit", 3, "helper", 1);
    assertThatIllegalStateException().isThrownBy(() -> plan.take(7, tooMuch));
    assertThat(plan.conflicts(demand("hall", 0, 60, "kit", 2, "helper", 1))).isEmpty();
  }

  @Test
  void a_session_is_not_in_its_own_way() {
    ResourcePlan plan = new ResourcePlan(CITY, List.of());
    plan.take(7, demand("hall", 0, 60, "helper", 1));
    ResourceDemand moved = demand("hall", 30, 90, "helper", 1);
    assertThat(plan.conflicts(moved)).hasSize(1);
    assertThat(plan.without(7).conflicts(moved)).isEmpty();
    assertThat(plan.conflicts(moved)).as("the plan itself is as it was").hasSize(1);
  }

  @Test
  void what_stands_at_the_place_is_taken_before_what_travels() {
    List<Resource> loops =
        List.of(
            new Resource("travels", "loop", "", WAY), new Resource("stays", "loop", "hall", WAY));
    assertThat(new ResourcePlan(loops, List.of()).take(1, demand("hall", 0, 60, "loop", 1)))
        .extracting(Allocation::resource)
        .containsExactly("stays");
  }

  @Test
  void a_session_lasts_some_time() {
    assertThatIllegalArgumentException().isThrownBy(() -> demand("hall", 60, 60, "kit", 1));
  }

  /** Whatever is asked for in whatever order, no two uses of one resource overlap. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void nothing_is_ever_used_twice(long seed) {
    Random random = new Random(seed);
    ResourcePlan plan = new ResourcePlan(CITY, List.of());
    List<Allocation> all = new ArrayList<>();
    for (int session = 1; session <= 300; session++) {
      int from = random.nextInt(3_000);
      ResourceDemand wanted =
          demand(
              random.nextBoolean() ? "hall" : "school",
              from,
              from + 1 + random.nextInt(200),
              "helper",
              random.nextInt(2),
              "kit",
              random.nextInt(3));
      if (plan.conflicts(wanted).isEmpty()) {
        all.addAll(plan.take(session, wanted));
      }
    }
    assertThat(all).hasSizeGreaterThan(20);
    for (Allocation one : all) {
      assertThat(all)
          .filteredOn(other -> other != one && other.resource().equals(one.resource()))
          .noneMatch(other -> other.overlaps(one.from(), one.until()));
    }
  }
}

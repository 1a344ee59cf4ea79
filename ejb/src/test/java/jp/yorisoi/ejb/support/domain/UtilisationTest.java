package jp.yorisoi.ejb.support.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.yorisoi.ejb.support.domain.Utilisation.Use;
import org.junit.jupiter.api.Test;

class UtilisationTest {
  private static final LocalDate MONDAY = LocalDate.parse("2027-04-05");

  private static SupportSession held(
      String place, LocalDate day, int taken, int capacity, boolean cancelled) {
    Instant at = day.atTime(10, 0).atZone(SchedulePlan.JAPAN).toInstant();
    return new SupportSession(
        1, "k", place, at, at, at, at, capacity, taken, cancelled, SessionOffer.PLAIN);
  }

  @Test
  void a_week_stands_beside_the_four_before_it_and_no_other() {
    Utilisation counted =
        new Utilisation(
            List.of(
                held("p", MONDAY, 6, 10, false),
                held("p", MONDAY.plusDays(6), 3, 10, false),
                held("p", MONDAY.minusDays(1), 1, 10, false),
                held("p", MONDAY.minusWeeks(4), 3, 10, false),
                held("p", MONDAY.minusWeeks(4).minusDays(1), 10, 10, false),
                held("p", MONDAY.plusDays(7), 10, 10, false)));
    Use use = counted.byPlace(MONDAY).get(0);
    assertThat(use).isEqualTo(new Use("p", 9, 20, 4, 20));
    assertThat(use.percent()).isEqualTo(45);
    assertThat(use.percentBefore()).isEqualTo(20);
    assertThat(use.change()).isEqualTo(25);
    assertThat(use.comparable()).isTrue();
  }

  @Test
  void what_has_nothing_to_be_compared_with_says_so() {
    Utilisation counted = new Utilisation(List.of(held("new", MONDAY, 6, 10, false)));
    assertThat(counted.byPlace(MONDAY).get(0).comparable()).isFalse();
    assertThat(counted.byKind(MONDAY.plusWeeks(1)).get(0).comparable()).isFalse();
  }

  @Test
  void a_class_that_was_not_held_is_no_empty_class() {
    Utilisation counted =
        new Utilisation(List.of(held("p", MONDAY, 5, 10, false), held("p", MONDAY, 0, 10, true)));
    assertThat(counted.byPlace(MONDAY)).containsExactly(new Use("p", 5, 10, 0, 0));
  }

  @Test
  void weeks_stand_in_order_each_beside_those_before_it() {
    Utilisation counted =
        new Utilisation(
            List.of(
                held("p", MONDAY.minusWeeks(1), 2, 10, false), held("q", MONDAY, 5, 10, false)));
    assertThat(counted.byWeek(MONDAY, 2))
        .containsExactly(new Use("2027-03-29", 2, 10, 0, 0), new Use("2027-04-05", 5, 10, 2, 10));
  }
}

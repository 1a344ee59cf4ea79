package jp.yorisoi.ejb.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.yorisoi.ejb.kernel.AccessNeed;
import jp.yorisoi.ejb.support.domain.Circumstance;
import jp.yorisoi.ejb.support.domain.OrderRule;
import org.junit.jupiter.api.Test;

/** The published rule, and what is read of who would wait. */
class OrderRulesTest {
  private final OrderRule rule = OrderRules.packaged().current();

  @Test
  void points_are_those_of_the_published_file_each_counted_once() {
    assertThat(rule.version()).isEqualTo(2);
    assertThat(rule.tickets()).isEqualTo(1);
    assertThat(rule.points(List.of(Circumstance.values()))).isEqualTo(8);
    assertThat(rule.points(List.of(Circumstance.FIRST_TIME, Circumstance.FIRST_TIME))).isEqualTo(3);
    assertThat(rule.points(List.of())).isZero();
  }

  @Test
  void what_is_published_names_every_circumstance_most_points_first() {
    OrderRuleView published = OrderRules.packaged().published();
    assertThat(published.points().keySet())
        .containsExactly("first_time", "no_phone", "access_need", "far");
    assertThat(published.hours()).isEqualTo(24);
  }

  @Test
  void help_at_the_place_counts_without_being_asked_again_and_a_companion_does_not() {
    assertThat(said("first_time", "no_such").circumstances(person(AccessNeed.HEARING)))
        .containsExactly(Circumstance.FIRST_TIME, Circumstance.ACCESS_NEED);
    assertThat(said().circumstances(person(AccessNeed.COMPANION))).isEmpty();
  }

  @Test
  void who_does_not_say_so_does_not_wait() {
    assertThat(WaitingForm.of(Map.of("circumstances", new String[] {"far"}))).isEmpty();
  }

  @Test
  void a_circumstance_sent_twice_is_said_once() {
    assertThat(said("far", "far").said()).containsExactly("far");
  }

  private static WaitingForm said(String... values) {
    return WaitingForm.of(Map.of("line", new String[] {"yes"}, "circumstances", values))
        .orElseThrow();
  }

  private static Attendee person(AccessNeed need) {
    return new Attendee(
        Attendee.BookedFor.SELF, "ヤスギ", "0854001234", Set.of(need), Attendee.Reminder.NONE);
  }
}

package jp.yorisoi.ejb.support.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BookingRuleTest {
  private static final Instant START = Instant.parse("2026-11-28T01:00:00Z");
  private static final Instant CLOSES = START.minus(Duration.ofHours(16));
  private static final Instant OPENS = START.minus(Duration.ofDays(30));

  private static SupportSession with(int taken) {
    return new SupportSession(
        1, "first-steps", "hirose-center", START, START.plusSeconds(5400), OPENS, CLOSES, 8, taken);
  }

  @Nested
  class A_session_with_seats {
    @Test
    void is_open_from_the_first_instant_to_the_last_before_closing() {
      assertThat(BookingRule.first(with(7), OPENS)).isEmpty();
      assertThat(BookingRule.first(with(7), CLOSES.minusNanos(1000))).isEmpty();
    }

    @Test
    void is_not_open_before_and_closed_from_the_closing_instant_on() {
      assertThat(BookingRule.first(with(0), OPENS.minusNanos(1000))).contains(Objection.NOT_YET);
      assertThat(BookingRule.first(with(8), OPENS.minusNanos(1000)))
          .as("also when its seats are kept")
          .contains(Objection.NOT_YET);
      assertThat(BookingRule.first(with(0), CLOSES)).contains(Objection.CLOSED);
    }

    @Test
    void is_past_once_it_begins() {
      assertThat(BookingRule.first(with(0), START)).contains(Objection.PAST);
    }
  }

  @Nested
  class Somebody_at_the_door {
    private static final Instant ENDS = START.plusSeconds(5400);

    @Test
    void is_let_in_from_half_an_hour_before_the_beginning() {
      Instant doors = START.minus(Duration.ofMinutes(30));
      assertThat(BookingRule.atTheDoor(with(7), doors)).isEmpty();
      assertThat(BookingRule.atTheDoor(with(7), doors.minusNanos(1000))).contains(Objection.CLOSED);
    }

    @Test
    void is_let_in_until_the_end_although_nothing_can_be_booked_any_more() {
      assertThat(BookingRule.first(with(7), ENDS.minusNanos(1000))).contains(Objection.PAST);
      assertThat(BookingRule.atTheDoor(with(7), ENDS.minusNanos(1000))).isEmpty();
      assertThat(BookingRule.atTheDoor(with(7), ENDS)).contains(Objection.PAST);
    }

    @Test
    void finds_a_full_session_full() {
      assertThat(BookingRule.atTheDoor(with(8), START)).contains(Objection.FULL);
    }
  }

  @Test
  void a_full_session_says_so() {
    assertThat(BookingRule.first(with(8), OPENS)).contains(Objection.FULL);
  }

  @Test
  void a_full_session_of_yesterday_is_past_first() {
    assertThat(BookingRule.first(with(8), START.plusSeconds(86_400))).contains(Objection.PAST);
  }

  @Test
  void two_bookings_are_the_limit() {
    assertThat(OpenSlots.free(List.of())).containsExactly(1, 2);
    assertThat(OpenSlots.free(List.of(1))).containsExactly(2);
    assertThat(OpenSlots.free(List.of(2))).containsExactly(1);
    assertThat(OpenSlots.free(List.of(1, 2))).isEmpty();
  }

  @Test
  void the_holder_cancels_until_the_moment_of_the_kind_and_the_desk_before_it_ends() {
    assertThat(CancelRule.openToHolder(with(1), START, START.minusNanos(1000))).isTrue();
    assertThat(CancelRule.openToHolder(with(1), START, START)).isFalse();
    Instant noon = START.minusSeconds(79_200);
    assertThat(CancelRule.openToHolder(with(1), noon, noon.minusNanos(1000))).isTrue();
    assertThat(CancelRule.openToHolder(with(1), noon, noon)).isFalse();
    assertThat(CancelRule.openToHolder(with(1), START.plusSeconds(60), START)).isFalse();
    assertThat(CancelRule.openToWaiter(with(1), START.minusNanos(1000))).isTrue();
    assertThat(CancelRule.openToWaiter(with(1), START)).isFalse();
    assertThat(CancelRule.openToDesk(with(1), START)).isTrue();
    assertThat(CancelRule.openToDesk(with(1), START.plusSeconds(5400))).isFalse();
  }

  @Test
  void what_lacks_a_room_or_people_is_not_offered() {
    SupportSession lacking =
        new SupportSession(
            1,
            "first-steps",
            "hirose-center",
            START,
            START.plusSeconds(5400),
            OPENS,
            CLOSES,
            8,
            0,
            false,
            new SessionOffer(false, java.util.Set.of()));
    assertThat(BookingRule.first(lacking, OPENS)).contains(Objection.CLOSED);
  }
}

package jp.yorisoi.ejb.support.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yorisoi.ejb.kernel.Hash;
import jp.yorisoi.ejb.support.domain.SeatAnswer.Given;
import jp.yorisoi.ejb.support.domain.SeatAnswer.Refused;
import org.junit.jupiter.api.Test;

class SeatRoundTest {
  private static final Instant NOW = Instant.parse("2026-11-25T00:00:00Z");
  private static final OrderRule RULE =
      new OrderRule(
          1,
          Map.of(),
          new OfferTerm(
              Duration.ofHours(1),
              Duration.ZERO,
              Duration.ZERO,
              LocalTime.MIN,
              LocalTime.of(23, 59)));
  private static final Instant START = NOW.plus(Duration.ofDays(6));

  private final SeatRound round =
      round(List.of(session(1, 2, 0), session(2, 2, 0)), List.of(), List.of(), NOW);

  @Test
  void seats_go_to_those_who_came_first_and_no_further_one_is_given() {
    assertThat(round.book(wish(1, "a"))).isInstanceOf(Given.class);
    assertThat(round.book(wish(1, "b"))).isInstanceOf(Given.class);
    assertThat(round.book(wish(1, "c"))).isEqualTo(new Refused(Objection.FULL));
    assertThat(round.added())
        .extracting(given -> ((Given) given).wish().number())
        .containsExactly("a", "b");
    assertThat(round.taken()).isEqualTo(Map.of(1L, 2));
  }

  @Test
  void a_seat_given_back_is_had_by_the_next_of_the_same_group() {
    SeatRound full =
        round(List.of(session(1, 1, 1)), List.of(seat("a")), List.of(slot("a", 1, START)), NOW);
    assertThat(full.book(wish(1, "b"))).isEqualTo(new Refused(Objection.FULL));
    assertThat(full.giveBack("a")).isTrue();
    assertThat(full.book(wish(1, "c"))).isInstanceOf(Given.class);
    assertThat(full.returned()).containsExactly("a");
    assertThat(full.taken()).as("one more, one less").isEmpty();
  }

  @Test
  void a_seat_is_given_back_once() {
    SeatRound one =
        round(List.of(session(1, 1, 1)), List.of(seat("a")), List.of(slot("a", 1, START)), NOW);
    assertThat(one.giveBack("a")).isTrue();
    assertThat(one.giveBack("a")).isFalse();
    assertThat(one.giveBack("nobody")).isFalse();
    assertThat(one.taken()).isEqualTo(Map.of(1L, -1));
  }

  @Test
  void the_same_form_twice_in_one_group_is_one_booking() {
    SeatAnswer first = round.book(wish(1, "a"));
    SeatAnswer second = round.book(new SeatWish("z", 1, hash("key a"), hash("body a"), hash("a")));
    assertThat(first).isInstanceOf(Given.class);
    assertThat(second).isEqualTo(new SeatAnswer.Before(seat("a")));
    assertThat(round.taken()).isEqualTo(Map.of(1L, 1));
  }

  @Test
  void the_same_form_with_other_words_is_refused() {
    round.book(wish(1, "a"));
    assertThat(round.book(new SeatWish("z", 2, hash("key a"), hash("other"), hash("a"))))
        .isEqualTo(new Refused(Objection.KEY_REUSED));
  }

  @Test
  void somebody_gets_one_seat_of_a_session_and_two_in_all_also_within_one_group() {
    SeatRound three =
        round(
            List.of(session(1, 5, 0), session(2, 5, 0), session(3, 5, 0)),
            List.of(),
            List.of(),
            NOW);
    assertThat(three.book(of("n1", 1))).isEqualTo(new Given(of("n1", 1), 1));
    assertThat(three.book(of("n2", 1))).isEqualTo(new Refused(Objection.ALREADY_BOOKED));
    assertThat(three.book(of("n3", 2))).isEqualTo(new Given(of("n3", 2), 2));
    assertThat(three.book(of("n4", 3))).isEqualTo(new Refused(Objection.LIMIT));
  }

  @Test
  void a_slot_of_a_session_that_is_over_is_freed_and_used() {
    SeatRound later =
        round(
            List.of(session(1, 5, 0)),
            List.of(),
            List.of(slot("a", 1, NOW), slot("a", 2, START)),
            NOW);
    assertThat(later.book(wish(1, "a"))).isEqualTo(new Given(wish(1, "a"), 1));
    assertThat(later.freed()).containsExactly("a1");
  }

  @Test
  void a_session_nobody_knows_is_refused() {
    assertThat(round.book(wish(9, "a"))).isEqualTo(new Refused(Objection.UNKNOWN_SESSION));
    assertThat(round.added()).isEmpty();
  }

  @Test
  void who_has_come_without_a_booking_keeps_to_seats_and_limit_like_everybody() {
    SeatRound begun =
        round(
            List.of(session(1, 2, 0), session(2, 2, 0), session(3, 2, 0)),
            List.of(),
            List.of(),
            START.plusSeconds(60));
    assertThat(begun.book(wish(1, "a"))).isEqualTo(new Refused(Objection.PAST));
    assertThat(begun.book(atTheDoor("n1", 1, "a"))).isInstanceOf(Given.class);
    assertThat(begun.book(atTheDoor("n2", 2, "a"))).isInstanceOf(Given.class);
    assertThat(begun.book(atTheDoor("n3", 3, "a"))).isEqualTo(new Refused(Objection.LIMIT));
    assertThat(begun.book(atTheDoor("n4", 1, "b"))).isInstanceOf(Given.class);
    assertThat(begun.book(atTheDoor("n5", 1, "c"))).isEqualTo(new Refused(Objection.FULL));
  }

  private static SeatRound round(
      List<SupportSession> sessions, List<KnownSeat> seats, List<HeldSlot> slots, Instant now) {
    return new SeatRound(sessions, seats, slots, List.of(), RULE, now);
  }

  private static SeatWish atTheDoor(String number, long session, String person) {
    return new SeatWish(
        number, session, hash(number), hash(number), hash(person), true, Optional.empty());
  }

  private static SeatWish wish(long session, String person) {
    return new SeatWish(
        person, session, hash("key " + person), hash("body " + person), hash(person));
  }

  private static SeatWish of(String number, long session) {
    return new SeatWish(number, session, hash(number), hash(number), hash("somebody"));
  }

  private static KnownSeat seat(String person) {
    return new KnownSeat(
        person, 1, hash("key " + person), hash("body " + person), hash(person), SeatState.BOOKED);
  }

  private static HeldSlot slot(String person, int slot, Instant endsAt) {
    String number = endsAt.equals(START) ? person : person + slot;
    return new HeldSlot(hash(person), number, 7, slot, endsAt);
  }

  private static SupportSession session(long id, int capacity, int taken) {
    return new SupportSession(
        id,
        "first-steps",
        "hirose-center",
        START,
        START.plusSeconds(5400),
        NOW,
        START,
        capacity,
        taken);
  }

  private static Hash hash(String text) {
    return Hash.of(text.getBytes(StandardCharsets.UTF_8));
  }
}

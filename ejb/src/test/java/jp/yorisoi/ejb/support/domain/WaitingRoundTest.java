package jp.yorisoi.ejb.support.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.yorisoi.ejb.kernel.Hash;
import jp.yorisoi.ejb.support.domain.SeatAnswer.Given;
import jp.yorisoi.ejb.support.domain.SeatAnswer.Kept;
import jp.yorisoi.ejb.support.domain.SeatAnswer.Refused;
import jp.yorisoi.ejb.support.domain.SeatAnswer.Waits;
import org.junit.jupiter.api.Test;

class WaitingRoundTest {
  private static final Instant NOW = Instant.parse("2026-11-25T03:00:00Z");
  private static final Instant CLOSES = NOW.plus(Duration.ofDays(6));
  private static final Instant ENDED = NOW.minusSeconds(1);
  private static final Duration HOURS = Duration.ofHours(24);
  private static final OrderRule RULE =
      new OrderRule(
          1,
          Map.of(Circumstance.FIRST_TIME, 3, Circumstance.FAR, 1),
          new OfferTerm(
              HOURS,
              Duration.ofHours(48),
              Duration.ofHours(6),
              LocalTime.of(10, 0),
              LocalTime.of(20, 0)));

  private final List<KnownSeat> seats = new ArrayList<>();
  private final List<Waiter> waiters = new ArrayList<>();
  private final List<HeldSlot> slots = new ArrayList<>();

  @Test
  void on_a_full_session_who_would_wait_waits_and_who_would_not_is_refused() {
    SeatRound round = round(1, 1, NOW);
    assertThat(round.book(waits("a"))).isInstanceOf(Waits.class);
    assertThat(round.book(wish("b"))).isEqualTo(new Refused(Objection.FULL));
    assertThat(round.taken()).as("nobody who waits takes a seat").isEmpty();
    assertThat(round.moved().get("a").state()).isEqualTo(SeatState.WAITING);
  }

  @Test
  void a_free_seat_is_given_at_once_to_who_would_wait() {
    SeatRound round = round(2, 1, NOW);
    assertThat(round.book(waits("a"))).isInstanceOf(Given.class);
    assertThat(round.book(waits("b"))).isInstanceOf(Waits.class);
  }

  @Test
  void a_seat_given_back_is_held_for_the_first_and_never_free_to_a_stranger() {
    seated("x");
    waiting("a", 1, 1);
    waiting("b", 3, 2);
    waiting("c", 3, 3);
    SeatRound round = round(1, 1, NOW);
    assertThat(round.giveBack("x")).isTrue();
    assertThat(round.book(wish("stranger"))).isEqualTo(new Refused(Objection.FULL));
    assertThat(round.taken()).as("one less, one more").isEmpty();
    assertThat(happened(round)).containsExactly("b OFFERED");
    assertThat(round.moved().get("b").offerUntil()).isEqualTo(NOW.plus(HOURS));
  }

  @Test
  void who_was_accepted_first_is_first_among_equals_also_within_one_group() {
    seated("x");
    SeatRound round = round(1, 1, NOW);
    round.book(waits("far", Circumstance.FAR));
    round.book(waits("new", Circumstance.FIRST_TIME));
    round.book(waits("newer", Circumstance.FIRST_TIME));
    round.giveBack("x");
    assertThat(happened(round)).last().isEqualTo("new OFFERED");
  }

  @Test
  void an_offer_that_is_over_goes_on_before_anything_else_is_decided() {
    offered("a", 3, 1, ENDED);
    waiting("b", 1, 2);
    SeatRound round = round(1, 1, NOW);
    assertThat(happened(round)).containsExactly("a EXPIRED", "b OFFERED");
    assertThat(round.accept("a")).contains(SeatState.EXPIRED);
    assertThat(round.book(wish("stranger"))).isEqualTo(new Refused(Objection.FULL));
    assertThat(round.taken()).isEmpty();
  }

  @Test
  void the_last_instant_of_an_offer_is_over() {
    offered("a", 3, 1, NOW);
    assertThat(round(1, 1, NOW).accept("a")).contains(SeatState.EXPIRED);
  }

  @Test
  void an_offer_nobody_is_left_for_is_a_free_seat_again() {
    offered("a", 3, 1, ENDED);
    SeatRound round = round(1, 1, NOW);
    assertThat(round.taken()).isEqualTo(Map.of(1L, -1));
    assertThat(round.book(wish("stranger"))).isInstanceOf(Given.class);
  }

  @Test
  void who_let_an_offer_pass_holds_that_slot_no_more_and_every_other_still() {
    offered("a", 3, 1, ENDED);
    slots.add(new HeldSlot(hash("a"), "elsewhere", 8, 1, CLOSES));
    slots.add(new HeldSlot(hash("a"), "a", 1, 2, CLOSES));
    assertThat(round(1, 1, NOW).book(again("a"))).isEqualTo(new Given(again("a"), 2));
  }

  @Test
  void who_gave_a_seat_back_may_book_it_again_and_holds_every_other_still() {
    seats.add(known("a", SeatState.BOOKED));
    slots.add(new HeldSlot(hash("a"), "elsewhere", 8, 1, CLOSES));
    slots.add(new HeldSlot(hash("a"), "a", 1, 2, CLOSES));
    SeatRound round = round(1, 1, NOW);
    assertThat(round.book(again("a"))).isEqualTo(new Refused(Objection.ALREADY_BOOKED));
    round.giveBack("a");
    assertThat(round.returnedSeats()).containsExactly(known("a", SeatState.CANCELLED));
    assertThat(round.book(again("a"))).isEqualTo(new Given(again("a"), 2));
  }

  @Test
  void a_seat_that_was_held_is_taken_once_and_counts_as_before() {
    offered("a", 3, 1, NOW.plusSeconds(1));
    SeatRound round = round(1, 1, NOW);
    assertThat(round.accept("a")).contains(SeatState.BOOKED);
    assertThat(round.accept("a")).as("pressed twice").contains(SeatState.BOOKED);
    assertThat(happened(round)).containsExactly("a ACCEPTED");
    assertThat(round.taken()).isEmpty();
  }

  @Test
  void a_seat_kept_for_a_caller_is_taken_for_others_and_ends_like_an_offer() {
    SeatRound round = round(1, 0, NOW);
    assertThat(round.keep(waits("a"))).isEqualTo(new Kept(waits("a"), 1, NOW.plus(HOURS)));
    assertThat(round.book(wish("stranger"))).isEqualTo(new Refused(Objection.FULL));
    assertThat(round.taken()).isEqualTo(Map.of(1L, 1));
    assertThat(round.heldUntil(1, "a")).contains(NOW.plus(HOURS));
    assertThat(round.keep(waits("a"))).as("pressed twice").isInstanceOf(SeatAnswer.Before.class);
    assertThat(round.accept("a")).contains(SeatState.BOOKED);
    assertThat(happened(round)).containsExactly("a KEPT", "a ACCEPTED");
    assertThat(round.taken()).as("counts once").isEqualTo(Map.of(1L, 1));
  }

  @Test
  void a_seat_that_was_kept_for_nothing_goes_to_who_waits_by_then() {
    offered("a", 0, 1, ENDED);
    waiting("b", 0, 2);
    assertThat(happened(round(1, 1, NOW))).containsExactly("a EXPIRED", "b OFFERED");
  }

  @Test
  void nobody_is_kept_a_seat_of_a_full_or_closed_session_or_a_third_one() {
    assertThat(round(1, 1, NOW).keep(waits("a"))).isEqualTo(new Refused(Objection.FULL));
    assertThat(round(1, 0, CLOSES).keep(wish("a"))).isEqualTo(new Refused(Objection.CLOSED));
    slots.add(new HeldSlot(hash("a"), "n1", 8, 1, CLOSES));
    SeatRound round = round(2, 0, NOW);
    assertThat(round.keep(wish("a"))).isInstanceOf(Kept.class);
    assertThat(round.keep(again("a"))).isEqualTo(new Refused(Objection.ALREADY_BOOKED));
    slots.add(new HeldSlot(hash("a"), "n2", 9, 2, CLOSES));
    assertThat(round(2, 0, NOW).keep(wish("a"))).isEqualTo(new Refused(Objection.LIMIT));
  }

  @Test
  void a_seat_taken_and_given_back_within_one_group_is_given_back_once() {
    offered("a", 3, 1, NOW.plusSeconds(1));
    SeatRound round = round(1, 1, NOW);
    assertThat(round.accept("a")).contains(SeatState.BOOKED);
    assertThat(round.giveBack("a")).isTrue();
    assertThat(round.giveBack("a")).as("pressed twice").isFalse();
    assertThat(round.accept("a")).contains(SeatState.CANCELLED);
    assertThat(round.taken()).isEqualTo(Map.of(1L, -1));
  }

  @Test
  void nobody_takes_a_seat_that_was_not_offered() {
    waiting("a", 3, 1);
    assertThat(round(1, 1, NOW).accept("a")).contains(SeatState.WAITING);
    assertThat(round(1, 1, NOW).accept("nobody")).isEmpty();
  }

  @Test
  void who_declines_leaves_the_seat_to_the_next_and_who_leaves_changes_no_seat() {
    offered("a", 3, 1, NOW.plusSeconds(1));
    waiting("b", 1, 2);
    waiting("c", 1, 3);
    SeatRound round = round(1, 1, NOW);
    assertThat(round.giveBack("c")).isTrue();
    assertThat(round.giveBack("a")).isTrue();
    assertThat(happened(round)).containsExactly("c LEFT", "a DECLINED", "b OFFERED");
    assertThat(round.taken()).isEmpty();
    assertThat(round.returned()).containsExactlyInAnyOrder("a", "c");
  }

  @Test
  void a_place_on_a_list_is_one_of_the_two_a_person_may_have() {
    slots.add(new HeldSlot(hash("a"), "n1", 8, 1, CLOSES));
    slots.add(new HeldSlot(hash("a"), "n2", 9, 2, CLOSES));
    assertThat(round(1, 1, NOW).book(waits("a"))).isEqualTo(new Refused(Objection.LIMIT));
  }

  @Test
  void nobody_waits_twice_for_one_session() {
    SeatRound round = round(1, 1, NOW);
    assertThat(round.book(waits("a"))).isInstanceOf(Waits.class);
    assertThat(round.book(again("a"))).isEqualTo(new Refused(Objection.ALREADY_BOOKED));
  }

  @Test
  void the_same_form_again_gets_the_same_place() {
    SeatRound round = round(1, 1, NOW);
    round.book(waits("a"));
    assertThat(round.book(waits("a"))).isInstanceOf(SeatAnswer.Before.class);
    assertThat(happened(round)).containsExactly("a JOINED");
  }

  @Test
  void after_closing_nothing_is_offered_and_what_was_held_is_free() {
    offered("a", 3, 1, CLOSES);
    waiting("b", 3, 2);
    SeatRound round = round(1, 1, CLOSES);
    assertThat(happened(round)).containsExactly("a EXPIRED");
    assertThat(round.taken()).isEqualTo(Map.of(1L, -1));
  }

  @Test
  void seats_that_were_added_go_to_who_waits() {
    waiting("a", 1, 1);
    waiting("b", 1, 2);
    waiting("c", 1, 3);
    SeatRound round = round(3, 1, NOW);
    assertThat(happened(round)).containsExactly("a OFFERED", "b OFFERED");
    assertThat(round.taken()).isEqualTo(Map.of(1L, 2));
  }

  private SeatRound round(int capacity, int taken, Instant now) {
    SupportSession session =
        new SupportSession(
            1,
            "k",
            "p",
            CLOSES.plusSeconds(60),
            CLOSES.plusSeconds(5400),
            NOW,
            CLOSES,
            capacity,
            taken);
    return new SeatRound(List.of(session), seats, slots, waiters, RULE, now);
  }

  private void seated(String number) {
    seats.add(known(number, SeatState.BOOKED));
  }

  private void waiting(String number, int points, long sequence) {
    seats.add(known(number, SeatState.WAITING));
    waiters.add(new Waiter(number, 1, hash(number), points, sequence, SeatState.WAITING, null));
  }

  private void offered(String number, int points, long sequence, Instant until) {
    seats.add(known(number, SeatState.OFFERED));
    waiters.add(new Waiter(number, 1, hash(number), points, sequence, SeatState.OFFERED, until));
  }

  private static List<String> happened(SeatRound round) {
    return round.turns().stream().map(turn -> turn.number() + " " + turn.what()).toList();
  }

  private static KnownSeat known(String number, SeatState state) {
    return new KnownSeat(number, 1, hash(number), hash(number), hash(number), state);
  }

  private static SeatWish wish(String person) {
    return new SeatWish(person, 1, hash(person), hash(person), hash(person));
  }

  /** With another form. */
  private static SeatWish again(String person) {
    return new SeatWish("z", 1, hash("z"), hash("z"), hash(person));
  }

  private static SeatWish waits(String person, Circumstance... said) {
    return new SeatWish(
        person, 1, hash(person), hash(person), hash(person), false, Optional.of(Set.of(said)));
  }

  private static Hash hash(String text) {
    return Hash.of(text.getBytes(StandardCharsets.UTF_8));
  }
}

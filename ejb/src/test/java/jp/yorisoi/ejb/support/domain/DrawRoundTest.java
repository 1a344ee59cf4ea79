package jp.yorisoi.ejb.support.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.yorisoi.ejb.kernel.Hash;
import jp.yorisoi.ejb.support.domain.SeatAnswer.Enters;
import jp.yorisoi.ejb.support.domain.SeatAnswer.Given;
import jp.yorisoi.ejb.support.domain.SeatAnswer.Refused;
import jp.yorisoi.ejb.support.domain.SeatAnswer.Waits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Seats that are drawn by lot: who enters, what the draw gives, and what never happens. */
class DrawRoundTest {
  private static final Instant DRAWS = Instant.parse("2026-11-25T03:00:00Z");
  private static final Instant BEFORE = DRAWS.minusSeconds(1);
  private static final Instant CLOSES = DRAWS.plus(Duration.ofDays(10));
  private static final OrderRule RULE =
      new OrderRule(
          2,
          Map.of(Circumstance.FIRST_TIME, 3),
          new OfferTerm(
              Duration.ofHours(24),
              Duration.ofHours(48),
              Duration.ofHours(6),
              LocalTime.MIN,
              LocalTime.MAX));
  private static final DrawKey KEY =
      DrawKey.of(1, new DrawSeed("5".repeat(64)), List.of("a", "b", "c", "d"), 1);

  private final List<KnownSeat> seats = new ArrayList<>();
  private final List<Waiter> waiters = new ArrayList<>();
  private final List<HeldSlot> slots = new ArrayList<>();
  private boolean done;
  private int taken;

  @BeforeEach
  void four_have_entered() {
    Stream.of("a", "b", "c", "d").forEach(this::entered);
  }

  @Test
  void before_the_draw_who_comes_enters_and_nobody_has_a_seat() {
    SeatRound round = round(2, BEFORE);
    assertThat(round.book(wish("x"))).isInstanceOf(Enters.class);
    assertThat(round.book(new SeatWish("again", 1, hash("again"), hash("x"), hash("x"))))
        .isEqualTo(new Refused(Objection.ALREADY_BOOKED));
    assertThat(round.taken()).isEmpty();
    assertThat(round.moved().get("x").state()).isEqualTo(SeatState.ENTERED);
    assertThat(round.moved().get("x").sequence()).isEqualTo(5);
    assertThat(round.draw(KEY)).as("too early").isEmpty();
  }

  @Test
  void the_same_form_again_gets_the_same_lot() {
    SeatRound round = round(2, BEFORE);
    round.book(wish("x"));
    assertThat(round.book(wish("x"))).isInstanceOf(SeatAnswer.Before.class);
    assertThat(round.added()).containsExactly(new Enters(wish("x"), 1));
    assertThat(round.giveBack("x")).isTrue();
  }

  @Test
  void the_first_moment_of_the_draw_is_too_late_to_enter_but_not_to_leave() {
    SeatRound round = round(2, DRAWS);
    assertThat(round.book(wish("x"))).isEqualTo(new Refused(Objection.DRAWING));
    assertThat(round.giveBack("a")).isTrue();
    assertThat(round.taken()).isEmpty();
    Drawn drawn = round.draw(KEY).orElseThrow();
    assertThat(numbers(drawn)).containsExactlyInAnyOrder("b", "c", "d");
  }

  @Test
  void the_smallest_lots_get_the_seats_and_the_others_wait_in_the_order_drawn() {
    SeatRound round = round(2, DRAWS);
    Drawn drawn = round.draw(KEY).orElseThrow();
    List<String> order =
        Stream.of("a", "b", "c", "d").sorted(Comparator.comparing(one -> KEY.lot(one, 0))).toList();
    assertThat(numbers(drawn)).isEqualTo(order);
    assertThat(drawn.won()).hasSize(2);
    assertThat(drawn.lastLot()).isEqualTo(KEY.lot(order.get(1), 0));
    assertThat(round.taken()).isEqualTo(Map.of(1L, 2));
    assertThat(round.moved().get(order.get(0)).state()).isEqualTo(SeatState.BOOKED);
    assertThat(round.moved().get(order.get(2)).sequence()).isEqualTo(-2);
    assertThat(round.moved().get(order.get(3)).sequence()).isEqualTo(-1);
    assertThat(round.book(wish("late"))).isEqualTo(new Refused(Objection.FULL));
  }

  @Test
  void a_draw_is_done_once() {
    SeatRound round = round(2, DRAWS);
    Drawn drawn = round.draw(KEY).orElseThrow();
    assertThat(round.draw(KEY)).isEmpty();
    assertThat(round.drawn()).containsExactly(drawn);
    done = true;
    assertThat(round(2, DRAWS).draw(KEY)).isEmpty();
  }

  @Test
  void a_session_that_was_drawn_says_so_and_no_more_than_that_is_changed() {
    SeatRound round = round(2, DRAWS);
    round.draw(KEY);
    SessionOffer offer = round.session(1).orElseThrow().offer();
    assertThat(offer).isEqualTo(new SessionOffer(true, Set.of(), new SessionDraw(DRAWS, true)));
    assertThat(offer.byLot()).isFalse();
  }

  @Test
  void a_draw_that_was_stopped_is_the_same_again() {
    assertThat(numbers(round(2, DRAWS).draw(KEY).orElseThrow()))
        .isEqualTo(numbers(round(2, DRAWS.plusSeconds(60)).draw(KEY).orElseThrow()));
  }

  @Test
  void with_more_seats_than_lots_everybody_wins_and_the_rest_goes_in_order_of_arrival() {
    SeatRound round = round(5, DRAWS);
    assertThat(round.draw(KEY).orElseThrow().placed()).isEmpty();
    assertThat(round.book(wish("late"))).isInstanceOf(Given.class);
    assertThat(round.book(waits("later"))).isInstanceOf(Waits.class);
  }

  @Test
  void seats_that_are_taken_are_not_drawn() {
    taken = 2;
    Drawn drawn = round(3, DRAWS).draw(KEY).orElseThrow();
    assertThat(drawn.won()).hasSize(1);
    assertThat(drawn.placed()).hasSize(3);
  }

  @Test
  void who_waits_already_is_not_in_the_draw() {
    taken = 2;
    waiters.add(new Waiter("w", 1, hash("w"), 0, 9, SeatState.WAITING, null));
    Drawn drawn = round(2, DRAWS).draw(KEY).orElseThrow();
    assertThat(drawn.lastLot()).isEmpty();
    assertThat(numbers(drawn)).containsExactlyInAnyOrder("a", "b", "c", "d");
  }

  @Test
  void a_seat_given_back_goes_to_the_next_drawn_before_who_came_later_with_more_points() {
    SeatRound round = round(3, DRAWS);
    Drawn drawn = round.draw(KEY).orElseThrow();
    assertThat(round.book(waits("late", Circumstance.FIRST_TIME))).isInstanceOf(Waits.class);
    assertThat(round.moved().get("late").sequence()).isEqualTo(1);
    round.giveBack(drawn.won().get(0).number());
    assertThat(round.moved().get(drawn.placed().get(0).number()).state())
        .isEqualTo(SeatState.OFFERED);
    assertThat(round.moved().get("late").state()).isEqualTo(SeatState.WAITING);
  }

  @Test
  void a_seat_that_was_drawn_is_given_back_once_however_often_the_button_is_pressed() {
    SeatRound round = round(1, DRAWS);
    String won = round.draw(KEY).orElseThrow().won().get(0).number();
    assertThat(round.giveBack(won)).isTrue();
    assertThat(round.giveBack(won)).isFalse();
    assertThat(round.taken()).as("the seat is held for the next").isEqualTo(Map.of(1L, 1));
  }

  @Test
  void a_session_that_is_not_held_is_not_drawn() {
    SupportSession held = session(2);
    SupportSession cancelled =
        new SupportSession(
            1,
            "k",
            "p",
            held.startsAt(),
            held.endsAt(),
            held.opensAt(),
            CLOSES,
            2,
            0,
            true,
            held.offer());
    assertThat(new SeatRound(List.of(cancelled), seats, slots, waiters, RULE, DRAWS).draw(KEY))
        .isEmpty();
  }

  @Test
  void whoever_is_seen_at_the_door_is_let_in_although_nothing_was_drawn() {
    SupportSession session = session(2);
    SeatRound round =
        new SeatRound(
            List.of(session), seats, slots, waiters, RULE, session.startsAt().plusSeconds(1));
    SeatWish door = new SeatWish("x", 1, hash("x"), hash("x"), hash("x"), true, Optional.empty());
    assertThat(round.book(door)).isInstanceOf(Given.class);
  }

  private SeatRound round(int capacity, Instant now) {
    return new SeatRound(List.of(session(capacity)), seats, slots, waiters, RULE, now);
  }

  private SupportSession session(int capacity) {
    return new SupportSession(
        1,
        "k",
        "p",
        CLOSES.plusSeconds(60),
        CLOSES.plusSeconds(5400),
        DRAWS.minus(Duration.ofDays(30)),
        CLOSES,
        capacity,
        taken,
        false,
        new SessionOffer(true, Set.of(), new SessionDraw(DRAWS, done)));
  }

  private void entered(String number) {
    seats.add(
        new KnownSeat(number, 1, hash(number), hash(number), hash(number), SeatState.ENTERED));
    waiters.add(
        new Waiter(number, 1, hash(number), 0, waiters.size() + 1L, SeatState.ENTERED, null));
  }

  private static List<String> numbers(Drawn drawn) {
    return Stream.concat(drawn.won().stream(), drawn.placed().stream())
        .map(Waiter::number)
        .toList();
  }

  private static SeatWish wish(String person) {
    return new SeatWish(person, 1, hash(person), hash(person), hash(person));
  }

  private static SeatWish waits(String person, Circumstance... said) {
    return new SeatWish(
        person, 1, hash(person), hash(person), hash(person), false, Optional.of(Set.of(said)));
  }

  private static Hash hash(String text) {
    return Hash.of(text.getBytes(StandardCharsets.UTF_8));
  }
}

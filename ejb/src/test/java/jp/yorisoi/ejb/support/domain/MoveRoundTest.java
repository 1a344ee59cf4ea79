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
import java.util.OptionalInt;
import java.util.Set;
import jp.yorisoi.ejb.kernel.Hash;
import jp.yorisoi.ejb.support.domain.SeatAnswer.Given;
import jp.yorisoi.ejb.support.domain.SeatAnswer.Refused;
import jp.yorisoi.ejb.support.domain.WishRules.Claim;
import jp.yorisoi.ejb.support.domain.WishRules.Limits;
import jp.yorisoi.ejb.support.domain.WishRules.OpenSeat;
import org.junit.jupiter.api.Test;

class MoveRoundTest {
  private static final Instant NOW = Instant.parse("2026-11-25T03:00:00Z");
  private static final Instant STARTS = NOW.plus(Duration.ofDays(6));
  private static final OrderRule RULE =
      new OrderRule(
          1,
          Map.of(),
          new OfferTerm(
              Duration.ofHours(24),
              Duration.ofHours(48),
              Duration.ofHours(6),
              LocalTime.MIN,
              LocalTime.MAX));

  private final List<SupportSession> sessions = new ArrayList<>();
  private final List<KnownSeat> seats = new ArrayList<>();
  private final List<HeldSlot> slots = new ArrayList<>();
  private final List<Waiter> waiters = new ArrayList<>();

  @Test
  void the_seat_goes_along_and_the_old_one_is_given_back() {
    session(1, "class", 1);
    session(2, "class", 0);
    seated("a", 1, 1);
    SeatRound round = round();
    assertThat(round.move("a", wish("z", 2, "a"))).isInstanceOf(Given.class);
    assertThat(round.returned()).containsExactly("a");
    assertThat(round.taken()).isEqualTo(Map.of(1L, -1, 2L, 1));
  }

  @Test
  void whoever_gets_no_seat_keeps_the_one_they_have() {
    session(1, "class", 1);
    session(2, "class", 1);
    seated("a", 1, 1);
    SeatRound round = round();
    assertThat(round.move("a", wish("z", 2, "a"))).isEqualTo(new Refused(Objection.FULL));
    assertThat(round.returned()).isEmpty();
    assertThat(round.taken()).isEmpty();
    assertThat(round.book(wish("y", 1, "a"))).isEqualTo(new Refused(Objection.ALREADY_BOOKED));
  }

  @Test
  void the_booking_that_is_moved_does_not_count_against_the_limits() {
    session(1, "class", 1);
    session(2, "class", 0);
    seated("a", 1, 1);
    slots.add(new HeldSlot(hash("a"), "other", 9, 2, STARTS));
    SeatRound round = round();
    round.heed(
        new WishRules(
            Map.of("z", new Claim(true, Set.of(), Optional.empty())),
            Map.of("class", new Limits(1, OptionalInt.empty())),
            List.of(new OpenSeat("a", "class", hash("a"), Optional.empty(), 0, STARTS)),
            NOW));
    assertThat(round.move("a", wish("z", 2, "a"))).isEqualTo(new Given(wish("z", 2, "a"), 1));
  }

  @Test
  void the_seat_that_became_free_is_offered_to_who_waits_for_it() {
    session(1, "class", 1);
    session(2, "class", 0);
    seated("a", 1, 1);
    seats.add(known("w", 1, "w", SeatState.WAITING));
    waiters.add(new Waiter("w", 1, hash("w"), 0, 1, SeatState.WAITING, null));
    SeatRound round = round();
    round.move("a", wish("z", 2, "a"));
    assertThat(round.moved().get("w").state()).isEqualTo(SeatState.OFFERED);
    assertThat(round.taken()).as("held at once").isEqualTo(Map.of(2L, 1));
  }

  @Test
  void only_a_seat_of_ones_own_is_moved_and_only_to_the_same_kind() {
    session(1, "class", 1);
    session(2, "class", 0);
    session(3, "other", 0);
    seated("a", 1, 1);
    seats.add(known("w", 1, "b", SeatState.WAITING));
    seats.add(known("c", 1, "c", SeatState.CANCELLED));
    Refused no = new Refused(Objection.NOT_MOVABLE);
    assertThat(round().move("nobody", wish("z", 2, "a"))).isEqualTo(no);
    assertThat(round().move("a", wish("z", 2, "stranger"))).isEqualTo(no);
    assertThat(round().move("w", wish("z", 2, "b"))).as("who waits").isEqualTo(no);
    assertThat(round().move("c", wish("z", 2, "c"))).as("given back").isEqualTo(no);
    assertThat(round().move("a", wish("z", 3, "a"))).as("another kind").isEqualTo(no);
    assertThat(round().move("a", wish("z", 8, "a"))).as("no session").isEqualTo(no);
    assertThat(round().move("a", wish("z", 1, "a")))
        .as("the same day")
        .isEqualTo(new Refused(Objection.ALREADY_BOOKED));
  }

  @Test
  void the_button_pressed_twice_moves_once() {
    session(1, "class", 1);
    session(2, "class", 0);
    seated("a", 1, 1);
    SeatRound round = round();
    round.move("a", wish("z", 2, "a"));
    assertThat(round.move("a", wish("z", 2, "a"))).isInstanceOf(SeatAnswer.Before.class);
    assertThat(round.taken()).isEqualTo(Map.of(1L, -1, 2L, 1));
  }

  private SeatRound round() {
    return new SeatRound(sessions, seats, slots, waiters, RULE, NOW);
  }

  private void session(long id, String kind, int taken) {
    Instant ends = STARTS.plusSeconds(5400);
    Instant closes = STARTS.minusSeconds(60);
    sessions.add(new SupportSession(id, kind, "p", STARTS, ends, NOW, closes, 1, taken));
  }

  private void seated(String person, long session, int slot) {
    seats.add(known(person, session, person, SeatState.BOOKED));
    slots.add(new HeldSlot(hash(person), person, session, slot, STARTS));
  }

  private static KnownSeat known(String number, long session, String person, SeatState state) {
    return new KnownSeat(number, session, hash(number), hash(number), hash(person), state);
  }

  private static SeatWish wish(String number, long session, String person) {
    return new SeatWish(number, session, hash("key " + number), hash(number), hash(person));
  }

  private static Hash hash(String text) {
    return Hash.of(text.getBytes(StandardCharsets.UTF_8));
  }
}

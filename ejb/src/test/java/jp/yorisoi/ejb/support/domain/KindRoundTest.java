package jp.yorisoi.ejb.support.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import jp.yorisoi.ejb.kernel.Hash;
import jp.yorisoi.ejb.support.domain.SeatAnswer.Enters;
import jp.yorisoi.ejb.support.domain.SeatAnswer.Given;
import jp.yorisoi.ejb.support.domain.SeatAnswer.Kept;
import jp.yorisoi.ejb.support.domain.SeatAnswer.Refused;
import jp.yorisoi.ejb.support.domain.SeatAnswer.Waits;
import jp.yorisoi.ejb.support.domain.WishRules.Claim;
import jp.yorisoi.ejb.support.domain.WishRules.HouseholdSeat;
import jp.yorisoi.ejb.support.domain.WishRules.Limits;
import jp.yorisoi.ejb.support.domain.WishRules.OpenSeat;
import org.junit.jupiter.api.Test;

/** How many bookings of a kind one person and one household may have open, within one round. */
class KindRoundTest {
  private static final Instant NOW = Instant.parse("2026-11-25T03:00:00Z");
  private static final Instant STARTS = NOW.plus(Duration.ofDays(20));
  private static final Hash HOME = hash("0854001234");
  private static final Hash NEXT_DOOR = hash("0854009999");
  private static final Refused PERSON = new Refused(Objection.KIND_LIMIT);
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
  private final List<Waiter> waiters = new ArrayList<>();
  private final List<OpenSeat> open = new ArrayList<>();
  private final Map<String, Claim> claims = new HashMap<>();
  private Limits limits = new Limits(1, OptionalInt.empty());
  private WishRules rules;

  @Test
  void a_lot_counts_as_a_booking() {
    session(1, 5, 0, new SessionDraw(STARTS.minus(Duration.ofDays(9)), false));
    session(2, 5, 0, null);
    SeatRound round = round();
    assertThat(round.book(wish("a1", 1, "a"))).isInstanceOf(Enters.class);
    assertThat(round.book(wish("a2", 2, "a"))).isEqualTo(PERSON);
  }

  @Test
  void a_seat_that_is_kept_counts_as_a_booking() {
    session(1, 5, 0, null);
    session(2, 5, 0, null);
    SeatRound round = round();
    assertThat(round.keep(wish("a1", 1, "a"))).isInstanceOf(Kept.class);
    assertThat(round.book(wish("a2", 2, "a"))).isEqualTo(PERSON);
  }

  @Test
  void a_place_on_a_waiting_list_counts_as_a_booking() {
    session(1, 1, 1, null);
    session(2, 5, 0, null);
    SeatRound round = round();
    SeatWish waits =
        new SeatWish("a1", 1, hash("a1"), hash("a1"), hash("a"), false, Optional.of(Set.of()));
    assertThat(round.book(waits)).isInstanceOf(Waits.class);
    assertThat(round.book(wish("a2", 2, "a"))).isEqualTo(PERSON);
  }

  @Test
  void a_seat_that_is_offered_now_counts_and_an_offer_that_is_over_does_not() {
    session(1, 2, 1, null);
    session(2, 5, 0, null);
    waiting("offered now", SeatState.WAITING, null);
    waiting("over", SeatState.OFFERED, NOW);
    SeatRound round = round();
    assertThat(round.moved().get("offered now").state()).isEqualTo(SeatState.OFFERED);
    assertThat(round.book(wish("n", 2, "offered now"))).isEqualTo(PERSON);
    assertThat(round.book(wish("o", 2, "over"))).isInstanceOf(Given.class);
  }

  @Test
  void a_booking_that_is_over_counts_no_more_and_its_slot_is_freed() {
    session(1, 5, 0, null);
    open.add(new OpenSeat("over", "class", hash("a"), Optional.empty(), 0, NOW));
    assertThat(round().book(wish("a1", 1, "a"))).isInstanceOf(Given.class);
    assertThat(rules.freed()).containsExactly("over");
  }

  @Test
  void the_bookings_of_a_household_are_numbered_each_with_the_lowest_number_that_is_free() {
    limits = new Limits(1, OptionalInt.of(9));
    session(1, 9, 0, null);
    open.add(new OpenSeat("o", "other kind", hash("x"), Optional.of(HOME), 2, STARTS));
    open.add(new OpenSeat("n", "other kind", hash("y"), Optional.of(NEXT_DOOR), 1, STARTS));
    SeatRound round = round();
    List.of("a", "b", "c").forEach(one -> round.book(of(one)));
    assertThat(rules.households())
        .containsExactly(
            new HouseholdSeat("a", HOME, 1),
            new HouseholdSeat("b", HOME, 3),
            new HouseholdSeat("c", HOME, 4));
    round.giveBack("b");
    round.book(of("d"));
    assertThat(rules.households())
        .as("what was given back within the round is not written")
        .containsExactly(
            new HouseholdSeat("a", HOME, 1),
            new HouseholdSeat("c", HOME, 4),
            new HouseholdSeat("d", HOME, 3));
  }

  @Test
  void what_is_given_back_makes_room_for_its_household_and_for_no_other() {
    limits = new Limits(1, OptionalInt.of(1));
    session(1, 9, 0, null);
    SeatRound round = round();
    assertThat(round.book(of("a"))).isInstanceOf(Given.class);
    assertThat(round.book(of("n"))).as("another household").isInstanceOf(Given.class);
    round.giveBack("a");
    assertThat(round.book(of("m"))).isEqualTo(new Refused(Objection.HOUSEHOLD_LIMIT));
    assertThat(round.book(of("b"))).isInstanceOf(Given.class);
  }

  @Test
  void where_households_do_not_matter_nothing_of_them_is_written() {
    session(1, 9, 0, null);
    SeatRound round = round();
    round.book(of("a"));
    assertThat(round.book(of("b"))).isInstanceOf(Given.class);
    assertThat(rules.households()).isEmpty();
  }

  private SeatRound round() {
    List.of("a", "b", "c", "d").forEach(one -> lives(one, HOME));
    List.of("m", "n").forEach(one -> lives(one, NEXT_DOOR));
    SeatRound round = new SeatRound(sessions, seats, List.of(), waiters, RULE, NOW);
    rules = new WishRules(claims, Map.of("class", limits), open, NOW);
    round.heed(rules);
    return round;
  }

  private void lives(String person, Hash household) {
    claims.put(person, new Claim(true, Set.of(), Optional.of(household)));
  }

  private void session(long id, int capacity, int taken, SessionDraw draw) {
    sessions.add(
        new SupportSession(
            id,
            "class",
            "p",
            STARTS,
            STARTS.plusSeconds(5400),
            NOW,
            STARTS.minusSeconds(60),
            capacity,
            taken,
            false,
            new SessionOffer(true, Set.of(), draw)));
  }

  /** Somebody on the list of session 1, whose place is an open booking. */
  private void waiting(String number, SeatState state, Instant until) {
    seats.add(new KnownSeat(number, 1, hash(number), hash(number), hash(number), state));
    waiters.add(new Waiter(number, 1, hash(number), 0, waiters.size() + 1L, state, until));
    open.add(new OpenSeat(number, "class", hash(number), Optional.empty(), 0, STARTS));
  }

  /** The wish of one of those whose household is known. */
  private static SeatWish of(String person) {
    return wish(person, 1, person);
  }

  private static SeatWish wish(String number, long session, String person) {
    return new SeatWish(number, session, hash("key " + number), hash(number), hash(person));
  }

  private static Hash hash(String text) {
    return Hash.of(text.getBytes(StandardCharsets.UTF_8));
  }
}

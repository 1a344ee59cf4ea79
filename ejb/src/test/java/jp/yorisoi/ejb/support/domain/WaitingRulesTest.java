package jp.yorisoi.ejb.support.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import jp.yorisoi.ejb.kernel.AccessNeed;
import jp.yorisoi.ejb.kernel.Hash;
import jp.yorisoi.ejb.support.domain.SeatAnswer.Given;
import jp.yorisoi.ejb.support.domain.SeatAnswer.Refused;
import jp.yorisoi.ejb.support.domain.SeatAnswer.Waits;
import jp.yorisoi.ejb.support.domain.WishRules.Claim;
import jp.yorisoi.ejb.support.domain.WishRules.HouseholdSeat;
import jp.yorisoi.ejb.support.domain.WishRules.Limits;
import jp.yorisoi.ejb.support.domain.WishRules.OpenSeat;
import org.junit.jupiter.api.Test;

/** Waiting lists of kinds that ask for more than a free seat. */
class WaitingRulesTest {
  private static final Instant NOW = Instant.parse("2026-11-25T03:00:00Z");
  private static final Instant CLOSES = NOW.plus(Duration.ofDays(6));
  private static final Hash HOME = hash("0854123456");
  private static final OrderRule RULE =
      new OrderRule(
          1,
          Map.of(),
          new OfferTerm(
              Duration.ofHours(24),
              Duration.ofHours(48),
              Duration.ofHours(6),
              LocalTime.of(10, 0),
              LocalTime.of(20, 0)));

  @Test
  void nobody_waits_for_what_would_not_help() {
    SeatRound round = round(Optional.empty(), 1, claim(Set.of(AccessNeed.HEARING)), List.of());
    assertThat(round.book(waits("a"))).isEqualTo(new Refused(Objection.NEED_NOT_MET));
    SeatRound other =
        round(Optional.empty(), 1, new Claim(false, Set.of(), Optional.of(HOME)), List.of());
    assertThat(other.book(waits("a"))).isEqualTo(new Refused(Objection.NOT_ELIGIBLE));
  }

  @Test
  void a_place_on_the_list_is_one_of_those_a_household_may_have() {
    WishRules rules = rules(claim(Set.of()), List.of());
    SeatRound round =
        new SeatRound(List.of(session(1)), List.of(), List.of(), List.of(), RULE, NOW);
    round.heed(rules);
    assertThat(round.book(waits("a"))).isInstanceOf(Waits.class);
    assertThat(rules.households()).containsExactly(new HouseholdSeat("a", HOME, 1));
    assertThat(round.book(waits("b"))).isEqualTo(new Refused(Objection.HOUSEHOLD_LIMIT));
    round.giveBack("a");
    assertThat(rules.households()).isEmpty();
    assertThat(round.book(waits("b"))).isInstanceOf(Waits.class);
  }

  @Test
  void whoever_takes_the_seat_that_was_offered_still_counts_once() {
    SeatRound round =
        round(Optional.of(NOW.plusSeconds(1)), 1, claim(Set.of()), List.of(open("old")));
    assertThat(round.accept("old")).contains(SeatState.BOOKED);
    assertThat(round.book(waits("b"))).isEqualTo(new Refused(Objection.HOUSEHOLD_LIMIT));
  }

  @Test
  void an_offer_that_is_over_does_not_count_for_the_household_any_more() {
    SeatRound round = round(Optional.of(NOW), 1, claim(Set.of()), List.of(open("old")));
    assertThat(round.book(waits("b"))).isInstanceOf(Given.class);
  }

  @Test
  void nothing_is_offered_of_what_is_not_held() {
    SupportSession off =
        new SupportSession(
            1, "k", "p", CLOSES, CLOSES, NOW, CLOSES, 2, 0, true, SessionOffer.PLAIN);
    Waiter waiter = new Waiter("w", 1, hash("w"), 0, 1, SeatState.WAITING, null);
    SeatRound round = new SeatRound(List.of(off), List.of(), List.of(), List.of(waiter), RULE, NOW);
    assertThat(round.turns()).isEmpty();
  }

  private static SeatRound round(
      Optional<Instant> offer, int taken, Claim claim, List<OpenSeat> open) {
    Waiter old =
        new Waiter("old", 1, hash("old"), 0, 1, SeatState.OFFERED, offer.orElse(Instant.MAX));
    KnownSeat seat =
        new KnownSeat("old", 1, hash("old"), hash("old"), hash("old"), SeatState.OFFERED);
    SeatRound round =
        new SeatRound(
            List.of(session(taken)),
            offer.isPresent() ? List.of(seat) : List.of(),
            List.of(),
            offer.isPresent() ? List.of(old) : List.of(),
            RULE,
            NOW);
    round.heed(rules(claim, open));
    return round;
  }

  private static WishRules rules(Claim claim, List<OpenSeat> open) {
    return new WishRules(
        Map.of("a", claim, "b", claim), Map.of("k", new Limits(2, OptionalInt.of(1))), open, NOW);
  }

  private static Claim claim(Set<AccessNeed> needs) {
    return new Claim(true, needs, Optional.of(HOME));
  }

  private static OpenSeat open(String number) {
    return new OpenSeat(number, "k", hash(number), Optional.of(HOME), 1, CLOSES);
  }

  private static SupportSession session(int taken) {
    return new SupportSession(
        1, "k", "p", CLOSES.plusSeconds(60), CLOSES.plusSeconds(5400), NOW, CLOSES, 1, taken);
  }

  private static SeatWish waits(String person) {
    return new SeatWish(
        person, 1, hash(person), hash(person), hash(person), false, Optional.of(Set.of()));
  }

  private static Hash hash(String text) {
    return Hash.of(text.getBytes(StandardCharsets.UTF_8));
  }
}

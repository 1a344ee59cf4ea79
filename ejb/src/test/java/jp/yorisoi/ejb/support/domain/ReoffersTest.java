package jp.yorisoi.ejb.support.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.yorisoi.ejb.kernel.AccessNeed;
import jp.yorisoi.ejb.kernel.Hash;
import jp.yorisoi.ejb.support.domain.Reoffers.Offer;
import jp.yorisoi.ejb.support.domain.Reoffers.Person;
import jp.yorisoi.ejb.support.domain.Reoffers.Stop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReoffersTest {
  private static final Instant NOW = japan("2026-12-01T08:00");
  private static final Instant STOP = japan("2026-12-01T10:00");
  private static final ReofferTerm TERM =
      new ReofferTerm(
          Duration.ofHours(48),
          Duration.ofHours(1),
          Duration.ofHours(1),
          LocalTime.of(9, 0),
          LocalTime.of(20, 0));

  private static Instant japan(String local) {
    return LocalDateTime.parse(local).atZone(SchedulePlan.JAPAN).toInstant();
  }

  private static SupportSession session(
      long id, String starts, int capacity, int taken, AccessNeed... meets) {
    Instant at = japan(starts);
    return new SupportSession(
        id,
        "vehicle-stop",
        "hida",
        at,
        at.plusSeconds(3600),
        at,
        at.minusSeconds(86_400),
        capacity,
        taken,
        false,
        new SessionOffer(true, Set.of(meets)));
  }

  private static Stop stop(SupportSession session, boolean sameTour) {
    return new Stop(session, sameTour, false, Set.of());
  }

  private static Person person(int who, AccessNeed... needs) {
    return new Person(hash(who), Set.of(needs), STOP);
  }

  private static Hash hash(int who) {
    return Hash.of(ByteBuffer.allocate(32).putInt(who).array());
  }

  private static Optional<Long> next(Reoffers reoffers, Person person) {
    return reoffers.next(person).map(one -> one.session().id());
  }

  @Test
  void the_next_stop_of_the_same_tour_comes_first_then_the_next_tour() {
    Reoffers reoffers =
        new Reoffers(
            List.of(
                stop(session(9, "2026-12-02T09:30", 1, 0), false),
                stop(session(3, "2026-12-01T15:00", 1, 0), true),
                stop(session(8, "2026-12-01T11:00", 1, 0), false),
                stop(session(2, "2026-12-01T13:30", 2, 1), true),
                stop(session(1, "2026-12-01T09:30", 5, 0), true)),
            TERM,
            NOW);
    List<Optional<Long>> seats = new ArrayList<>();
    for (int who = 0; who < 5; who++) {
      seats.add(next(reoffers, person(who)));
    }
    assertThat(seats)
        .as("1 begins before the stop that is not made")
        .containsExactly(
            Optional.of(2L), Optional.of(3L), Optional.of(8L), Optional.of(9L), Optional.empty());
  }

  @Test
  void of_two_that_begin_at_once_the_one_planned_first_comes_first() {
    Reoffers reoffers =
        new Reoffers(
            List.of(
                stop(session(5, "2026-12-01T13:30", 1, 0), true),
                stop(session(4, "2026-12-01T13:30", 1, 0), true)),
            TERM,
            NOW);
    assertThat(next(reoffers, person(1))).contains(4L);
    assertThat(next(reoffers, person(2))).contains(5L);
  }

  @Test
  void only_a_stop_that_meets_the_needs_is_offered() {
    Reoffers reoffers =
        new Reoffers(
            List.of(
                stop(session(2, "2026-12-01T13:30", 4, 0, AccessNeed.HEARING), true),
                stop(
                    session(3, "2026-12-01T15:00", 4, 0, AccessNeed.HEARING, AccessNeed.WHEELCHAIR),
                    true)),
            TERM,
            NOW);
    assertThat(next(reoffers, person(1, AccessNeed.WHEELCHAIR))).contains(3L);
    assertThat(next(reoffers, person(2, AccessNeed.HEARING))).contains(2L);
    assertThat(next(reoffers, person(3, AccessNeed.SIGN_LANGUAGE))).isEmpty();
  }

  @Test
  void nobody_gets_a_second_seat_of_a_stop_nor_one_others_wait_for() {
    SupportSession second = session(2, "2026-12-01T13:30", 4, 1);
    SupportSession waited = session(3, "2026-12-01T15:00", 4, 3);
    Reoffers reoffers =
        new Reoffers(
            List.of(
                new Stop(second, true, false, Set.of(hash(7))),
                new Stop(waited, true, true, Set.of()),
                stop(session(9, "2026-12-08T09:30", 4, 0), false)),
            TERM,
            NOW);
    assertThat(next(reoffers, person(7))).as("has one there").contains(9L);
    assertThat(next(reoffers, person(1))).contains(2L);
    assertThat(next(reoffers, person(1))).as("of two cancelled stops").contains(9L);
    assertThat(next(reoffers, person(1))).isEmpty();
  }

  @Test
  void what_is_cancelled_or_lacks_something_is_not_offered() {
    SupportSession plain = session(2, "2026-12-01T13:30", 4, 0);
    SupportSession short_ = with(plain, false, new SessionOffer(false, Set.of()));
    SupportSession off = with(plain, true, SessionOffer.PLAIN);
    assertThat(next(new Reoffers(List.of(stop(short_, true)), TERM, NOW), person(1))).isEmpty();
    assertThat(next(new Reoffers(List.of(stop(off, true)), TERM, NOW), person(1))).isEmpty();
    assertThat(next(new Reoffers(List.of(stop(plain, true)), TERM, NOW), person(1))).contains(2L);
  }

  private static SupportSession with(SupportSession one, boolean cancelled, SessionOffer offer) {
    return new SupportSession(
        one.id(),
        one.kind(),
        one.place(),
        one.startsAt(),
        one.endsAt(),
        one.opensAt(),
        one.closesAt(),
        one.capacity(),
        one.taken(),
        cancelled,
        offer);
  }

  /** 48 hours, an hour before it begins at the latest, not at night; an hour to answer at least. */
  @ParameterizedTest
  @CsvSource({
    "2026-12-01T08:00, 2026-12-01T13:30, 2026-12-01T12:30",
    "2026-12-01T11:30, 2026-12-01T13:30, 2026-12-01T12:30",
    "2026-12-01T11:31, 2026-12-01T13:30,",
    "2026-12-01T15:00, 2026-12-20T13:30, 2026-12-03T15:00",
    "2026-12-01T08:00, 2026-12-20T13:30, 2026-12-03T09:00",
    "2026-12-01T21:00, 2026-12-20T13:30, 2026-12-04T09:00",
    "2026-12-01T21:00, 2026-12-02T09:30, 2026-12-02T08:30"
  })
  void a_seat_is_held_until_there_was_time_to_answer(String now, String starts, String until) {
    Optional<Offer> offer =
        new Reoffers(List.of(stop(session(2, starts, 1, 0), true)), TERM, japan(now))
            .next(person(1));
    assertThat(offer.map(Offer::until))
        .isEqualTo(Optional.ofNullable(until).map(ReoffersTest::japan));
  }
}

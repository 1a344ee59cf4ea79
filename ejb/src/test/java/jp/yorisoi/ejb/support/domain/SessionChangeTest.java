package jp.yorisoi.ejb.support.domain;

import static jp.yorisoi.ejb.support.domain.SessionChange.Answer;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SessionChangeTest {
  private static final Instant START = Instant.parse("2027-04-06T01:00:00Z");
  private static final Instant BEFORE = START.minusSeconds(1);

  private static SupportSession session(int taken, boolean cancelled) {
    return new SupportSession(
        1,
        "k",
        "p",
        START,
        START.plusSeconds(60),
        START,
        START,
        8,
        taken,
        cancelled,
        SessionOffer.PLAIN);
  }

  @Test
  void a_class_is_cancelled_with_the_number_of_people_that_was_seen_and_before_it_begins() {
    assertThat(SessionChange.cancel(session(3, false), 3, BEFORE)).isEqualTo(Answer.DONE);
    assertThat(SessionChange.cancel(session(4, false), 3, BEFORE))
        .as("who booked since is counted by nobody")
        .isEqualTo(Answer.MEANWHILE);
    assertThat(SessionChange.cancel(session(3, false), 3, START)).isEqualTo(Answer.BEGUN);
    assertThat(SessionChange.cancel(session(0, true), 0, BEFORE)).isEqualTo(Answer.CANCELLED);
  }

  @Test
  void a_stop_of_a_tour_is_cancelled_with_its_tour_only() {
    assertThat(SessionChange.cancel(planned(SessionOrigin.TOUR), 3, BEFORE))
        .isEqualTo(Answer.TOUR_STOP);
    assertThat(SessionChange.cancel(planned(SessionOrigin.SERIES), 3, BEFORE))
        .isEqualTo(Answer.DONE);
    assertThat(SessionChange.cancel(planned(SessionOrigin.PROGRAMME), 2, BEFORE))
        .isEqualTo(Answer.MEANWHILE);
  }

  private static PlannedSession planned(SessionOrigin origin) {
    return new PlannedSession(
        session(3, false), origin, Optional.empty(), Optional.empty(), Optional.empty());
  }

  @Test
  void there_are_never_fewer_seats_than_are_taken() {
    assertThat(SessionChange.capacity(session(3, false), 3, BEFORE)).isEqualTo(Answer.DONE);
    assertThat(SessionChange.capacity(session(3, false), 2, BEFORE)).isEqualTo(Answer.UNDER_TAKEN);
    assertThat(SessionChange.capacity(session(3, false), 8, BEFORE)).isEqualTo(Answer.UNCHANGED);
    assertThat(SessionChange.capacity(session(3, true), 9, BEFORE)).isEqualTo(Answer.CANCELLED);
    assertThat(SessionChange.capacity(session(3, false), 9, START)).isEqualTo(Answer.BEGUN);
  }

  @Test
  void nobody_gets_a_seat_of_what_is_not_held() {
    SupportSession open =
        new SupportSession(
            1,
            "k",
            "p",
            START,
            START.plusSeconds(60),
            Instant.EPOCH,
            START,
            8,
            0,
            false,
            SessionOffer.PLAIN);
    assertThat(BookingRule.first(open, BEFORE)).isEmpty();
    SupportSession off =
        new SupportSession(
            1,
            "k",
            "p",
            START,
            START.plusSeconds(60),
            Instant.EPOCH,
            START,
            8,
            0,
            true,
            SessionOffer.PLAIN);
    assertThat(BookingRule.first(off, BEFORE)).contains(Objection.NOT_HELD);
    assertThat(BookingRule.atTheDoor(off, BEFORE)).contains(Objection.NOT_HELD);
    assertThat(off.taking(1).cancelled()).isTrue();
  }
}

package jp.yorisoi.ejb.support.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yorisoi.ejb.support.domain.SeriesStep.Kind;
import org.junit.jupiter.api.Test;

class SeriesChangeTest {
  private static final LocalTime TEN = LocalTime.of(10, 0);
  private static final LocalDate LAST = LocalDate.parse("2027-06-30");

  private static PlannedSession held(long id, String starts, int taken) {
    Instant at = Instant.parse(starts);
    return new PlannedSession(
        new SupportSession(id, "k", "p", at, at.plusSeconds(5400), at, at, 10, taken),
        SessionOrigin.SERIES,
        Optional.of(1L),
        Optional.empty(),
        Optional.empty());
  }

  private static SeriesStep step(SeriesChange change, PlannedSession one, PlannedSession... more) {
    SeriesPlan plan =
        new SeriesPlan(
            new PlaceHours(new PlaceHours.Span(LocalTime.of(9, 0), LocalTime.of(17, 0)), Map.of()),
            List.of(),
            Stream.concat(Stream.of(one), Stream.of(more)).toList());
    return change.steps(List.of(one), plan).get(0);
  }

  private static final PlannedSession TUESDAY = held(1, "2027-04-06T01:00:00Z", 4);

  @Test
  void what_stays_the_same_is_kept_and_tells_nobody() {
    SeriesStep step = step(new SeriesChange(TEN, 90, 10, LAST), TUESDAY);
    assertThat(step.kind()).isEqualTo(Kind.KEEP);
    assertThat(step.told()).isZero();
  }

  @Test
  void seats_change_quietly_and_never_go_under_those_taken() {
    assertThat(step(new SeriesChange(TEN, 90, 4, LAST), TUESDAY).kind()).isEqualTo(Kind.SEATS);
    SeriesStep under = step(new SeriesChange(TEN, 90, 3, LAST), TUESDAY);
    assertThat(under.kind()).isEqualTo(Kind.BLOCKED);
    assertThat(under.obstacles()).containsExactly(new Obstacle(Obstacle.Kind.SEATS_TAKEN, "4"));
    assertThat(under.told()).isZero();
  }

  @Test
  void another_time_tells_each_who_has_a_seat_and_the_class_is_not_in_its_own_way() {
    SeriesChange change = new SeriesChange(LocalTime.of(10, 30), 90, 10, LAST);
    SeriesStep step = step(change, TUESDAY);
    assertThat(step.kind()).isEqualTo(Kind.MOVE);
    assertThat(step.told()).isEqualTo(4);
    SupportSession moved = change.moved(TUESDAY);
    assertThat(moved.startsAt()).isEqualTo(Instant.parse("2027-04-06T01:30:00Z"));
    assertThat(moved.endsAt()).isEqualTo(Instant.parse("2027-04-06T03:00:00Z"));
    assertThat(moved.closesAt()).isEqualTo(TUESDAY.session().closesAt());
    assertThat(step(new SeriesChange(TEN, 60, 10, LAST), TUESDAY).kind())
        .as("ending earlier is another time too")
        .isEqualTo(Kind.MOVE);
  }

  @Test
  void a_class_that_cannot_move_stays_whole() {
    SeriesStep step =
        step(
            new SeriesChange(LocalTime.of(13, 0), 90, 12, LAST),
            TUESDAY,
            held(2, "2027-04-06T04:30:00Z", 0));
    assertThat(step.kind()).isEqualTo(Kind.BLOCKED);
    assertThat(step.obstacles()).containsExactly(new Obstacle(Obstacle.Kind.PLACE_BUSY, "k"));
  }

  @Test
  void what_is_after_the_new_last_day_is_not_held_and_the_day_itself_is() {
    LocalDate day = LocalDate.parse("2027-04-06");
    SeriesStep after = step(new SeriesChange(TEN, 90, 10, day.minusDays(1)), TUESDAY);
    assertThat(after.kind()).isEqualTo(Kind.CANCEL);
    assertThat(after.told()).isEqualTo(4);
    assertThat(step(new SeriesChange(TEN, 90, 10, day), TUESDAY).kind()).isEqualTo(Kind.KEEP);
  }
}

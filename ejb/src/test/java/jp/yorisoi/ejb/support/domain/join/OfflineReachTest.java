package jp.yorisoi.ejb.support.domain.join;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import jp.yorisoi.ejb.support.domain.SessionOffer;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.ejb.support.domain.join.OfflineTerm.Refusal;
import org.junit.jupiter.api.Test;

class OfflineReachTest {
  private static final Instant TEN = Instant.parse("2026-11-27T01:00:00Z");
  private static final SupportSession FIRST = stop(9, "hida", 0, false);
  private static final SupportSession SECOND = stop(7, "akaya", 2, false);
  private static final SupportSession OFF = stop(8, "ida", 3, true);
  private static final SupportSession LAST = stop(6, "hida", 5, false);

  private static SupportSession stop(long id, String place, int hours, boolean cancelled) {
    Instant starts = TEN.plus(Duration.ofHours(hours));
    return new SupportSession(
        id,
        "vehicle-stop",
        place,
        starts,
        starts.plusSeconds(3600),
        TEN,
        TEN,
        5,
        0,
        cancelled,
        SessionOffer.PLAIN);
  }

  @Test
  void a_tour_goes_along_with_all_stops_it_still_goes_to_in_the_order_of_the_way() {
    assertThat(OfflineReach.ofTour(List.of(LAST, OFF, FIRST, SECOND)))
        .containsExactly(FIRST, SECOND, LAST);
    assertThat(OfflineReach.ofTour(List.of(OFF))).isEmpty();
  }

  @Test
  void a_day_goes_along_with_what_is_held_at_its_place() {
    assertThat(OfflineReach.ofDay(FIRST, List.of(LAST, OFF, SECOND, FIRST)))
        .containsExactly(FIRST, LAST);
    assertThat(OfflineReach.ofDay(OFF, List.of(OFF, FIRST))).isEmpty();
  }

  @Test
  void a_tour_can_be_taken_along_as_soon_and_as_long_as_one_of_its_stops_can() {
    List<SupportSession> tour = List.of(FIRST, SECOND, LAST);
    Instant soon = TEN.minus(OfflineTerm.BEFORE);
    assertThat(OfflineTerm.refusal(tour, soon.minusSeconds(1))).contains(Refusal.TOO_EARLY);
    assertThat(OfflineTerm.refusal(tour, soon)).as("the last is five hours later").isEmpty();
    assertThat(OfflineTerm.refusal(tour, Instant.parse("2026-11-30T15:00:00Z")))
        .contains(Refusal.TOO_LATE);
    assertThat(OfflineTerm.refusal(List.of(), TEN)).contains(Refusal.CANCELLED);
  }
}

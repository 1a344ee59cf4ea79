package jp.yorisoi.ejb.support.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.support.SessionView;
import jp.yorisoi.ejb.support.plan.CancelReason;
import jp.yorisoi.ejb.support.plan.SlotView;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StopScopeTest {

  /** Stop 1 has begun, stop 3 was cancelled before. */
  @ParameterizedTest
  @CsvSource({
    "STOP, 2, 2",
    "STOP, 1, ''",
    "STOP, 3, ''",
    "STOP, 9, ''",
    "REST, 2, 2 4",
    "REST, 1, 2 4",
    "REST, 4, 4",
    "REST, 9, ''",
    "TOUR, 0, 2 4"
  })
  void only_stops_that_can_be_cancelled_are_meant(StopScope scope, long chosen, String expected) {
    List<SlotView> stops =
        List.of(
            slot(1, true, false),
            slot(2, false, false),
            slot(3, false, true),
            slot(4, false, false));
    assertThat(
            String.join(
                " ",
                scope.of(stops, chosen).stream()
                    .map(one -> String.valueOf(one.session().id()))
                    .toList()))
        .isEqualTo(expected);
  }

  private static SlotView slot(long id, boolean begun, boolean cancelled) {
    LocalDateTime at = LocalDateTime.of(2026, 12, 1, 9, 0).plusHours(id);
    SessionView session =
        new SessionView(id, "vehicle-stop", "hida-center", at, at.plusHours(1), at, at, 4, 2, true);
    Optional<CancelReason> reason =
        cancelled ? Optional.of(CancelReason.WEATHER) : Optional.empty();
    return new SlotView(session, Optional.empty(), reason, begun, Optional.of(7L));
  }
}

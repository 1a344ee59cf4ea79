package jp.yorisoi.ejb.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import jp.yorisoi.ejb.kernel.Hash;
import jp.yorisoi.ejb.support.LineView.Standing;
import jp.yorisoi.ejb.support.domain.SeatState;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.ejb.support.domain.Waiter;
import org.junit.jupiter.api.Test;

class LineViewTest {
  private static final Instant AT = Instant.parse("2027-04-06T01:00:00Z");
  private static final SupportSession SESSION =
      new SupportSession(
          7, "k", "p", AT, AT.plus(Duration.ofHours(2)), AT, AT.minus(Duration.ofDays(1)), 8, 2);

  private static Standing standing(SeatState state, Instant now) {
    Waiter own = new Waiter("B-1", 7, Hash.of(new byte[32]), 0, 1, state, null);
    return LineView.of(own, List.of(own), Set.of(), SESSION, now).standing();
  }

  @Test
  void a_lot_that_was_not_drawn_by_the_beginning_promises_no_seat_any_more() {
    assertThat(standing(SeatState.ENTERED, AT.minusSeconds(1))).isEqualTo(Standing.ENTERED);
    assertThat(standing(SeatState.ENTERED, AT)).isEqualTo(Standing.OVER);
  }

  @Test
  void who_waits_waits_until_bookings_close() {
    Instant closes = SESSION.closesAt();
    assertThat(standing(SeatState.WAITING, closes.minusSeconds(1))).isEqualTo(Standing.WAITING);
    assertThat(standing(SeatState.WAITING, closes)).isEqualTo(Standing.OVER);
  }
}

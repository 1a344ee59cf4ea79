package jp.yorisoi.ejb.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import jp.yorisoi.ejb.support.BookingOutcome.Reason;
import jp.yorisoi.ejb.support.domain.SessionDraw;
import jp.yorisoi.ejb.support.domain.SessionOffer;
import jp.yorisoi.ejb.support.domain.SupportSession;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages are told by the same rule that gives seats why there is none. */
class SessionViewTest {
  private static final Instant OPENS = Instant.parse("2026-11-01T15:00:00Z");
  private static final Instant CLOSES = Instant.parse("2026-12-01T08:15:00Z");
  private static final Instant START = Instant.parse("2026-12-02T01:00:00Z");
  private static final Instant DRAWS = Instant.parse("2026-11-20T00:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "2026-11-01T14:59:59Z, 0, false, true, NOT_YET",
    "2026-11-01T14:59:59Z, 2, false, true, NOT_YET",
    "2026-11-01T15:00:00Z, 0, false, true, ",
    "2026-11-20T00:00:00Z, 0, false, false, DRAWING",
    "2026-11-21T00:00:00Z, 2, false, true, FULL",
    "2026-11-21T00:00:00Z, 2, true, true, NOT_HELD",
    "2026-12-01T08:15:00Z, 2, false, true, CLOSED",
    "2026-12-02T01:00:00Z, 2, false, true, PAST",
    "2026-12-02T01:00:00Z, 0, true, false, PAST"
  })
  void says_why_there_is_no_seat(
      Instant now, int taken, boolean off, boolean drawn, Reason reason) {
    SessionOffer offer =
        new SessionOffer(true, SessionOffer.PLAIN.meets(), new SessionDraw(DRAWS, drawn));
    SessionView view =
        SessionView.of(
            new SupportSession(
                1,
                "first-steps",
                "p",
                START,
                START.plusSeconds(60),
                OPENS,
                CLOSES,
                2,
                taken,
                off,
                offer),
            now);
    assertThat(view.refusal()).isEqualTo(reason);
    assertThat(view.bookable()).isEqualTo(reason == null);
    assertThat(view.waitable()).isEqualTo(reason == Reason.FULL);
  }
}

package jp.yorisoi.ejb.support.domain.join;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import jp.yorisoi.ejb.support.domain.SessionOffer;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.ejb.support.domain.join.OfflineTerm.Refusal;
import org.junit.jupiter.api.Test;

class OfflineTermTest {
  /** Friday, ten o'clock. */
  private static final Instant START = Instant.parse("2026-11-27T01:00:00Z");

  @Test
  void a_list_is_taken_along_within_five_days_before_and_until_it_is_closed() {
    assertThat(refusal(START.minus(Duration.ofDays(5)).minusSeconds(1)))
        .contains(Refusal.TOO_EARLY);
    assertThat(refusal(START.minus(Duration.ofDays(5)))).isEmpty();
    Instant tuesday = Instant.parse("2026-11-30T15:00:00Z");
    assertThat(refusal(tuesday.minusSeconds(1))).as("the end of Monday").isEmpty();
    assertThat(refusal(tuesday)).contains(Refusal.TOO_LATE);
  }

  @Test
  void what_is_not_held_has_no_list() {
    assertThat(OfflineTerm.refusal(session(true), START)).contains(Refusal.CANCELLED);
  }

  private static Optional<Refusal> refusal(Instant now) {
    return OfflineTerm.refusal(session(false), now);
  }

  private static SupportSession session(boolean cancelled) {
    return new SupportSession(
        1,
        "k",
        "p",
        START,
        START.plusSeconds(3600),
        START,
        START,
        5,
        0,
        cancelled,
        SessionOffer.PLAIN);
  }
}

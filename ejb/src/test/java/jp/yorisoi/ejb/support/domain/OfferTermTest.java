package jp.yorisoi.ejb.support.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferTermTest {
  private static final OfferTerm TERM =
      new OfferTerm(
          Duration.ofHours(24),
          Duration.ofHours(48),
          Duration.ofHours(6),
          LocalTime.of(10, 0),
          LocalTime.of(20, 0));

  @ParameterizedTest(name = "{0} closing {1}: {2}")
  @CsvSource({
    // far from closing: a day
    "2026-11-25T12:00, 2026-12-10T17:15, 2026-11-26T12:00",
    // it would end at night, so it ends the next morning
    "2026-11-25T22:00, 2026-12-10T17:15, 2026-11-27T10:00",
    "2026-11-25T03:00, 2026-12-10T17:15, 2026-11-26T10:00",
    // near closing it is shorter
    "2026-11-25T11:00, 2026-11-26T17:15, 2026-11-25T17:00",
    "2026-11-25T18:00, 2026-11-26T17:15, 2026-11-26T10:00",
    // exactly as near as it says is near
    "2026-11-25T11:00, 2026-11-27T11:00, 2026-11-25T17:00",
    // never past closing
    "2026-11-26T15:00, 2026-11-26T17:15, 2026-11-26T17:15"
  })
  void an_offer_ends(LocalDateTime now, LocalDateTime closes, LocalDateTime end) {
    var there = SchedulePlan.JAPAN;
    var session =
        new SupportSession(
            1,
            "k",
            "p",
            closes.plusDays(1).atZone(there).toInstant(),
            closes.plusDays(2).atZone(there).toInstant(),
            now.atZone(there).toInstant(),
            closes.atZone(there).toInstant(),
            1,
            1);
    assertThat(TERM.end(session, now.atZone(there).toInstant()))
        .isEqualTo(end.atZone(there).toInstant());
  }
}

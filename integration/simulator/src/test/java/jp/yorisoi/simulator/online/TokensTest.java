package jp.yorisoi.simulator.online;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import jp.yorisoi.simulator.http.ProblemException;
import org.junit.jupiter.api.Test;

class TokensTest {

  private Instant now = Instant.parse("2026-11-22T00:00:00Z");

  @Test
  void token_ends_after_its_life() {
    Tokens tokens = new Tokens("city", "secret", Duration.ofMinutes(30), new MovedClock());
    String header = "Bearer " + tokens.login("city", "secret");
    now = now.plus(Duration.ofMinutes(29));
    assertThatCode(() -> tokens.check(header)).doesNotThrowAnyException();
    now = now.plus(Duration.ofMinutes(1));
    assertThatThrownBy(() -> tokens.check(header))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> assertThat(problem.code()).isEqualTo("token-invalid"));
  }

  private final class MovedClock extends Clock {
    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}

package jp.yorisoi.ejb.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TakeInPauseTest {

  @ParameterizedTest
  @CsvSource({"1,PT10S", "2,PT20S", "3,PT40S", "9,PT42M40S", "10,PT1H", "100000,PT1H"})
  void a_package_that_keeps_failing_rests_longer_each_time_up_to_an_hour(
      int failures, Duration pause) {
    assertThat(TakeInPause.after(failures)).isEqualTo(pause);
  }
}

package jp.yorisoi.integration.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetentionTimerTest {
  @Test
  void it_goes_on_until_nothing_is_left() {
    Iterator<Integer> rounds = List.of(200, 200, 17, 0).iterator();
    assertThat(RetentionTimer.untilNothingIsLeft(rounds::next)).isEqualTo("emptied=417");
    assertThat(rounds).isExhausted();
  }

  @Test
  void a_desk_that_never_ends_does_not_keep_the_job_for_ever() {
    assertThat(RetentionTimer.untilNothingIsLeft(() -> 1)).isEqualTo("emptied=1000");
  }
}

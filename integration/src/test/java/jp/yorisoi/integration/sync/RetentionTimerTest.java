package jp.yorisoi.integration.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import jp.yorisoi.ejb.retention.Forgotten;
import jp.yorisoi.ejb.retention.KeptFor;
import org.junit.jupiter.api.Test;

class RetentionTimerTest {
  private static Forgotten cases(int count) {
    return new Forgotten(Map.of(KeptFor.CASE_AFTER_END, count));
  }

  @Test
  void it_goes_on_until_nothing_is_left() {
    Iterator<Integer> rounds = List.of(200, 200, 17, 0).iterator();
    List<Forgotten> reported = new ArrayList<>();
    String result =
        RetentionTimer.untilNothingIsLeft(
            () -> cases(rounds.next()),
            all -> {
              reported.add(all);
              return 3;
            });
    assertThat(result).isEqualTo("forgotten=417 held=3");
    assertThat(rounds).isExhausted();
    assertThat(reported).as("once, at the end").containsExactly(cases(417));
  }

  @Test
  void a_desk_that_never_ends_does_not_keep_the_job_for_ever() {
    assertThat(RetentionTimer.untilNothingIsLeft(() -> cases(1), all -> 0))
        .isEqualTo("forgotten=1000 held=0");
  }
}

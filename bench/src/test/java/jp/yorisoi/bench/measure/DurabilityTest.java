package jp.yorisoi.bench.measure;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DurabilityTest {
  private static Durability flushing(String atCommit) {
    return new Durability(atCommit, "O_DIRECT", "1", "13306");
  }

  @Test
  void a_peer_that_does_not_flush_at_each_commit_ends_the_run() {
    assertThatCode(() -> flushing("1").requireEqual(flushing("1"))).doesNotThrowAnyException();
    assertThatThrownBy(() -> flushing("1").requireEqual(flushing("2")))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void two_sides_that_are_both_careless_end_the_run_too() {
    assertThatThrownBy(() -> flushing("0").requireEqual(flushing("0")))
        .isInstanceOf(IllegalStateException.class);
  }
}

package jp.yorisoi.ejb.platform.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FigureTest {
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.MATCH_ALL, names = "OUTBOX_.*")
  void what_was_given_up_or_delivered_counts_as_nothing_that_waits(Figure figure) {
    assertThat(figure.sql())
        .contains("delivered_at IS NULL AND given_up_at IS NULL")
        .as("a topic with nothing to deliver is shown at zero")
        .contains("SELECT DISTINCT topic FROM outbox");
  }
}

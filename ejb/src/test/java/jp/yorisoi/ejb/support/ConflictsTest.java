package jp.yorisoi.ejb.support;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import org.junit.jupiter.api.Test;

class ConflictsTest {
  @Test
  void a_key_that_is_taken_and_a_broken_circle_are_races_however_deep_they_are_wrapped() {
    assertThat(Conflicts.isRace(new SeatConflict("given back"))).isTrue();
    assertThat(
            Conflicts.isRace(
                new EJBException(
                    new IllegalStateException(
                        new SQLIntegrityConstraintViolationException("", "23000", 1062)))))
        .isTrue();
    assertThat(Conflicts.isRace(refused("40001", 1213))).isTrue();
  }

  @Test
  void a_value_that_does_not_fit_is_of_one_act_and_no_race() {
    assertThat(Conflicts.isOfOneAct(refused("22001", 1406))).isTrue();
    assertThat(Conflicts.isRace(refused("22001", 1406))).isFalse();
  }

  @Test
  void what_may_have_been_committed_or_would_wait_again_is_the_failure_of_the_group() {
    assertThat(Conflicts.isOfOneAct(refused("08S01", 0))).as("connection lost").isFalse();
    assertThat(Conflicts.isOfOneAct(refused("HY000", 1205))).as("row held").isFalse();
    assertThat(Conflicts.isOfOneAct(new IllegalStateException("pool"))).isFalse();
  }

  private static RuntimeException refused(String state, int code) {
    return new EJBException(new IllegalStateException(new SQLException("", state, code)));
  }
}

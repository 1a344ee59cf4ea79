package jp.yorisoi.ejb.support.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeatStateTest {

  @ParameterizedTest(name = "{0}: in line {1}, seated {2}, gone {3}")
  @CsvSource({
    "ENTERED, true, false, false",
    "WAITING, true, false, false",
    "OFFERED, true, true, false",
    "BOOKED, false, true, false",
    "CANCELLED, false, false, true",
    "EXPIRED, false, false, true"
  })
  void a_seat_that_is_offered_is_taken_for_others_while_its_holder_is_still_in_line(
      SeatState state, boolean inLine, boolean seated, boolean gone) {
    assertThat(state.inLine()).isEqualTo(inLine);
    assertThat(state.seated()).isEqualTo(seated);
    assertThat(state.gone()).isEqualTo(gone);
  }
}

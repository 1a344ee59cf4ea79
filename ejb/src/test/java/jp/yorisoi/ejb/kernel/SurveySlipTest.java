package jp.yorisoi.ejb.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SurveySlipTest {
  private static final SurveySlip SLIP = SurveySlip.of(12345678);

  @Test
  void it_is_read_as_people_type_it() {
    String digits = SLIP.value().replaceAll("[^0-9]", "");
    assertThat(SLIP.value()).matches("S-1234-5678-[0-9]");
    assertThat(SurveySlip.parse(digits)).contains(SLIP);
    assertThat(SurveySlip.parse("ｓ" + digits.substring(0, 4) + "ー" + digits.substring(4)))
        .contains(SLIP);
  }

  @Test
  void one_wrong_digit_or_another_letter_is_none() {
    assertThat(SurveySlip.parse("S-1234-5679-" + SLIP.value().charAt(12))).isEmpty();
    assertThat(SurveySlip.parse(BookingNumber.of(12345678).value())).isEmpty();
    assertThat(SurveySlip.parse(null)).isEmpty();
    assertThatThrownBy(() -> new SurveySlip(BookingNumber.of(12345678).value()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

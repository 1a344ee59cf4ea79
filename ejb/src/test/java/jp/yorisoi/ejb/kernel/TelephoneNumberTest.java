package jp.yorisoi.ejb.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TelephoneNumberTest {

  @ParameterizedTest
  @CsvSource({
    "0854231234, 0854-23-1234",
    "0853211234, 0853-21-1234",
    "09012345678, 090-1234-5678",
    "08012345678, 080-1234-5678",
    "07012345678, 070-1234-5678",
    "05012345678, 050-1234-5678",
    "0120123456, 0120-123-456",
    "0570123456, 0570-123-456",
    "08001234567, 0800-123-4567",
    "0312345678, 03-1234-5678",
    "0612345678, 06-1234-5678",
    "0851221234, 08512-2-1234",
    "0851481234, 08514-8-1234",
  })
  void a_number_is_written_in_the_groups_it_is_read_aloud_in(String digits, String written) {
    assertThat(TelephoneNumber.display(digits)).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "110", "085423123", "090123456789", "0854-23-1234", "819012345678", "非表示"})
  void what_is_no_number_of_ten_or_eleven_digits_stays_as_it_is(String typed) {
    assertThat(TelephoneNumber.display(typed)).isEqualTo(typed);
  }
}

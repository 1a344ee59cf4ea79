package jp.yorisoi.ejb.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BookingNumberTest {

  @Property
  void every_drawn_number_is_read_back(@ForAll @IntRange(max = BookingNumber.RANGE - 1) int drawn) {
    BookingNumber number = BookingNumber.of(drawn);
    assertThat(number.value()).hasSize(13);
    assertThat(BookingNumber.parse(number.value())).contains(number);
  }

  @Property
  void a_wrong_digit_is_found(
      @ForAll @IntRange(max = BookingNumber.RANGE - 1) int drawn,
      @ForAll @IntRange(min = 1, max = 9) int by) {
    char[] value = BookingNumber.of(drawn).value().toCharArray();
    value[3] = (char) ('0' + (value[3] - '0' + by) % 10);
    assertThat(BookingNumber.parse(new String(value))).isEmpty();
  }

  @Test
  void what_people_type_is_forgiven() {
    BookingNumber number = BookingNumber.of(12_345_678);
    String digits = number.value().replaceAll("[^0-9]", "");
    assertThat(BookingNumber.parse(digits)).contains(number);
    assertThat(BookingNumber.parse("ｂ１２３４ー５６７８" + digits.charAt(8))).contains(number);
    assertThat(BookingNumber.parse(null)).isEmpty();
    assertThat(BookingNumber.parse("B-12")).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> new BookingNumber("B-1234-5678-x"));
  }
}

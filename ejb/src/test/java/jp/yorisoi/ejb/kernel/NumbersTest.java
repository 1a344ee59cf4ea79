package jp.yorisoi.ejb.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.YearMonth;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class NumbersTest {

  @Property
  void a_receipt_number_is_read_back_however_it_is_typed(
      @ForAll @IntRange(min = 2000, max = 2099) int year,
      @ForAll @IntRange(min = 1, max = 12) int month,
      @ForAll @IntRange(min = 0, max = ReceiptNumber.MAX_SERIAL) int serial) {
    ReceiptNumber number = ReceiptNumber.of(YearMonth.of(year, month), serial);
    assertThat(number.value()).hasSize(13);
    assertThat(ReceiptNumber.parse(number.value())).contains(number);
    assertThat(ReceiptNumber.parse(number.value().replace("-", ""))).contains(number);
    assertThat(ReceiptNumber.parse(" " + wide(number.value().replace('-', 'ー')) + "　"))
        .contains(number);
  }

  @Property
  void one_wrong_digit_is_always_noticed(
      @ForAll @IntRange(min = 0, max = ReceiptNumber.MAX_SERIAL) int serial,
      @ForAll @IntRange(min = 0, max = 10) int place,
      @ForAll @IntRange(min = 1, max = 9) int by) {
    String digits = ReceiptNumber.of(YearMonth.of(2026, 11), serial).value().replace("-", "");
    StringBuilder wrong = new StringBuilder(digits);
    wrong.setCharAt(place, (char) ('0' + (digits.charAt(place) - '0' + by) % 10));
    assertThat(ReceiptNumber.parse(wrong.toString())).isEmpty();
  }

  @Property
  void two_swapped_neighbours_are_always_noticed(
      @ForAll @IntRange(min = 0, max = ReceiptNumber.MAX_SERIAL) int serial,
      @ForAll @IntRange(min = 0, max = 9) int place) {
    String digits = ReceiptNumber.of(YearMonth.of(2026, 11), serial).value().replace("-", "");
    StringBuilder wrong = new StringBuilder(digits);
    wrong.setCharAt(place, digits.charAt(place + 1));
    wrong.setCharAt(place + 1, digits.charAt(place));
    if (!wrong.toString().equals(digits)) {
      assertThat(ReceiptNumber.parse(wrong.toString())).isEmpty();
    }
  }

  @Property
  void any_text_is_read_without_failing(@ForAll String text) {
    assertThat(ReceiptNumber.parse(text)).isNotNull();
    assertThat(AddresseeNumber.parse(text)).isNotNull();
    assertThat(JapaneseDates.parse(text)).isNotNull();
  }

  @Example
  void only_the_exact_form_is_a_receipt_number() {
    assertThat(ReceiptNumber.of(YearMonth.of(2026, 11), 42).value()).startsWith("2611-000042-");
    assertThat(ReceiptNumber.parse(null)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> new ReceiptNumber("26110000420"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ReceiptNumber("2613-000042-1"))
        .withMessage("not a receipt number");
  }

  @Property
  void a_serial_gives_an_addressee_number(
      @ForAll @IntRange(min = 0, max = 999_999_999) int serial) {
    AddresseeNumber number = AddresseeNumber.ofSerial(serial);
    assertThat(AddresseeNumber.parse(wide(number.value()))).contains(number);
  }

  @Property
  void a_string_of_digits_is_an_addressee_number_only_with_its_check_digit(
      @ForAll @CharRange(from = '0', to = '9') @StringLength(10) String digits) {
    boolean right =
        AddresseeNumber.ofSerial(Integer.parseInt(digits.substring(0, 9))).value().equals(digits);
    assertThat(AddresseeNumber.parse(digits).isPresent()).isEqualTo(right);
  }

  @Example
  void the_check_digit_of_an_addressee_number_is_counted_by_hand() {
    // 1*4+2*3+3*2+4*7+5*6+6*5+7*4+8*3+9*2 = 174; 174 mod 11 = 9; 11 - 9 = 2
    assertThat(AddresseeNumber.ofSerial(123_456_789).value()).isEqualTo("1234567892");
  }

  @Example
  void published_municipality_codes_hold() {
    for (String code : new String[] {"320005", "322016", "322032", "322067", "322091", "131016"}) {
      assertThat(new MunicipalityCode(code).value()).isEqualTo(code);
    }
    assertThatIllegalArgumentException().isThrownBy(() -> new MunicipalityCode("322068"));
    assertThatIllegalArgumentException().isThrownBy(() -> new MunicipalityCode("32206"));
  }

  private static String wide(String ascii) {
    StringBuilder wide = new StringBuilder();
    ascii
        .chars()
        .forEach(c -> wide.append(c >= '0' && c <= '9' ? (char) (c - '0' + '０') : (char) c));
    return wide.toString();
  }
}

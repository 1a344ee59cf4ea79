package jp.yorisoi.ejb.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import jp.yorisoi.ejb.BenignInputs;
import org.junit.jupiter.api.Test;

/** What people look for is found, however they write it. */
class BenignNumbersTest {

  @Test
  void no_number_read_off_a_paper_is_refused() {
    List<String> refused = new ArrayList<>();
    int tried = 0;
    for (int serial = 1; serial <= 7; serial++) {
      ReceiptNumber receipt = ReceiptNumber.of(YearMonth.of(2026, 11), serial * 4711);
      for (String typed : BenignInputs.spellings(receipt.value())) {
        tried++;
        ReceiptNumber.parse(typed)
            .filter(receipt::equals)
            .ifPresentOrElse(found -> {}, () -> refused.add(typed));
      }
      BookingNumber booking = BookingNumber.of(serial * 7_654_321);
      for (String typed : BenignInputs.spellings(booking.value())) {
        tried++;
        BookingNumber.parse(typed)
            .filter(booking::equals)
            .ifPresentOrElse(found -> {}, () -> refused.add(typed));
      }
    }
    assertThat(refused).isEmpty();
    assertThat(tried).isGreaterThanOrEqualTo(200);
  }

  @Test
  void every_name_can_be_searched_for() {
    List<String> empty =
        BenignInputs.names().stream().filter(name -> SearchKey.of(name).isEmpty()).toList();
    assertThat(empty).isEmpty();
  }
}

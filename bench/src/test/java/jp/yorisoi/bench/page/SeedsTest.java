package jp.yorisoi.bench.page;

import static org.assertj.core.api.Assertions.assertThat;

import jp.yorisoi.ejb.kernel.ReceiptNumber;
import org.junit.jupiter.api.Test;

class SeedsTest {
  @Test
  void an_invented_receipt_number_is_one_the_product_accepts() {
    assertThat(ReceiptNumber.parse(Seeds.receiptNumber("2611900001"))).isPresent();
  }
}

package jp.yorisoi.simulator.allowance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionLedgerTest {

  @TempDir Path folder;

  @Test
  void a_message_is_acknowledged_alike_after_a_restart() throws Exception {
    String number;
    try (DecisionLedger ledger = open()) {
      number =
          ledger
              .take("m1", "2611-000001-3", "1000002018", "APPROVED", "<a/>")
              .acknowledgementNumber();
      ledger.take("m2", "2611-000002-0", "1000002018", "REJECTED", "<b/>");
    }
    try (DecisionLedger ledger = open()) {
      HeldDecision again = ledger.take("m1", "2611-000001-3", "1000002018", "APPROVED", "<a/>");
      assertThat(again.acknowledgementNumber()).isEqualTo(number);
      assertThat(again.deliveries()).isEqualTo(2);
      assertThat(ledger.all())
          .hasSize(2)
          .extracting(HeldDecision::acknowledgementNumber)
          .doesNotHaveDuplicates();
      assertThatThrownBy(() -> ledger.take("m3", "2611-000001-3", "1000002018", "APPROVED", "<a/>"))
          .isInstanceOf(DecisionLedger.AlreadyDecided.class);
    }
  }

  private DecisionLedger open() throws Exception {
    return new DecisionLedger(folder.resolve("decisions.journal"), Clock.systemUTC());
  }
}

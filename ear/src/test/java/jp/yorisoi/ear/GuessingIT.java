package jp.yorisoi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Map;
import java.util.stream.IntStream;
import jp.yorisoi.ejb.kernel.ReceiptNumber;
import jp.yorisoi.launcher.database.Schema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Trying PINs, through the page residents use. */
@ExtendWith(SharedWar.class)
class GuessingIT {
  private static final String STATUS = "/resident/status.xhtml";
  private static final int FAILURES_OF_A_PLACE = 100;

  private final RunningSystem system;

  GuessingIT(RunningSystem system) {
    this.system = system;
  }

  @BeforeEach
  @AfterEach
  void forgetWhoTried() throws Exception {
    system.change(Schema.FRONT, "DELETE FROM guess_counter");
  }

  @Test
  void who_tries_number_after_number_is_stopped_where_he_is() {
    Resident somebody = new Resident(system, "en");
    somebody.open(STATUS);
    for (int each = 1; each <= FAILURES_OF_A_PLACE; each++) {
      assertThat(tried(somebody, each)).as("try " + each).doesNotContain("closed for 15 minutes");
    }
    assertThat(tried(somebody, FAILURES_OF_A_PLACE + 1)).contains("closed for 15 minutes");
  }

  @Test
  void who_tries_one_number_is_stopped_there_and_nowhere_else() {
    Resident somebody = new Resident(system, "en");
    somebody.open(STATUS);
    IntStream.range(0, 5).forEach(each -> tried(somebody, 7));
    assertThat(tried(somebody, 7)).contains("closed for 15 minutes");
    assertThat(tried(somebody, 8)).doesNotContain("closed for 15 minutes");
  }

  private static String tried(Resident somebody, int sequence) {
    String number = ReceiptNumber.of(YearMonth.of(2019, 1), sequence).value();
    return somebody.send(STATUS, Map.of("number", number, "pin", "000000")).words();
  }
}

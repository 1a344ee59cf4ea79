package jp.yorisoi.ejb.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yorisoi.ejb.kernel.ReceiptNumber;
import org.junit.jupiter.api.Test;

class StatusViewTest {
  /** A Tuesday; Monday the 23rd is a holiday. */
  private static final LocalDate DUE = LocalDate.of(2026, 12, 8);

  private static LocalDate expected(String... codesAndDays) {
    List<StatusView.Step> steps =
        Stream.of(codesAndDays)
            .map(step -> step.split(" "))
            .map(
                step ->
                    new StatusView.Step(
                        step[0], "", "", Optional.empty(), Instant.parse(step[1] + "T03:00:00Z")))
            .toList();
    ReceiptNumber number = ReceiptNumber.of(YearMonth.of(2026, 11), 1);
    return new StatusView(number, null, Instant.EPOCH, DUE, "office", steps, List.of())
        .expectedBy();
  }

  @Test
  void without_a_return_the_day_is_that_of_the_period() {
    assertThat(expected("10 2026-11-10", "30 2026-11-11")).isEqualTo(DUE);
  }

  @Test
  void the_days_the_applicant_had_it_are_added_and_days_off_are_none() {
    assertThat(expected("30 2026-11-11", "35 2026-11-20", "30 2026-11-26"))
        .isEqualTo(LocalDate.of(2026, 12, 11));
    assertThat(expected("30 2026-11-11", "35 2026-11-12", "30 2026-11-12")).isEqualTo(DUE);
  }

  @Test
  void every_return_counts() {
    assertThat(
            expected(
                "30 2026-11-11",
                "35 2026-11-12",
                "30 2026-11-13",
                "35 2026-11-16",
                "30 2026-11-18"))
        .isEqualTo(LocalDate.of(2026, 12, 11));
  }

  @Test
  void while_it_waits_for_the_applicant_nobody_knows_for_how_long() {
    assertThat(expected("30 2026-11-11", "35 2026-11-12")).isEqualTo(DUE);
  }
}

package jp.yorisoi.ejb.protection.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import jp.yorisoi.ejb.protection.domain.SupportPeriod.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupportPeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2020-04-01, 2021-03-31",
    "2026-01-01, 2026-12-31",
    "2026-12-31, 2027-12-30",
    "2027-02-28, 2028-02-27",
    "2027-03-01, 2028-02-29",
    "2028-02-28, 2029-02-27",
    "2028-02-29, 2029-02-28",
    "2028-03-01, 2029-02-28"
  })
  void it_lasts_one_year_by_the_calendar(LocalDate from, LocalDate until) {
    assertThat(SupportPeriod.oneYear(from).until()).isEqualTo(until);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-31, NOT_YET",
    "2026-04-01, RUNNING",
    "2027-02-28, RUNNING",
    "2027-03-01, LAST_MONTH",
    "2027-03-31, LAST_MONTH",
    "2027-04-01, OVERDUE",
    "2030-01-01, OVERDUE"
  })
  void a_day_stands_somewhere_to_it(LocalDate day, Phase phase) {
    assertThat(SupportPeriod.oneYear(LocalDate.of(2026, 4, 1)).on(day)).isEqualTo(phase);
  }

  @ParameterizedTest
  @CsvSource({
    "2027-03-31, 2027-03-01",
    "2028-02-29, 2028-02-01",
    "2027-02-28, 2027-02-01",
    "2027-03-30, 2027-02-28",
    "2026-12-31, 2026-12-01"
  })
  void its_last_month_begins_one_month_before_its_end(LocalDate until, LocalDate first) {
    SupportPeriod period = new SupportPeriod(until.minusYears(1), until);
    assertThat(period.renewableFrom()).isEqualTo(first);
    assertThat(period.isRenewable(first.minusDays(1))).isFalse();
    assertThat(period.isRenewable(first)).isTrue();
  }

  @Test
  void it_can_still_be_renewed_after_its_last_day_and_without_a_gap() {
    SupportPeriod period = SupportPeriod.oneYear(LocalDate.of(2026, 4, 1));
    assertThat(period.isRenewable(LocalDate.of(2027, 6, 1))).isTrue();
    assertThat(period.renewed())
        .isEqualTo(new SupportPeriod(LocalDate.of(2027, 4, 1), LocalDate.of(2028, 3, 31)));
  }

  @Test
  void it_does_not_end_before_it_begins() {
    LocalDate day = LocalDate.of(2026, 4, 1);
    assertThatThrownBy(() -> new SupportPeriod(day, day.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

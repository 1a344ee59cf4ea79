package jp.yorisoi.policy.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetentionPeriodTest {
  private static final RetentionPeriod DAYS = new RetentionPeriod(30, 0);
  private static final RetentionPeriod YEARS = new RetentionPeriod(0, 5);

  /** The days are whole, across a 29 February and none. */
  @ParameterizedTest
  @CsvSource({
    "2028-02-29T03:40:00Z, 2028-01-30T03:40:00Z",
    "2028-03-30T00:00:00Z, 2028-02-29T00:00:00Z",
    "2027-03-30T00:00:00Z, 2027-02-28T00:00:00Z",
  })
  void days_count_back_from_the_moment(Instant now, Instant over) {
    assertThat(DAYS.over(now)).isEqualTo(over);
    assertThat(DAYS.due(over)).isEqualTo(now);
  }

  /** The first of April begins at 15:00 UTC of the day before. */
  @ParameterizedTest
  @CsvSource({
    "2028-02-29T03:40:00Z, 2022-03-31T15:00:00Z",
    "2028-03-31T14:59:59.999999Z, 2022-03-31T15:00:00Z",
    "2028-03-31T15:00:00Z, 2023-03-31T15:00:00Z",
    "2028-04-01T00:00:00Z, 2023-03-31T15:00:00Z",
  })
  void years_count_back_in_fiscal_years_of_japan(Instant now, Instant over) {
    assertThat(YEARS.over(now)).isEqualTo(over);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02-29T00:00:00Z, 2029-03-31T15:00:00Z",
    "2024-03-31T14:59:59.999999Z, 2029-03-31T15:00:00Z",
    "2024-03-31T15:00:00Z, 2030-03-31T15:00:00Z",
    "2024-12-31T23:00:00Z, 2030-03-31T15:00:00Z",
  })
  void what_ended_in_a_fiscal_year_is_due_five_years_after_its_last_day(
      Instant ended, Instant due) {
    assertThat(YEARS.due(ended)).isEqualTo(due);
    assertThat(ended).as("taken then").isBefore(YEARS.over(due));
    assertThat(ended).as("and no sooner").isAfterOrEqualTo(YEARS.over(due.minusNanos(1000)));
  }

  @Test
  void it_is_either_days_or_years() {
    assertThat(DAYS.words()).isEqualTo("30日");
    assertThat(YEARS.words()).isEqualTo("翌年度から5年");
    assertThatThrownBy(() -> new RetentionPeriod(-1, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new RetentionPeriod(1, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

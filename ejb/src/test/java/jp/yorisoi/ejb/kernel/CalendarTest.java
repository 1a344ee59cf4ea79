package jp.yorisoi.ejb.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTest {
  private final BusinessCalendar calendar = BusinessCalendar.standard();

  @ParameterizedTest
  @CsvSource({
    "平成元年1月8日, 1989-01-08",
    "平成１年１月８日, 1989-01-08",
    "H1.1.8, 1989-01-08",
    "h1/1/8, 1989-01-08",
    "平1.1.8, 1989-01-08",
    "㍻1年1月8日, 1989-01-08",
    "19890108, 1989-01-08",
    "１９８９－０１－０８, 1989-01-08",
    "1989年 1月 8日, 1989-01-08",
    "西暦1989年1月8日, 1989-01-08",
    "4010108, 1989-01-08",
    "昭和64年1月7日, 1989-01-07",
    "R8.11.22, 2026-11-22",
    "令和8年11月22日（日）, 2026-11-22",
    "明治45年7月30日, 1912-07-30",
    "大正1.7.30, 1912-07-30",
    "大正15年12月25日, 1926-12-25",
    "昭和元年12月25日, 1926-12-25"
  })
  void what_people_type_is_read(String typed, LocalDate day) {
    assertThat(JapaneseDates.parse(typed)).contains(day);
  }

  @ParameterizedTest
  @CsvSource({
    "平成元年1月7日",
    "昭和64年1月8日",
    "令和1.4.30",
    "2026-02-29",
    "20261301",
    "9010101",
    "X1.1.1",
    "平成0年1月1日",
    "明治5年1月1日",
    "令和8年頃",
    "22/11/2026",
    "4000108"
  })
  void what_is_no_day_is_refused(String typed) {
    assertThat(JapaneseDates.parse(typed)).isEmpty();
  }

  @Property
  void what_is_displayed_is_read_back(
      @ForAll @DateRange(min = "1873-01-01", max = "2099-12-31") LocalDate day) {
    assertThat(JapaneseDates.parse(JapaneseDates.display(day))).contains(day);
    assertThat(JapaneseDates.parse(day.toString())).contains(day);
    assertThat(JapaneseDates.parse(day.toString().replace("-", ""))).contains(day);
  }

  @Example
  void days_are_displayed_in_the_era_of_their_day() {
    assertThat(JapaneseDates.display(LocalDate.of(2026, 11, 22))).isEqualTo("令和8年11月22日（日）");
    assertThat(JapaneseDates.display(LocalDate.of(2019, 5, 1))).isEqualTo("令和元年5月1日（水）");
    assertThat(JapaneseDates.display(LocalDate.of(1926, 12, 25))).isEqualTo("昭和元年12月25日（土）");
    assertThat(JapaneseDates.withoutWeekday(LocalDate.of(1868, 1, 25))).isEqualTo("1868年1月25日");
  }

  @Example
  void the_office_is_closed_on_holidays_and_around_new_year() {
    assertThat(calendar.isBusinessDay(LocalDate.of(2026, 11, 23))).isFalse();
    assertThat(calendar.holidayName(LocalDate.of(2026, 11, 23))).contains("勤労感謝の日");
    assertThat(calendar.holidayName(LocalDate.of(2019, 12, 23))).isEmpty();
    assertThat(calendar.nextBusinessDay(LocalDate.of(2026, 11, 20))).isEqualTo("2026-11-24");
    assertThat(calendar.nextBusinessDay(LocalDate.of(2026, 12, 28))).isEqualTo("2027-01-04");
    assertThat(calendar.plusBusinessDays(LocalDate.of(2026, 11, 22), 15)).isEqualTo("2026-12-14");
    assertThat(calendar.sameOrNextBusinessDay(LocalDate.of(2026, 11, 24))).isEqualTo("2026-11-24");
  }

  @Example
  void an_unknown_year_is_an_error_and_not_a_guess() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> calendar.isBusinessDay(LocalDate.of(2051, 1, 5)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> calendar.plusBusinessDays(LocalDate.of(2026, 1, 5), -1));
  }

  @Property(tries = 300)
  void business_days_only_go_forward_and_end_on_an_open_day(
      @ForAll @DateRange(min = "1970-01-01", max = "2049-01-01") LocalDate day,
      @ForAll @IntRange(min = 1, max = 60) int count) {
    LocalDate end = calendar.plusBusinessDays(day, count);
    assertThat(calendar.isBusinessDay(end)).isTrue();
    assertThat(day.datesUntil(end.plusDays(1)).skip(1).filter(calendar::isBusinessDay))
        .hasSize(count);
  }
}

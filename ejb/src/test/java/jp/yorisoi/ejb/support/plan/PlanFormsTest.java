package jp.yorisoi.ejb.support.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.support.domain.SessionRule;
import jp.yorisoi.ejb.support.plan.SeriesForm.Problem;
import jp.yorisoi.ejb.support.plan.SeriesForm.Wrong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanFormsTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-26");
  private static final Set<String> KINDS = Set.of("first-steps");
  private static final Set<String> PLACES = Set.of("yasugi-center");

  private static SeriesForm form(String field, String value) {
    Map<String, String[]> sent = new HashMap<>();
    String[][] good = {
      {"kind", "first-steps"},
      {"place", "yasugi-center"},
      {"weekday", "TUESDAY"},
      {"weeks", "1"},
      {"at", "10:00"},
      {"minutes", "90"},
      {"capacity", "12"},
      {"from", "令和9年4月6日"},
      {"until", "2027/6/29"},
      {"teacher", "安来高校"}
    };
    for (String[] one : good) {
      sent.put(one[0], new String[] {one[1]});
    }
    sent.put(field, new String[] {value});
    return SeriesForm.of(sent);
  }

  private static List<Problem> problems(String field, String value) {
    return form(field, value).problems(TODAY, KINDS, PLACES, Set.of("room"));
  }

  @Test
  void only_what_can_be_used_at_the_place_is_chosen() {
    assertThat(problems("use", "room")).isEmpty();
    assertThat(form("use", "room").use()).containsExactly("room");
    assertThat(problems("use", "booth")).containsExactly(new Problem("use", Wrong.ELSEWHERE));
  }

  @Test
  void a_good_form_is_a_rule_with_days_of_either_calendar() {
    SeriesForm good = form("kind", "first-steps");
    assertThat(good.problems(TODAY, KINDS, PLACES, Set.of("room"))).isEmpty();
    assertThat(good.firstDay()).isEqualTo(LocalDate.parse("2027-04-06"));
    assertThat(good.lastDay()).isEqualTo(LocalDate.parse("2027-06-29"));
    assertThat(good.rule())
        .isEqualTo(
            new SessionRule(
                "first-steps",
                "yasugi-center",
                DayOfWeek.TUESDAY,
                Set.of(1),
                LocalTime.of(10, 0),
                90,
                12));
  }

  @ParameterizedTest
  @CsvSource({
    "kind,none,CHOOSE",
    "place,none,CHOOSE",
    "weekday,someday,CHOOSE",
    "weeks,6,CHOOSE",
    "at,25:00,TIME",
    "at,10,TIME",
    "minutes,14,MINUTES",
    "minutes,481,MINUTES",
    "minutes,-5,MINUTES",
    "capacity,0,SEATS",
    "capacity,301,SEATS",
    "from,2027-02-29,DAY",
    "until,2027-02-30,DAY",
    "from,2026-11-26,PAST",
    "until,2027-04-05,ORDER",
    "until,2027-11-28,TOO_FAR",
    "teacher,個人番号は123456789018です,INDIVIDUAL_NUMBER"
  })
  void what_cannot_be_is_said_at_its_field(String field, String value, Wrong wrong) {
    assertThat(problems(field, value)).contains(new Problem(field, wrong));
  }

  @Test
  void a_teacher_is_named_in_few_words() {
    assertThat(problems("teacher", "あ".repeat(41)))
        .containsExactly(new Problem("teacher", Wrong.LONG));
    assertThat(problems("teacher", "あ".repeat(40))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2028-02-29", "2028年2月29日", "令和10年2月29日"})
  void the_29th_of_february_is_a_day_where_it_exists(String typed) {
    assertThat(
            new ClosureForm("yasugi-center", typed, "", "WORKS")
                .problems(LocalDate.parse("2028-01-01"), PLACES))
        .isEmpty();
    assertThat(
            new ClosureForm(
                    "yasugi-center",
                    typed.replace("2028", "2027").replace("10年", "9年"),
                    "",
                    "WORKS")
                .problems(LocalDate.parse("2027-01-01"), PLACES))
        .contains(new Problem("from", Wrong.DAY));
  }

  @Test
  void a_closure_is_in_order_and_not_over() {
    assertThat(
            new ClosureForm("yasugi-center", "2026-11-20", "2026-11-25", "WORKS")
                .problems(TODAY, PLACES))
        .containsExactly(new Problem("until", Wrong.PAST));
    assertThat(
            new ClosureForm("yasugi-center", "2026-12-20", "2026-12-19", "WORKS")
                .problems(TODAY, PLACES))
        .containsExactly(new Problem("until", Wrong.ORDER));
    assertThat(new ClosureForm("", "", "", "").problems(TODAY, PLACES))
        .extracting(Problem::field)
        .containsExactly("place", "from", "reason");
    assertThat(
            new ClosureForm("yasugi-center", "2026-11-20", "2026-11-26", "WORKS")
                .problems(TODAY, PLACES))
        .as("one that goes on can be entered")
        .isEmpty();
  }

  @Test
  void a_series_never_gets_longer_by_a_change() {
    LocalDate last = LocalDate.parse("2027-06-29");
    assertThat(
            new SeriesChangeForm("10:00", "90", "12", "2027-06-30", "OTHER").problems(TODAY, last))
        .containsExactly(new Problem("until", Wrong.TOO_FAR));
    assertThat(
            new SeriesChangeForm("10:00", "90", "12", "2026-11-25", "OTHER").problems(TODAY, last))
        .containsExactly(new Problem("until", Wrong.PAST));
    assertThat(
            new SeriesChangeForm("10:00", "90", "12", "2026-11-26", "OTHER").problems(TODAY, last))
        .isEmpty();
    assertThat(new SeriesChangeForm("", "", "", "", "").problems(TODAY, last))
        .extracting(Problem::field)
        .containsExactly("at", "minutes", "capacity", "reason", "until");
  }

  @ParameterizedTest
  @ValueSource(strings = {"yasugi", "izumo"})
  void the_hours_of_a_city_hold_for_its_places(String city) {
    assertThat(
            PlaceTimes.of(Cities.serving(city).current()).fit("anywhere", LocalTime.of(10, 0), 90))
        .isTrue();
  }
}

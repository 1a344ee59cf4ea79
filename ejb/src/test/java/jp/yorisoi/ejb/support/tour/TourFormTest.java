package jp.yorisoi.ejb.support.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.catalogue.SupportRoute;
import jp.yorisoi.ejb.support.domain.TourStop;
import jp.yorisoi.ejb.support.plan.SeriesForm.Problem;
import jp.yorisoi.ejb.support.plan.SeriesForm.Wrong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TourFormTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private static final SupportProgramme YASUGI =
      SupportProgramme.of(Cities.serving("yasugi").current());
  private static final SupportRoute HILLS = YASUGI.route("hirose-hills").orElseThrow();

  private final Map<String, String[]> sent = new HashMap<>();

  TourFormTest() {
    put("day", "令和8年12月1日");
    HILLS
        .stops()
        .forEach(
            stop -> {
              put("stop-" + stop.placeId(), "on");
              put("at-" + stop.placeId(), stop.at().toString());
              put("minutes-" + stop.placeId(), "60");
              put("seats-" + stop.placeId(), "4");
            });
    put("use-gurutto", "on");
    put("use-counter-1", "on");
  }

  private void put(String name, String value) {
    sent.put(name, new String[] {value});
  }

  private TourForm form() {
    return TourForm.of(sent, HILLS, YASUGI.travelling());
  }

  @Test
  void a_route_is_offered_as_it_is_usually_driven() {
    TourForm usual = TourForm.usual(HILLS);
    assertThat(usual.problems(TODAY)).containsExactly(new Problem("day", Wrong.DAY));
    assertThat(usual.stops()).hasSameSizeAs(HILLS.stops()).allMatch(TourForm.Stop::on);
  }

  @Test
  void only_what_travels_goes_along() {
    assertThat(form().problems(TODAY)).isEmpty();
    assertThat(form().wish(HILLS).resources()).containsExactly("gurutto");
    assertThat(form().wish(HILLS).day()).isEqualTo(LocalDate.of(2026, 12, 1));
  }

  /** 20 minutes to the second, 30 to the third. */
  @Test
  void who_leaves_a_stop_out_still_drives_past_it() {
    sent.remove("stop-fube-center");
    put("at-fube-center", "never");
    assertThat(form().problems(TODAY)).isEmpty();
    assertThat(form().wish(HILLS).stops())
        .extracting(TourStop::place, TourStop::travel)
        .startsWith(
            org.assertj.core.api.Assertions.tuple("hirose-center", 0),
            org.assertj.core.api.Assertions.tuple("hida-center", 50));
  }

  @ParameterizedTest
  @CsvSource({
    "day, 2026-11-26, day, PAST",
    "day, 2027-11-28, day, TOO_FAR",
    "day, 2026-02-29, day, DAY",
    "at-fube-center, 25:00, at-fube-center, TIME",
    "minutes-fube-center, 5, minutes-fube-center, MINUTES",
    "seats-fube-center, 0, seats-fube-center, SEATS"
  })
  void what_is_wrong_is_said_at_its_field(String name, String value, String field, Wrong wrong) {
    put(name, value);
    assertThat(form().problems(TODAY)).containsExactly(new Problem(field, wrong));
  }

  @Test
  void a_tour_has_a_stop() {
    HILLS.stops().forEach(stop -> sent.remove("stop-" + stop.placeId()));
    assertThat(form().problems(TODAY)).containsExactly(new Problem("stops", Wrong.CHOOSE));
  }
}

package jp.yorisoi.ejb.support.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.yorisoi.ejb.support.domain.TourSpans.Span;
import jp.yorisoi.ejb.support.domain.TourSpans.Stop;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TourSpansTest {
  private static final Instant TEN = Instant.parse("2026-12-01T01:00:00Z");

  /**
   * Stops at 0, 90 and 240, an hour each; 20, 40 and 30 minutes from the garage; away from -20 to
   * 330. Of each stop: held or not, and its span.
   */
  @ParameterizedTest
  @CsvSource({
    "yyy, -20..60, 60..150, 150..330",
    "yny, -20..60, -, 60..330",
    "nyy, -, 50..150, 150..330",
    "nny, -, -, 210..330",
    "yyn, -20..60, 60..190, -",
    "ynn, -20..80, -, -",
    "nnn, -, -, -"
  })
  void who_goes_along_is_away_from_the_first_stop_that_is_held_to_the_last_without_a_gap(
      String held, String first, String second, String third) {
    List<Stop> stops = List.of(stop(0, 20, held, 0), stop(90, 40, held, 1), stop(240, 30, held, 2));
    assertThat(words(TourSpans.of(stops, at(-20), at(330)))).containsExactly(first, second, third);
  }

  @ParameterizedTest
  @CsvSource({"-10, 70, -10..70", "-100, 500, -60..120"})
  void nobody_is_away_for_longer_than_was_planned(int from, int until, String span) {
    List<Stop> stops = List.of(stop(0, 60, "y", 0));
    assertThat(words(TourSpans.of(stops, at(from), at(until)))).containsExactly(span);
  }

  /** The kit is away for half an hour after the tour; what is given back is free for others. */
  @ParameterizedTest
  @CsvSource({
    "yyy, 7: -20..60 8: 60..150 9: 150..360",
    "yyn, 7: -20..60 8: 60..220",
    "nyy, 8: 50..150 9: 150..360",
    "yny, 7: -20..60 9: 60..360",
    "nnn, ''"
  })
  void what_is_not_needed_any_more_is_given_back(String held, String expected) {
    List<Stop> stops = List.of(stop(0, 20, held, 0), stop(90, 40, held, 1), stop(240, 30, held, 2));
    List<Allocation> before =
        List.of(
            new Allocation(7, "kit", at(-20), at(60)),
            new Allocation(8, "kit", at(60), at(150)),
            new Allocation(9, "kit", at(150), at(360)));
    List<Allocation> after =
        TourSpans.again(stops, List.of(7L, 8L, 9L), before, Map.of("kit", Duration.ofMinutes(30)));
    assertThat(
            after.stream()
                .map(
                    one -> one.session() + ": " + minutes(one.from()) + ".." + minutes(one.until()))
                .collect(Collectors.joining(" ")))
        .isEqualTo(expected);
  }

  private static Stop stop(int from, int garage, String held, int index) {
    return new Stop(at(from), at(from + 60), garage, held.charAt(index) == 'y');
  }

  private static List<String> words(List<Optional<Span>> spans) {
    List<String> words = new ArrayList<>();
    for (Optional<Span> span : spans) {
      words.add(span.map(one -> minutes(one.from()) + ".." + minutes(one.until())).orElse("-"));
    }
    return words;
  }

  private static long minutes(Instant instant) {
    return (instant.getEpochSecond() - TEN.getEpochSecond()) / 60;
  }

  private static Instant at(int minutes) {
    return TEN.plusSeconds(60L * minutes);
  }
}

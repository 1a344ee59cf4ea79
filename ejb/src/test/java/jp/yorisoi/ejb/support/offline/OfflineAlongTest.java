package jp.yorisoi.ejb.support.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yorisoi.ejb.support.SeatWorkshop;
import jp.yorisoi.ejb.support.SupportStore;
import jp.yorisoi.ejb.support.domain.PlannedSession;
import jp.yorisoi.ejb.support.domain.SessionOffer;
import jp.yorisoi.ejb.support.domain.SessionOrigin;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.ejb.support.plan.PlanStore;
import jp.yorisoi.ejb.support.tour.TourStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OfflineAlongTest {
  private static final long TOUR = 3;
  private static final Instant TEN = Instant.parse("2026-11-27T01:00:00Z");
  private static final SupportSession CLASS = session(1, "hida", 0, false);
  private static final SupportSession FIRST = session(9, "hida", 1, false);
  private static final SupportSession OFF = session(8, "ida", 2, true);
  private static final SupportSession LAST = session(7, "akaya", 3, false);
  private static final List<SupportSession> ALL = List.of(CLASS, FIRST, OFF, LAST);

  private final OfflineAlong along = new OfflineAlong();

  private static SupportSession session(long id, String place, int hours, boolean cancelled) {
    Instant starts = TEN.plus(Duration.ofHours(hours));
    return new SupportSession(
        id, "k", place, starts, starts, TEN, TEN, 5, 0, cancelled, SessionOffer.PLAIN);
  }

  private static PlannedSession planned(SupportSession one) {
    return new PlannedSession(
        one,
        SessionOrigin.TOUR,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        one == CLASS ? Optional.empty() : Optional.of(TOUR));
  }

  @BeforeEach
  void open() throws Exception {
    SeatWorkshop.set(along, "sessions", proxy(SupportStore.class, id -> ALL));
    SeatWorkshop.set(
        along,
        "plan",
        proxy(
            PlanStore.class,
            id ->
                ALL.stream()
                    .filter(one -> id.equals(one.id()))
                    .map(OfflineAlongTest::planned)
                    .findFirst()));
    SeatWorkshop.set(
        along,
        "tours",
        proxy(
            TourStore.class,
            id -> Stream.of(FIRST, OFF, LAST).map(OfflineAlongTest::planned).toList()));
  }

  private interface Answer {
    Object to(Object first);
  }

  private static <T> T proxy(Class<T> type, Answer answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> answer.to(arguments[0])));
  }

  @Test
  void a_stop_takes_along_its_tour_its_day_at_the_place_or_itself() {
    assertThat(along.of(LAST, OfflineScope.TOUR)).containsExactly(FIRST, LAST);
    assertThat(along.of(FIRST, OfflineScope.DAY)).containsExactly(CLASS, FIRST);
    assertThat(along.of(FIRST, OfflineScope.SESSION)).containsExactly(FIRST);
    assertThat(along.of(CLASS, OfflineScope.TOUR)).as("no stop").containsExactly(CLASS);
    assertThat(along.stops(OFF)).isEqualTo(2);
    assertThat(along.stops(CLASS)).isZero();
  }

  @Test
  void a_tour_goes_along_also_from_the_page_of_a_stop_that_is_not_held() {
    assertThat(along.refusal(OFF, OfflineScope.TOUR, List.of(FIRST, LAST), TEN)).isEmpty();
    assertThat(along.refusal(OFF, OfflineScope.DAY, List.of(FIRST), TEN)).isPresent();
  }

  @Test
  void a_list_is_named_after_what_it_holds() {
    assertThat(along.scope(9, List.of(9L))).isEqualTo(OfflineScope.SESSION);
    assertThat(along.scope(9, List.of(9L, 7L))).isEqualTo(OfflineScope.TOUR);
    assertThat(along.scope(9, List.of(1L, 9L))).isEqualTo(OfflineScope.DAY);
    assertThat(along.scope(1, List.of(1L, 9L))).isEqualTo(OfflineScope.DAY);
  }
}

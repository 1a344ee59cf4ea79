package jp.yorisoi.web.staff.support;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.support.SessionDesk;
import jp.yorisoi.ejb.support.SessionFigures;
import jp.yorisoi.ejb.support.SessionView;
import jp.yorisoi.web.shell.Beans;
import org.junit.jupiter.api.Test;

class SupportWeekBackingTest {
  private static final LocalDateTime TUESDAY = LocalDateTime.of(2026, 12, 1, 10, 0);
  private static final LocalDateTime FRIDAY = LocalDateTime.of(2026, 12, 4, 10, 0);

  private int asked;

  private SupportWeekBacking at(String now) {
    HttpServletRequest request =
        (HttpServletRequest)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (self, method, arguments) -> "week".equals(arguments[0]) ? "2026-12-01" : null);
    SupportWeekBacking week =
        Beans.with(
            new SupportWeekBacking(),
            new Desk(),
            new Slots(),
            request,
            Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
    week.read();
    return week;
  }

  private static String of(SupportWeekBacking week, int day) {
    return week.getRows().get(0).cells().stream()
        .flatMap(List::stream)
        .filter(slot -> slot.session().id() == day)
        .map(week::seats)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_session_that_is_over_says_how_it_went_and_one_to_come_what_is_left() {
    SupportWeekBacking week = at("2026-12-02T00:00:00Z");
    assertThat(of(week, 1)).isEqualTo("予約 8・来た 5・来なかった 1・未記入 2・当日 3");
    assertThat(of(week, 4)).startsWith("あと 3 席");
  }

  @Test
  void when_all_are_marked_nothing_is_left_to_say() {
    assertThat(AttendanceWords.figures(new SessionFigures(1, 6, 5, 1, 0)))
        .isEqualTo("予約 6・来た 5・来なかった 1・当日 0");
  }

  @Test
  void a_week_to_come_asks_for_no_figures() {
    assertThat(of(at("2026-11-30T00:00:00Z"), 1)).startsWith("あと 3 席");
    assertThat(asked).isZero();
  }

  private static final class Slots extends SlotReader {
    @Override
    public List<SlotShown> between(LocalDate from, LocalDate until) {
      return List.of(slot(1, TUESDAY), slot(4, FRIDAY));
    }

    @Override
    public Optional<SlotShown> byId(String id) {
      return Optional.empty();
    }

    private static SlotShown slot(long id, LocalDateTime day) {
      return new SlotShown(
          new SessionView(id, "k", "hall", day, day.plusHours(2), day, day, 8, 3, true),
          "はじめて",
          "公民館",
          false,
          true);
    }
  }

  private final class Desk extends SessionDesk {
    @Override
    public List<SessionFigures> figures(LocalDate from, LocalDate until) {
      asked++;
      return List.of(new SessionFigures(1, 8, 5, 1, 3));
    }
  }
}

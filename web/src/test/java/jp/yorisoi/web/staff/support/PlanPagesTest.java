package jp.yorisoi.web.staff.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.support.SessionView;
import jp.yorisoi.ejb.support.plan.CalendarDesk;
import jp.yorisoi.ejb.support.plan.CancelReason;
import jp.yorisoi.ejb.support.plan.ChangeOutcome;
import jp.yorisoi.ejb.support.plan.ClosureReason;
import jp.yorisoi.ejb.support.plan.ClosureView;
import jp.yorisoi.ejb.support.plan.DateView;
import jp.yorisoi.ejb.support.plan.MessageDesk;
import jp.yorisoi.ejb.support.plan.MessageForm;
import jp.yorisoi.ejb.support.plan.MessageOutcome;
import jp.yorisoi.ejb.support.plan.ObstacleView;
import jp.yorisoi.ejb.support.plan.SeriesDesk;
import jp.yorisoi.ejb.support.plan.SeriesForm;
import jp.yorisoi.ejb.support.plan.SeriesOutcome;
import jp.yorisoi.ejb.support.plan.SeriesPreview;
import jp.yorisoi.ejb.support.plan.SeriesView;
import jp.yorisoi.ejb.support.plan.SessionPlanDesk;
import jp.yorisoi.ejb.support.plan.SlotView;
import jp.yorisoi.ejb.support.plan.UseLine;
import jp.yorisoi.ejb.support.plan.UseView;
import jp.yorisoi.web.shell.Beans;
import jp.yorisoi.web.shell.Exchange;
import jp.yorisoi.web.shell.SentExchange;
import org.junit.jupiter.api.Test;

class PlanPagesTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-26T01:00:00Z"), ZoneOffset.UTC);
  private static final LocalDateTime STARTS = LocalDateTime.of(2026, 12, 1, 10, 0);
  private static final String[] SERIES = {
    "kind", "first-steps", "place", "yasugi-center", "weekday", "TUESDAY", "at", "10:00",
    "minutes", "90", "capacity", "8", "from", "令和8年12月1日", "until", "2027/1/12"
  };

  private final List<String> asked = new ArrayList<>();
  private final PlanWords words =
      Beans.with(
          new PlanWords(),
          Cities.serving("yasugi"),
          SupportProgramme.of(Cities.serving("yasugi").current()));
  private ChangeOutcome.Code changed = ChangeOutcome.Code.DONE;
  private MessageOutcome.Code messaged = MessageOutcome.Code.SENT;
  private SeriesOutcome.Code saved = SeriesOutcome.Code.SAVED;
  private Optional<CancelReason> reason = Optional.empty();

  private SlotView slot() {
    SessionView session =
        new SessionView(
            7,
            "first-steps",
            "yasugi-center",
            STARTS,
            STARTS.plusMinutes(90),
            STARTS,
            STARTS,
            8,
            5,
            true);
    return new SlotView(session, Optional.empty(), reason, false);
  }

  private SessionBacking session(Exchange exchange) {
    SessionBacking page =
        Beans.with(new SessionBacking(), new Calendar(), new Changes(), words, exchange);
    page.act();
    return page;
  }

  @Test
  void a_class_is_cancelled_by_the_second_button_with_the_number_of_people_that_was_shown() {
    SessionBacking first =
        session(SentExchange.sent("session", "7", "reason", "WEATHER", "go", "ask"));
    assertThat(first.isAsked()).isTrue();
    assertThat(asked).isEmpty();
    SessionBacking second =
        session(
            SentExchange.sent("session", "7", "reason", "WEATHER", "seen", "3", "go", "cancel"));
    assertThat(asked).containsExactly("cancel 7 3 WEATHER");
    assertThat(second.getNotice()).contains("電話 3 人", "電話すること");
    session(SentExchange.asked("session", "7", "reason", "WEATHER", "seen", "3", "go", "cancel"));
    session(SentExchange.stale("session", "7", "reason", "WEATHER", "seen", "3", "go", "cancel"));
    session(SentExchange.sent("session", "7", "reason", "ANY", "seen", "3", "go", "cancel"));
    assertThat(asked).hasSize(1);
  }

  @Test
  void who_booked_meanwhile_is_seen_before_the_class_is_cancelled() {
    changed = ChangeOutcome.Code.MEANWHILE;
    SessionBacking page =
        session(SentExchange.sent("session", "7", "reason", "FEW", "seen", "2", "go", "cancel"));
    assertThat(page.isAsked()).isTrue();
    assertThat(page.isDone()).isFalse();
    assertThat(page.getNotice()).contains("まだ中止にしていません");
  }

  @Test
  void seats_are_a_number_a_class_can_have() {
    assertThat(session(SentExchange.sent("session", "7", "capacity", "0", "go", "seats")).isDone())
        .isFalse();
    assertThat(session(SentExchange.sent("session", "7", "capacity", "9", "go", "seats")).isDone())
        .isTrue();
    assertThat(asked).containsExactly("capacity 7 9");
  }

  private SeriesBacking series(Exchange exchange) {
    SeriesBacking page = Beans.with(new SeriesBacking(), new Series(), words, exchange, CLOCK);
    page.act();
    return page;
  }

  private static SentExchange sent(String... more) {
    List<String> all = new ArrayList<>(List.of(SERIES));
    all.addAll(List.of(more));
    return SentExchange.sent(all.toArray(new String[0]));
  }

  @Test
  void a_series_is_looked_at_before_it_is_saved_and_days_are_left_out() {
    SeriesBacking looked = series(sent("go", "look"));
    assertThat(asked).isEmpty();
    assertThat(looked.getFree()).isEqualTo(1);
    assertThat(words.obstacles(looked.getPreview().dates().get(1).obstacles()))
        .isEqualTo("年末年始、会場に別の教室（はじめて）");
    SeriesBacking done = series(sent("go", "save", "stand", "seen", "without", "2026-12-01"));
    assertThat(asked).containsExactly("save seen [2026-12-01]");
    assertThat(done.isDone()).isTrue();
    assertThat(done.getPreview()).isNull();
    assertThat(done.getForm().kind()).as("the form is empty for the next").isEmpty();
  }

  @Test
  void what_changed_since_it_was_looked_at_is_shown_again() {
    saved = SeriesOutcome.Code.MEANWHILE;
    SeriesBacking page = series(sent("go", "save", "stand", "old"));
    assertThat(page.isDone()).isFalse();
    assertThat(page.getPreview().stand()).isEqualTo("seen");
    assertThat(page.getNotice()).contains("まだ作っていません");
  }

  @Test
  void a_day_that_does_not_exist_is_said_at_its_field_and_nothing_is_asked() {
    SeriesBacking page = series(sent("go", "save", "until", "2027-02-29"));
    assertThat(words.wrong(page.getProblems(), "until")).contains("その日はありません");
    assertThat(page.getPreview()).isNull();
    assertThat(asked).isEmpty();
  }

  @Test
  void the_calendar_shows_what_is_closed_and_what_is_not_held_by_week_day_and_place() {
    reason = Optional.of(CancelReason.WEATHER);
    CalendarBacking week = calendar(SentExchange.asked("day", "2026-12-03"));
    assertThat(week.getRows()).hasSize(1);
    CalendarBacking.Cell tuesday = week.getRows().get(0).cells().get(1);
    assertThat(tuesday.note()).isEqualTo("休み：工事");
    assertThat(week.seats(tuesday.slots().get(0))).isEqualTo("中止（天候のため）");
    assertThat(week.look(tuesday.slots().get(0))).contains("off");
    assertThat(week.getPrintable()).as("nothing is held").isEmpty();
    assertThat(week.getNext()).isEqualTo("2026-12-10");
    CalendarBacking day = calendar(SentExchange.asked("day", "2026-12-01", "view", "day"));
    assertThat(day.getRows().get(0).cells())
        .extracting(cell -> cell.slots().size())
        .containsExactly(1, 0, 0);
    CalendarBacking place =
        calendar(SentExchange.asked("view", "place", "place", "yasugi-center", "day", "x"));
    assertThat(place.getTitle()).startsWith("安来交流センター");
    assertThat(place.getRows()).hasSize(5);
    assertThat(place.getRows().get(0).label()).isEqualTo("11/23〜");
    assertThat(place.getRows().get(0).cells().get(0).note()).isEqualTo("祝日");
  }

  private CalendarBacking calendar(Exchange exchange) {
    CalendarBacking page =
        Beans.with(new CalendarBacking(), new Calendar(), words, exchange, CLOCK);
    page.act();
    return page;
  }

  @Test
  void a_number_that_can_be_compared_with_nothing_is_not_shown() {
    UseBacking page =
        Beans.with(
            new UseBacking(), new Calendar(), SentExchange.asked("day", "2026-12-03"), CLOCK);
    page.act();
    assertThat(page.compared(page.getUse().byPlace()))
        .extracting(UseLine::key)
        .containsExactly("yasugi-center");
    assertThat(page.left(page.getUse().byPlace())).isEqualTo(1);
    assertThat(page.change(page.getUse().byPlace().get(0))).isEqualTo("▲ 25 ポイント多い");
    assertThat(page.isOpen()).isTrue();
    assertThat(page.getTitle()).startsWith("11月30日（月）の週");
  }

  private MessageBacking message(Exchange exchange) {
    MessageBacking page =
        Beans.with(new MessageBacking(), new Calendar(), new Messages(), words, exchange);
    page.act();
    return page;
  }

  @Test
  void a_message_is_sent_by_the_second_button_to_as_many_as_were_shown() {
    MessageBacking look =
        message(SentExchange.sent("session", "7", "purpose", "PLACE", "text", "南口", "go", "look"));
    assertThat(look.isLooked()).isTrue();
    assertThat(look.getWays()).isEqualTo("電話 3 人");
    assertThat(asked).isEmpty();
    MessageBacking sent =
        message(
            SentExchange.sent(
                "session", "7", "purpose", "PLACE", "text", "南口", "seen", "3", "go", "send"));
    assertThat(asked).containsExactly("send 7 3 PLACE");
    assertThat(sent.isDone()).isTrue();
    message(SentExchange.sent("session", "7", "purpose", "PLACE", "text", "", "go", "send"));
    message(SentExchange.stale("session", "7", "purpose", "PLACE", "text", "南口", "go", "send"));
    assertThat(asked).hasSize(1);
    messaged = MessageOutcome.Code.TOO_OFTEN;
    assertThat(
            message(
                    SentExchange.sent(
                        "session", "7", "purpose", "PLACE", "text", "南口", "seen", "3", "go",
                        "send"))
                .getNotice())
        .contains("送りすぎ");
  }

  private final class Calendar extends CalendarDesk {
    @Override
    public List<SlotView> sessions(LocalDate from, LocalDate until) {
      return List.of(slot());
    }

    @Override
    public Optional<SlotView> session(long id) {
      return Optional.of(slot());
    }

    @Override
    public List<ClosureView> closures(LocalDate from, LocalDate until) {
      LocalDate day = STARTS.toLocalDate();
      return List.of(
          new ClosureView(1, "yasugi-center", day, day, ClosureReason.WORKS, "a", List.of()));
    }

    @Override
    public UseView use(LocalDate monday) {
      UseLine compared = new UseLine("yasugi-center", 9, 20, 45, 20, 25, true);
      UseLine alone = new UseLine("hirose-center", 9, 20, 45, 0, 45, false);
      return new UseView(List.of(compared, alone), List.of(), List.of(), List.of());
    }
  }

  private final class Changes extends SessionPlanDesk {
    @Override
    public ChangeOutcome cancel(long id, int seen, CancelReason why) {
      asked.add("cancel " + id + " " + seen + " " + why);
      return new ChangeOutcome(changed, Map.of("電話", 3));
    }

    @Override
    public ChangeOutcome capacity(long id, int capacity) {
      asked.add("capacity " + id + " " + capacity);
      return new ChangeOutcome(changed, Map.of());
    }
  }

  private final class Messages extends MessageDesk {
    @Override
    public Map<String, Integer> count(long sessionId) {
      return Map.of("電話", 3);
    }

    @Override
    public MessageOutcome send(String formToken, long sessionId, int seen, MessageForm form) {
      asked.add("send " + sessionId + " " + seen + " " + form.purpose());
      return new MessageOutcome(messaged, 3, 3);
    }
  }

  private final class Series extends SeriesDesk {
    @Override
    public SeriesPreview preview(SeriesForm form) {
      return new SeriesPreview(
          List.of(
              new DateView(LocalDate.of(2026, 12, 1), List.of(), false),
              new DateView(
                  LocalDate.of(2026, 12, 29),
                  List.of(
                      new ObstacleView(ObstacleView.Code.NEW_YEAR, ""),
                      new ObstacleView(ObstacleView.Code.PLACE_BUSY, "first-steps")),
                  false)),
          "seen");
    }

    @Override
    public SeriesOutcome save(
        String formToken, SeriesForm form, Set<LocalDate> leftOut, String stand) {
      asked.add("save " + stand + " " + leftOut);
      return new SeriesOutcome(saved, 1, 1, Map.of());
    }

    @Override
    public List<SeriesView> series() {
      return List.of();
    }
  }
}

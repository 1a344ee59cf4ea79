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
import java.util.stream.Stream;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.catalogue.SupportResource;
import jp.yorisoi.ejb.support.SessionView;
import jp.yorisoi.ejb.support.plan.CancelReason;
import jp.yorisoi.ejb.support.plan.SlotView;
import jp.yorisoi.ejb.support.tour.StopScope;
import jp.yorisoi.ejb.support.tour.StopsOutcome;
import jp.yorisoi.ejb.support.tour.TourCancelDesk;
import jp.yorisoi.ejb.support.tour.TourDesk;
import jp.yorisoi.ejb.support.tour.TourForm;
import jp.yorisoi.ejb.support.tour.TourObstacleView;
import jp.yorisoi.ejb.support.tour.TourObstacleView.Code;
import jp.yorisoi.ejb.support.tour.TourOutcome;
import jp.yorisoi.ejb.support.tour.TourView;
import jp.yorisoi.web.shell.Beans;
import jp.yorisoi.web.shell.OptionShown;
import jp.yorisoi.web.shell.SentExchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TourPagesTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-26T01:00:00Z"), ZoneOffset.UTC);
  private static final Cities YASUGI = Cities.serving("yasugi");
  private static final SupportProgramme PROGRAMME = SupportProgramme.of(YASUGI.current());
  private static final String[] TOUR = {
    "route", "hirose-hills", "day", "2026/12/1", "stop-hida-center", "on", "at-hida-center",
    "13:30", "minutes-hida-center", "60", "seats-hida-center", "4", "use-gurutto", "on"
  };

  private static final TourWords TOURS =
      Beans.with(new TourWords(), PROGRAMME, Beans.with(new PlanWords(), YASUGI, PROGRAMME));

  private final List<String> asked = new ArrayList<>();
  private List<TourObstacleView> obstacles = List.of();
  private TourOutcome.Code saved = TourOutcome.Code.SAVED;
  private StopsOutcome.Code cancelled = StopsOutcome.Code.DONE;

  private TourPlanBacking page(SentExchange exchange) {
    TourPlanBacking page =
        Beans.with(new TourPlanBacking(), new Desk(), PROGRAMME, exchange, CLOCK, TOURS);
    page.act();
    return page;
  }

  private static String[] with(String... more) {
    return Stream.concat(Stream.of(TOUR), Stream.of(more)).toArray(String[]::new);
  }

  @Test
  void a_tour_is_looked_at_before_it_is_saved() {
    obstacles = List.of(obstacle(Code.TRAVEL_TOO_SHORT));
    TourPlanBacking looked = page(SentExchange.sent(with("go", "look")));
    assertThat(looked.isLooked()).isTrue();
    assertThat(looked.getObstacles()).hasSize(1);
    assertThat(asked).containsExactly("preview 2026/12/1 [gurutto]");
    SentExchange exchange = SentExchange.sent(with("go", "save"));
    page(exchange);
    assertThat(asked).contains("save 2026/12/1 [gurutto]");
    assertThat(exchange.led()).isEqualTo("/staff/support/tour.xhtml?tour=4&made=1");
  }

  @Test
  void with_something_in_the_way_meanwhile_it_is_shown_again() {
    saved = TourOutcome.Code.IN_THE_WAY;
    obstacles = List.of(obstacle(Code.ELSEWHERE));
    TourPlanBacking page = page(SentExchange.sent(with("go", "save")));
    assertThat(page.isLooked()).isTrue();
    assertThat(page.getObstacles()).hasSize(1);
    assertThat(page.getNotice()).contains("まだ作っていません");
  }

  @Test
  void an_address_a_stale_form_and_a_wrong_one_ask_the_desk_nothing() {
    assertThat(page(SentExchange.asked(with("go", "save"))).isLooked()).isFalse();
    assertThat(page(SentExchange.stale(with("go", "save"))).getNotice()).contains("もう一度");
    assertThat(page(SentExchange.sent(with("go", "save", "seats-hida-center", "0"))).getProblems())
        .hasSize(1);
    TourPlanBacking typed = page(SentExchange.sent(with("go", "edit")));
    assertThat(typed.getForm().day()).isEqualTo("2026/12/1");
    SentExchange nowhere = SentExchange.asked("route", "nowhere");
    page(nowhere);
    assertThat(nowhere.led()).isEqualTo("404");
    assertThat(asked).isEmpty();
  }

  @Test
  void who_and_what_a_tour_cannot_be_made_without_is_asked_first_and_marked() {
    TourPlanBacking page = page(SentExchange.asked("route", "hirose-hills"));
    assertThat(page.getNeeded())
        .extracting(TourPlanBacking.Sort::label)
        .containsExactly("車（1）", "運転手（1）", "支援員（1）");
    assertThat(page.getNeeded()).allMatch(TourPlanBacking.Sort::required);
    assertThat(ids(page.getNeeded().get(1))).containsExactly("driver-1", "driver-2");
    assertThat(page.getOthers().required()).isFalse();
    List<String> everybody = new ArrayList<>(ids(page.getOthers()));
    page.getNeeded().forEach(sort -> everybody.addAll(ids(sort)));
    assertThat(everybody)
        .as("each once")
        .containsExactlyInAnyOrderElementsOf(
            PROGRAMME.travelling().stream().map(SupportResource::id).toList());
  }

  private static List<String> ids(TourPlanBacking.Sort sort) {
    return sort.options().stream().map(OptionShown::value).toList();
  }

  @Test
  void the_vehicle_stands_apart_from_what_is_carried_in_it() {
    assertThat(TOURS.sorts(List.of("helper-1", "vehicle-kit-1", "gurutto", "driver-2")))
        .containsExactly(
            new TourWords.Along("車", "ぐるっとYasugi号"),
            new TourWords.Along("行く人", "支援員1、運転手2"),
            new TourWords.Along("持ち物", "持ち運びの端末と印刷機1"));
    assertThat(TOURS.sorts(List.of("driver-1"))).hasSize(1);
  }

  @Test
  void a_stop_nobody_has_booked_is_said_to_be_so() {
    TourBacking page = tour(SentExchange.sent(off("ask")));
    assertThat(page.concerned(slot(21, 3))).isEqualTo("予約と待っている方 4 人");
    assertThat(page.concerned(slot(99, 0))).isEqualTo("予約している人はいません");
  }

  private TourBacking tour(SentExchange exchange) {
    PlanWords words = Beans.with(new PlanWords(), YASUGI, PROGRAMME);
    TourBacking page = Beans.with(new TourBacking(), new Desk(), new Cancel(), words, exchange);
    actOn(page);
    return page;
  }

  private static void actOn(TourBacking page) {
    try {
      page.act();
    } catch (java.io.IOException unexpected) {
      throw new java.io.UncheckedIOException(unexpected);
    }
  }

  private static String[] off(String go, String... more) {
    String[] fields = {"tour", "4", "stop", "21", "scope", "REST", "reason", "WEATHER", "go", go};
    return Stream.concat(Stream.of(fields), Stream.of(more)).toArray(String[]::new);
  }

  @Test
  void stops_are_cancelled_by_the_second_button_with_the_number_of_people_that_was_shown() {
    TourBacking first = tour(SentExchange.sent(off("ask")));
    assertThat(first.isAsked()).isTrue();
    assertThat(first.getPeople()).as("who waits too").isEqualTo(6);
    assertThat(asked).isEmpty();
    TourBacking second = tour(SentExchange.sent(off("cancel", "seen", "6")));
    assertThat(asked).containsExactly("cancel 4 21 REST 6 WEATHER");
    assertThat(second.isDone()).isTrue();
    assertThat(second.getNotice()).contains("2 か所", "取った方 4 人", "相談する方 1 人", "電話 5 人");
  }

  @Test
  void who_has_booked_meanwhile_is_counted_first() {
    cancelled = StopsOutcome.Code.MEANWHILE;
    TourBacking page = tour(SentExchange.sent(off("cancel", "seen", "4")));
    assertThat(page.isAsked()).isTrue();
    assertThat(page.isDone()).isFalse();
    assertThat(page.getNotice()).contains("まだ中止にしていません");
  }

  @Test
  void an_address_a_stale_form_and_a_choice_that_is_none_cancel_nothing() {
    assertThat(tour(SentExchange.asked(off("cancel", "seen", "5"))).isAsked()).isFalse();
    assertThat(tour(SentExchange.stale(off("cancel", "seen", "5"))).getNotice()).contains("もう一度");
    assertThat(tour(SentExchange.sent(off("cancel", "reason", "TEACHER"))).getNotice())
        .contains("理由");
    assertThat(tour(SentExchange.sent(off("cancel", "scope", "ALL"))).getNotice()).contains("範囲");
    SentExchange nowhere = SentExchange.asked("tour", "x");
    tour(nowhere);
    assertThat(nowhere.led()).isEqualTo("404");
    assertThat(asked).isEmpty();
  }

  private static TourView view() {
    return new TourView(
        4,
        "hirose-hills",
        "vehicle-stop",
        LocalDate.of(2026, 12, 1),
        List.of(slot(20, 4), slot(21, 3), slot(22, 2)),
        List.of("gurutto"),
        "lead",
        Map.of(20L, 4, 21L, 4, 22L, 2)); // one waits at the second stop
  }

  private static SlotView slot(long id, int taken) {
    LocalDateTime at = LocalDateTime.of(2026, 12, 1, 9, 0).plusHours(id - 20);
    SessionView session =
        new SessionView(
            id, "vehicle-stop", "hida-center", at, at.plusHours(1), at, at, 6, 6 - taken, true);
    return new SlotView(session, Optional.empty(), Optional.empty(), false, Optional.of(4L));
  }

  @ParameterizedTest
  @EnumSource(Code.class)
  void every_obstacle_has_a_sentence_with_the_names_of_the_office(Code code) {
    PlanWords words = Beans.with(new PlanWords(), YASUGI, PROGRAMME);
    TourWords tours = Beans.with(new TourWords(), PROGRAMME, words);
    assertThat(tours.obstacle(obstacle(code)))
        .endsWith("。")
        .doesNotContain("hida-center", "gurutto");
    assertThat(tours.route("hirose-hills")).isEqualTo("広瀬の山の手回り");
    assertThat(tours.note("hirose-hills", "hida-center")).isEqualTo("体育館の横にとまります");
  }

  private static TourObstacleView obstacle(Code code) {
    String detail =
        switch (code) {
          case ELSEWHERE -> "gurutto";
          case TOO_FEW -> "driver";
          case TRAVEL_TOO_SHORT -> "10";
          case PLACE_CLOSED -> "工事";
          default -> "勤労感謝の日";
        };
    return new TourObstacleView(
        code, "hida-center", detail, Optional.of(LocalDateTime.of(2026, 12, 1, 9, 30)));
  }

  private final class Desk extends TourDesk {
    @Override
    public List<TourObstacleView> preview(TourForm form) {
      asked.add("preview " + form.day() + " " + form.resources());
      return obstacles;
    }

    @Override
    public Optional<TourView> one(long id) {
      return Optional.of(view());
    }

    @Override
    public TourOutcome save(String formToken, TourForm form) {
      asked.add("save " + form.day() + " " + form.resources());
      return new TourOutcome(saved, 4, obstacles);
    }
  }

  private final class Cancel extends TourCancelDesk {
    @Override
    public StopsOutcome cancel(
        long tour, long session, StopScope scope, int seen, CancelReason reason) {
      asked.add("cancel " + tour + " " + session + " " + scope + " " + seen + " " + reason);
      return new StopsOutcome(cancelled, 2, 4, 1, Map.of("電話", 5));
    }
  }
}

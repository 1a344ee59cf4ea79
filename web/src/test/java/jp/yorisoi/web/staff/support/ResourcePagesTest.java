package jp.yorisoi.web.staff.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.support.SessionView;
import jp.yorisoi.ejb.support.plan.CalendarDesk;
import jp.yorisoi.ejb.support.plan.ClosureReason;
import jp.yorisoi.ejb.support.plan.ClosureView;
import jp.yorisoi.ejb.support.plan.ResourceLine;
import jp.yorisoi.ejb.support.plan.ResourceUseView;
import jp.yorisoi.ejb.support.plan.SlotView;
import jp.yorisoi.ejb.support.plan.UseView;
import jp.yorisoi.web.shell.Beans;
import jp.yorisoi.web.shell.SentExchange;
import org.junit.jupiter.api.Test;

/** Who and what is used when, on the pages of the desk. */
class ResourcePagesTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-26T01:00:00Z"), ZoneOffset.UTC);
  private static final LocalDateTime STARTS = LocalDateTime.of(2026, 12, 1, 11, 0);
  private static final SupportProgramme PROGRAMME =
      SupportProgramme.of(Cities.serving("yasugi").current());

  private LocalDate from;
  private LocalDate until;

  private ResourceBacking page(String... asked) {
    PlanWords words = Beans.with(new PlanWords(), Cities.serving("yasugi"), PROGRAMME);
    ResourceBacking page =
        Beans.with(
            new ResourceBacking(),
            new Calendar(),
            PROGRAMME,
            words,
            SentExchange.asked(asked),
            CLOCK);
    page.act();
    return page;
  }

  private static ResourceBacking.Row row(ResourceBacking page, String resource) {
    return page.getGroups().stream()
        .flatMap(group -> group.rows().stream())
        .filter(row -> row.resource().equals(resource))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_day_has_a_row_for_each_room_person_kit_and_vehicle_and_says_what_is_free() {
    ResourceBacking day = page("day", "2026-12-01");
    assertThat(day.getTitle()).isEqualTo("2026年12月1日（火）の空き");
    assertThat(day.getView()).isEqualTo("free");
    assertThat(from).isEqualTo("2026-12-01");
    assertThat(until).isEqualTo("2026-12-02");
    assertThat(day.getGroups())
        .extracting(ResourceBacking.Group::label)
        .containsExactly("部屋", "人", "機器", "車");
    assertThat(day.getGroups().stream().mapToInt(group -> group.rows().size()).sum())
        .isEqualTo(PROGRAMME.resources().size());
    assertThat(row(day, "teacher-1").cells())
        .as("in use from 11 to 13:30, the way back included")
        .extracting(ResourceBacking.Cell::free)
        .containsExactly(false, false, true);
    assertThat(row(day, "teacher-2").cells()).allMatch(ResourceBacking.Cell::free);
    assertThat(row(day, "yasugi-center-room").cells())
        .as("its place is closed, so nobody uses it and it is not free")
        .allSatisfy(cell -> assertThat(cell.note()).isEqualTo("休み：工事"))
        .noneMatch(ResourceBacking.Cell::free);
    ResourceUseView use = row(day, "teacher-1").cells().get(0).uses().get(0);
    assertThat(day.span(use)).isEqualTo("11:00〜13:30（移動・片づけを含む）");
    assertThat(day.look(use)).isEqualTo("slot");
    assertThat(day.getNext()).isEqualTo("2026-12-02");
  }

  @Test
  void the_week_of_one_of_them_has_its_days_across_and_parts_of_the_day_down() {
    ResourceBacking week = page("day", "2026-12-03", "resource", "teacher-1");
    assertThat(week.getTitle()).isEqualTo("講師（高校生と先生）1組　11月30日（月）の週");
    assertThat(week.getView()).isEqualTo("resource");
    assertThat(from).isEqualTo("2026-11-30");
    assertThat(until).isEqualTo("2026-12-07");
    assertThat(week.getColumns()).hasSize(7).startsWith("30 月", "1 火");
    List<ResourceBacking.Row> rows = week.getGroups().get(0).rows();
    assertThat(rows).extracting(ResourceBacking.Row::label).containsExactly("午前", "午後", "17時から");
    assertThat(rows.get(0).cells().get(1).uses()).hasSize(1);
    assertThat(rows.get(0).cells().get(0).free()).isTrue();
    assertThat(week.getPrevious()).isEqualTo("2026-11-26");
  }

  @Test
  void what_there_is_not_and_no_day_show_today_with_all() {
    ResourceBacking page = page("day", "2026-99-99", "resource", "no-such-thing");
    assertThat(page.getDay()).isEqualTo("2026-11-26");
    assertThat(page.getResource()).isEmpty();
    assertThat(page.getView()).isEqualTo("free");
  }

  @Test
  void hours_of_a_room_stand_beside_those_it_is_open_and_what_is_never_used_is_named() {
    UseBacking page =
        Beans.with(
            new UseBacking(), new Calendar(), SentExchange.asked("day", "2026-12-03"), CLOCK);
    page.act();
    assertThat(page.getUsedResources())
        .extracting(ResourceLine::resource)
        .containsExactly("yasugi-center-room", "teacher-1");
    assertThat(page.getUnusedResources()).containsExactly("gurutto");
    assertThat(page.hours(150)).isEqualTo("2時間30分");
    assertThat(page.hours(60)).isEqualTo("1時間");
    assertThat(page.share(page.getUsedResources().get(0))).isEqualTo("3%（84時間のうち）");
    assertThat(page.share(page.getUsedResources().get(1))).isEqualTo("会場を選ばない");
    assertThat(page.share(new ResourceLine("hall", 0, 0, 60, Optional.of(0L), Optional.empty())))
        .isEqualTo("この週は休み");
  }

  private final class Calendar extends CalendarDesk {
    @Override
    public List<ResourceUseView> resources(LocalDate first, LocalDate next) {
      from = first;
      until = next;
      SessionView session =
          new SessionView(
              7,
              "first-steps",
              "hirose-center",
              STARTS,
              STARTS.plusMinutes(90),
              STARTS,
              STARTS,
              8,
              5,
              true);
      SlotView slot = new SlotView(session, Optional.empty(), Optional.empty(), false);
      return List.of(new ResourceUseView("teacher-1", slot, STARTS, STARTS.plusMinutes(150)));
    }

    @Override
    public List<ClosureView> closures(LocalDate first, LocalDate last) {
      LocalDate day = STARTS.toLocalDate();
      return List.of(
          new ClosureView(1, "yasugi-center", day, day, ClosureReason.WORKS, "a", List.of()));
    }

    @Override
    public UseView use(LocalDate monday) {
      return new UseView(
          List.of(),
          List.of(),
          List.of(),
          List.of(
              new ResourceLine(
                  "yasugi-center-room", 150, 2, 60, Optional.of(5040L), Optional.of(3)),
              new ResourceLine("teacher-1", 0, 0, 60, Optional.empty(), Optional.empty()),
              new ResourceLine("gurutto", 0, 0, 0, Optional.empty(), Optional.empty())));
    }
  }
}

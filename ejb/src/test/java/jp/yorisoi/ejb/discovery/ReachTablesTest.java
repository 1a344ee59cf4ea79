package jp.yorisoi.ejb.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.yorisoi.ejb.support.FollowStore.FollowCount;
import org.junit.jupiter.api.Test;

class ReachTablesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final Instant NOW = Instant.parse("2026-11-20T01:00:00Z");
  private static final Map<String, String> DISTRICTS =
      inOrder("hirose", "広瀬地区", "hida", "比田地区", "", "選ばれていない");
  private static final Map<String, String> AGES = inOrder("65-74", "65〜74歳", "", "選ばれていない");

  @Test
  void the_funnel_shows_each_stage_beside_the_month_before() {
    Map<Counted, Integer> now = new HashMap<>();
    Map<Counted, Integer> before = new HashMap<>();
    for (String district : DISTRICTS.keySet()) {
      for (String age : AGES.keySet()) {
        for (Stage stage : Stage.values()) {
          now.put(new Counted(DAY, stage, district, age), 10);
          before.put(new Counted(DAY.minusMonths(1), stage, district, age), 7);
        }
      }
    }
    List<ReachTable> tables = FunnelTables.of(DISTRICTS, AGES, now, before);

    assertThat(tables.get(0).lines().get(0).label()).isEqualTo("広瀬地区");
    assertThat(tables.get(0).lines().get(0).cells())
        .hasSize(Stage.values().length)
        .containsOnly("20〜24（前の月 10〜14）");
    assertThat(tables.get(1).lines().get(0).cells()).containsOnly("30〜34（前の月 20〜24）");
  }

  @Test
  void a_district_the_profile_no_longer_knows_counts_as_not_chosen() {
    Map<Counted, Integer> now = Map.of(new Counted(DAY, Stage.VIEW, "gone", "gone"), 40);
    List<ReachTable> tables = FunnelTables.of(DISTRICTS, AGES, now, Map.of());

    assertThat(tables.get(0).lines().get(2).cells().get(Stage.VIEW.ordinal())).startsWith("40〜44");
  }

  @Test
  void four_bookings_of_a_district_are_not_shown_and_others_in_steps() {
    Map<Counted, Integer> now = new HashMap<>();
    now.put(new Counted(DAY, Stage.FINISH, "hirose", "65-74"), 4);
    now.put(new Counted(DAY, Stage.FINISH, "hida", "65-74"), 20);
    now.put(new Counted(DAY, Stage.FINISH, "", ""), 30);
    List<ReachTable> tables = FunnelTables.of(DISTRICTS, AGES, now, Map.of());

    int finish = Stage.FINISH.ordinal();
    assertThat(tables.get(0).lines().get(0).cells().get(finish)).startsWith("5未満");
    assertThat(tables.get(0).lines().get(1).cells().get(finish)).startsWith("20〜24");
    assertThat(tables.get(1).lines().get(0).cells().get(finish)).startsWith("20〜24");
  }

  @Test
  void a_line_is_hidden_when_nothing_of_it_is_shown_in_either_month() {
    Map<Counted, Integer> now = Map.of(new Counted(DAY, Stage.VIEW, "hirose", ""), 40);
    Map<Counted, Integer> before = Map.of(new Counted(DAY, Stage.FINISH, "hida", ""), 40);
    List<ReachTable> tables = FunnelTables.of(DISTRICTS, AGES, now, before);
    assertThat(tables.get(0).lines())
        .extracting(ReachTable.Line::hidden)
        .containsExactly(false, false, true);
  }

  @Test
  void the_rate_of_use_is_of_those_who_agreed() {
    List<ReachTable> tables =
        UseTables.of(
            inOrder("first-steps", "はじめて", "maps", "地図"),
            inOrder("hirose", "広瀬地区", "hida", "比田地区"),
            List.of(
                new FollowCount("first-steps", "hirose", 20, 5),
                new FollowCount("first-steps", "hida", 20, 10),
                new FollowCount("maps", "hirose", 12, 6),
                new FollowCount("maps", "hida", 12, 6)));

    assertThat(tables.get(0).lines().get(0).cells())
        .containsExactly("およそ4割（使った方 15〜19人、まだの方 25〜29人）");
    assertThat(tables.get(1).lines().get(1).cells())
        .containsExactly("およそ5割（使った方 15〜19人、まだの方 15〜19人）");
  }

  @Test
  void few_who_used_or_few_who_did_not_are_not_shown() {
    List<ReachTable> tables =
        UseTables.of(
            inOrder("first-steps", "はじめて", "maps", "地図"),
            inOrder("hirose", "広瀬地区", "hida", "比田地区"),
            List.of(
                new FollowCount("first-steps", "hirose", 30, 28),
                new FollowCount("maps", "hida", 30, 2)));

    assertThat(tables)
        .allSatisfy(
            table ->
                assertThat(table.lines())
                    .allMatch(line -> line.hidden() && line.cells().equals(List.of("5人未満"))));
  }

  @Test
  void once_a_minute_one_of_all_takes_the_counts_and_nothing_is_lost() {
    Tally tally = new Tally();
    Counted view = new Counted(DAY, Stage.VIEW, "hirose", "");
    tally.count(view);
    assertThat(tally.due(NOW)).containsExactly(Map.entry(view, 1));
    tally.count(view);
    assertThat(tally.due(NOW)).isEmpty();
    assertThat(tally.due(NOW.plus(Duration.ofSeconds(59)))).isEmpty();
    tally.count(view);
    Map<Counted, Integer> due = tally.due(NOW.plus(Duration.ofSeconds(60)));
    assertThat(due).containsExactly(Map.entry(view, 2));
    tally.back(due);
    assertThat(tally.due(NOW.plus(Duration.ofSeconds(120)))).isEqualTo(due);
  }

  private static Map<String, String> inOrder(String... pairs) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(pairs[i], pairs[i + 1]);
    }
    return map;
  }
}

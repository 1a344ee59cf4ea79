package jp.yorisoi.launcher.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplayTest {
  private static final LocalDateTime BEGIN = LocalDateTime.of(2026, 12, 1, 9, 0);
  private static final DrawRow DRAW =
      new DrawRow(
          7, "3138bb9bc78df27c473ecfd1410f7bd45ebac1f59cf3ff9cfe4db77aab7aedd3", "1".repeat(64), 1);
  private final List<LoggedTurn> log = new ArrayList<>();

  @Test
  void more_points_come_first_and_among_equals_who_was_accepted_first() {
    joined("a", 1);
    joined("b", 3);
    joined("c", 3);
    joined("d", 0);
    assertThat(Replay.of(log).order().keySet()).containsExactly("b", "c", "a", "d");
  }

  @Test
  void a_log_that_keeps_to_the_rule_has_no_differences() {
    joined("a", 1);
    joined("b", 3);
    offered("b");
    joined("c", 5);
    happened("b", "EXPIRED", 24);
    offered("c");
    happened("c", "ACCEPTED", 1);
    offered("a");
    happened("a", "DECLINED", 1);
    Replay replay = Replay.of(log);
    assertThat(replay.differences()).isEmpty();
    assertThat(replay.order()).isEmpty();
    assertThat(replay.held()).isEmpty();
    assertThat(replay.offers()).isEqualTo(3);
  }

  @Test
  void a_seat_kept_for_a_caller_overtakes_nobody_and_ends_like_an_offer() {
    log.add(new LoggedTurn("k", "KEPT", 0, 1, BEGIN.plusHours(24), BEGIN));
    joined("a", 1);
    happened("k", "EXPIRED", 24);
    offered("a");
    Replay replay = Replay.of(log);
    assertThat(replay.differences()).isEmpty();
    assertThat(replay.held()).containsExactly("a");
    assertThat(replay.offers()).as("kept is not offered").isEqualTo(1);
  }

  @Test
  void a_kept_seat_that_was_taken_too_late_is_told() {
    log.add(new LoggedTurn("k", "KEPT", 0, 1, BEGIN.plusHours(24), BEGIN));
    happened("k", "ACCEPTED", 24);
    assertThat(Replay.of(log).differences()).hasSize(1);
  }

  @Test
  void who_was_overtaken_is_named() {
    joined("a", 3);
    joined("b", 3);
    offered("b");
    Replay replay = Replay.of(log);
    assertThat(replay.differences()).singleElement().asString().contains("b: 席を案内された", "a");
    assertThat(replay.held()).containsExactly("b");
    assertThat(replay.order()).containsOnlyKeys("a");
  }

  @Test
  void an_offer_that_ended_too_soon_or_was_taken_too_late_is_told() {
    joined("a", 1);
    joined("b", 1);
    offered("a");
    happened("a", "EXPIRED", 1);
    offered("b");
    happened("b", "ACCEPTED", 24);
    assertThat(Replay.of(log).differences())
        .hasSize(2)
        .anyMatch(one -> one.contains("a: 期限の前"))
        .anyMatch(one -> one.contains("b: 期限の後"));
  }

  @Test
  void what_happened_to_nobody_is_told() {
    happened("x", "LEFT", 0);
    happened("y", "ACCEPTED", 0);
    happened("z", "SOMETHING", 0);
    assertThat(Replay.of(log).differences()).hasSize(3);
  }

  @Test
  void a_draw_is_worked_out_again_from_its_seed_and_gives_the_same_people() {
    drawnAsPublished();
    Replay replay = Replay.of(log, DRAW);
    assertThat(replay.differences()).isEmpty();
    assertThat(replay.won()).isEqualTo(2);
    assertThat(replay.drawn()).isTrue();
    assertThat(replay.order().keySet()).containsExactly("c", "late");
  }

  @Test
  void who_was_drawn_comes_before_who_joined_later_with_more_points() {
    drawnAsPublished();
    offered("late");
    assertThat(Replay.of(log, DRAW).differences())
        .singleElement()
        .asString()
        .contains("late: 席を案内された", "c");
  }

  @Test
  void another_seed_than_the_one_committed_to_is_told() {
    drawnAsPublished();
    DrawRow other = new DrawRow(7, DRAW.commitment(), "2".repeat(64), 1);
    assertThat(Replay.of(log, other).differences()).contains("種が、申し込みの前に約束した値と合わない");
  }

  @Test
  void who_was_drawn_otherwise_or_left_out_is_named() {
    entered("a", 0);
    entered("b", 3);
    entered("c", 0);
    happened("c", "WON", 0);
    assertThat(Replay.of(log, DRAW).differences())
        .anyMatch(one -> one.contains("c" + ": 抽選の順番が"))
        .anyMatch(one -> one.contains("結果がない"));
  }

  @Test
  void a_draw_without_a_seed_is_told() {
    entered("a", 0);
    happened("a", "WON", 0);
    assertThat(Replay.of(log).differences()).singleElement().asString().contains("種がない");
  }

  /** One left before the draw; that changes nobody's lot, since all who entered count. */
  private void drawnAsPublished() {
    entered("a", 0);
    entered("b", 3);
    entered("gone", 0);
    entered("c", 0);
    happened("gone", "LEFT", 0);
    happened("b", "WON", 1);
    happened("a", "WON", 1);
    log.add(new LoggedTurn("c", "PLACED", 0, 2, null, BEGIN.plusHours(1)));
    joined("late", 9);
  }

  private void entered(String number, int points) {
    log.add(new LoggedTurn(number, "ENTERED", points, 2, null, BEGIN));
  }

  private void joined(String number, int points) {
    log.add(new LoggedTurn(number, "JOINED", points, 1, null, BEGIN));
  }

  private void offered(String number) {
    log.add(new LoggedTurn(number, "OFFERED", 0, 1, BEGIN.plusHours(24), BEGIN));
  }

  private void happened(String number, String what, int hours) {
    log.add(new LoggedTurn(number, what, 0, 1, null, BEGIN.plusHours(hours)));
  }
}

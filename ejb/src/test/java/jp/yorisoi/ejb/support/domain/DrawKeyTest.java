package jp.yorisoi.ejb.support.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import jp.yorisoi.ejb.kernel.Hash;
import org.junit.jupiter.api.Test;

class DrawKeyTest {
  private static final DrawSeed SEED = new DrawSeed("0".repeat(63) + "1");
  private static final List<String> ENTERED = List.of("B-0000-0001-7", "B-0000-0002-5");

  /** Worked out with {@code printf | sha256sum}, as the page of the draw says. */
  @Test
  void everybody_can_work_a_lot_out_with_a_hash_alone() {
    assertThat(SEED.commitment())
        .isEqualTo("c386d8e8d07342f2e39e189c8e6c57bb205bb373fe4e3a6f69404a8bb767b417");
    DrawKey key = DrawKey.of(7, SEED, ENTERED, 1);
    assertThat(key.entries())
        .isEqualTo("8bde5f5bdd49696c8a46c42ee4fb155476b1499dd7091b6f37e3e5dc1e9ea72e");
    assertThat(key.text())
        .isEqualTo("ebfe0df9930ffd1dfcf5a34abb3b7c8882a36517f446fe12b32aeabd80cb2659");
    assertThat(key.lot("B-0000-0001-7", 0))
        .isEqualTo("e82c5033f0e023e80fa44353ed9bb5f89be68922b95067385b668f6196d2c033");
  }

  @Test
  void the_order_depends_on_seed_session_and_all_who_entered_and_on_nothing_else() {
    String lot = DrawKey.of(7, SEED, ENTERED, 1).lot("B-0000-0001-7", 2);
    Set<String> lots = new HashSet<>(Set.of(lot));
    lots.add(DrawKey.of(8, SEED, ENTERED, 1).lot("B-0000-0001-7", 2));
    lots.add(DrawKey.of(7, DrawSeed.random(), ENTERED, 1).lot("B-0000-0001-7", 2));
    lots.add(DrawKey.of(7, SEED, ENTERED.subList(0, 1), 1).lot("B-0000-0001-7", 2));
    lots.add(DrawKey.of(7, SEED, ENTERED, 1).lot("B-0000-0002-5", 2));
    assertThat(lots).hasSize(5);
    assertThat(DrawKey.of(7, SEED, ENTERED, 1).lot("B-0000-0001-7", 2)).isEqualTo(lot);
  }

  @Test
  void more_tickets_never_make_a_lot_worse() {
    DrawKey key = DrawKey.of(7, SEED, ENTERED, 1);
    assertThat(IntStream.range(0, 9).mapToObj(points -> key.lot("B-0000-0001-7", points)).toList())
        .isSortedAccordingTo((a, b) -> b.compareTo(a));
  }

  /** Four tickets against one: four of five draws. */
  @Test
  void who_has_four_times_as_many_tickets_is_first_four_times_as_often() {
    long first =
        IntStream.range(0, 2000)
            .mapToObj(session -> DrawKey.of(session, SEED, ENTERED, 1))
            .map(key -> key.order(List.of(entry("a", 0), entry("b", 3))))
            .filter(order -> order.get(0).number().equals("b"))
            .count();
    assertThat(first).isBetween(1540L, 1660L);
  }

  @Test
  void a_seed_is_64_digits_that_are_kept_out_of_logs_and_never_the_same() {
    assertThat(SEED.toString()).doesNotContain("1");
    assertThat(DrawSeed.random()).isNotEqualTo(DrawSeed.random());
    assertThatThrownBy(() -> new DrawSeed("chosen")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new DrawSeed(null)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Waiter entry(String number, int points) {
    return new Waiter(number, 1, Hash.of(new byte[32]), points, 1, SeatState.ENTERED, null);
  }
}

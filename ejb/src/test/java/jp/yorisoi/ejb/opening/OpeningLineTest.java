package jp.yorisoi.ejb.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import jp.yorisoi.ejb.opening.domain.ArrivalRule;
import jp.yorisoi.ejb.opening.domain.OpeningRule;
import jp.yorisoi.ejb.support.KeyedVaults;
import jp.yorisoi.policy.Caller;
import jp.yorisoi.policy.CallerContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The line with two instances before one table of numbers. */
class OpeningLineTest {
  private static final Instant OPENS = Instant.parse("2026-12-01T00:00:00Z");

  @TempDir Path folder;
  private final Map<Instant, Long> drawn = new HashMap<>();
  private Instant now = OPENS.minusSeconds(120);
  private List<Instant> openings = List.of(OPENS);
  private OpeningDesk one;
  private OpeningDesk other;

  @BeforeEach
  void start() throws Exception {
    one = instance();
    other = instance();
  }

  @Test
  void numbers_of_two_instances_never_meet_and_are_in_the_order_of_arrival() {
    for (long number = 1; number <= 500; number += 2) {
      from("2001:db8:0:" + number + "::1"); // another network each
      assertThat(one.place(null).number()).isEqualTo(number);
      assertThat(other.place(null).number()).isEqualTo(number + 1);
    }
  }

  @Test
  void of_many_who_come_at_once_each_has_a_number_of_its_own() {
    from(null);
    Set<Long> numbers = ConcurrentHashMap.newKeySet();
    IntStream.range(0, 1000).parallel().forEach(each -> numbers.add(one.place(null).number()));
    assertThat(numbers)
        .containsExactlyInAnyOrderElementsOf(LongStream.rangeClosed(1, 1000).boxed().toList());
  }

  @Test
  void who_asks_again_keeps_the_number_at_each_instance_and_after_a_restart() throws Exception {
    fill(100);
    PlaceInLine mine = one.place(null);
    for (int each = 0; each < 20; each++) {
      assertThat(one.place(mine.ticket()).number()).isEqualTo(mine.number());
    }
    assertThat(other.place(mine.ticket()).number()).isEqualTo(mine.number());
    assertThat(instance().place(mine.ticket()).number()).isEqualTo(mine.number());
    assertThat(drawn.get(OPENS)).isEqualTo(mine.number());
  }

  @Test
  void who_makes_a_ticket_himself_stands_at_the_end() {
    fill(100);
    String mine = one.place(null).ticket();
    String forged = mine.replaceFirst("\\.[0-9]+\\.", ".1.");
    assertThat(one.place(forged).number()).isEqualTo(102);
    assertThat(one.place("1.1.x").number()).isEqualTo(103);
  }

  @Test
  void where_there_is_no_crowd_nobody_notices_and_where_nothing_opens_there_is_no_line() {
    assertThat(one.place(null).enters()).isTrue();
    openings = List.of();
    now = now.plusSeconds(10);
    assertThat(one.place(null)).isEqualTo(PlaceInLine.NONE);
    assertThat(drawn.get(OPENS)).isEqualTo(1);
  }

  @Test
  void the_line_ends_when_seats_are_gone_or_an_hour_is_over() {
    fill(2000);
    PlaceInLine waits = one.place(null);
    assertThat(waits.enters()).isFalse();
    assertThat(waits.ahead()).isEqualTo(2000 - OpeningRule.FREE);
    openings = List.of();
    now = now.plusSeconds(3);
    assertThat(one.place(waits.ticket()).enters()).isTrue();
  }

  @Test
  void one_address_that_draws_many_numbers_waits_and_the_others_do_not() {
    fill(100);
    from("192.0.2.1");
    List<PlaceInLine> places = IntStream.range(0, 200).mapToObj(each -> one.place(null)).toList();
    assertThat(places.stream().filter(place -> place.number() > 0)).hasSize(ArrivalRule.MOST);
    assertThat(places.get(199)).isEqualTo(PlaceInLine.LATER);
    assertThat(one.place(places.get(0).ticket()).number()).as("has its place").isEqualTo(101);
    from("192.0.2.2");
    assertThat(one.place(null).number()).isEqualTo(101 + ArrivalRule.MOST);
    from("192.0.2.1");
    now = now.plusSeconds(60);
    assertThat(one.place(null).number()).as("the next minute").isPositive();
  }

  private void fill(int many) {
    drawn.put(OPENS, (long) many);
    from("2001:db8:ffff::1");
    // an instance knows the end of the line by the number it has drawn last
    drawn.merge(OPENS, -1L, Long::sum);
    one.place(null);
  }

  private final CallerContext context = new CallerContext();

  private void from(String address) {
    context.actAs(Caller.resident(address));
  }

  private OpeningDesk instance() throws Exception {
    from("2001:db8::1");
    OpeningStore store = new Numbers();
    OpeningRounds rounds = new OpeningRounds();
    KeyedVaults.set(rounds, "store", store);
    OpeningLine line = new OpeningLine();
    KeyedVaults.set(line, "rounds", rounds);
    KeyedVaults.set(line, "store", store);
    KeyedVaults.set(line, "clock", new Moving());
    Tickets tickets = new Tickets();
    KeyedVaults.set(tickets, "vaults", KeyedVaults.in(folder));
    OpeningDesk desk = new OpeningDesk();
    KeyedVaults.set(desk, "line", line);
    KeyedVaults.set(desk, "tickets", tickets);
    KeyedVaults.set(desk, "context", context);
    KeyedVaults.set(desk, "clock", new Moving());
    return desk;
  }

  private final class Numbers implements OpeningStore {
    @Override
    public List<Instant> openings(Instant after, Instant until) {
      return openings;
    }

    @Override
    public long draw(Instant opensAt, int many) {
      synchronized (drawn) {
        return drawn.merge(opensAt, (long) many, Long::sum);
      }
    }
  }

  private final class Moving extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}

package jp.yorisoi.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class LoadTest {
  private static final LoadPlan PLAN =
      new LoadPlan(8, 30_000, 5000, List.of(1L, 2L), 1000, List.of(ProcessHandle.current().pid()));

  /** A desk in memory; {@code careless} gives a second number to a key that comes again. */
  private static final class MemoryDoor implements Door {
    private final Map<String, String> numbers = new HashMap<>();
    private final Map<Long, Set<String>> seats = new HashMap<>();
    private final Set<String> givenBack = new HashSet<>();
    private final boolean careless;
    private int drawn;

    MemoryDoor(boolean careless) {
      this.careless = careless;
    }

    @Override
    public synchronized Answer book(Wish wish) {
      if (numbers.containsKey(wish.key()) && !careless) {
        if (givenBack.contains(numbers.get(wish.key()))) {
          return Answer.GIVEN_BACK;
        }
        return Answer.booked(numbers.get(wish.key()), "1");
      }
      Set<String> held = seats.computeIfAbsent(wish.session(), id -> new HashSet<>());
      if (held.size() >= 5) {
        return Answer.FULL;
      }
      String number = "B-" + drawn++;
      numbers.put(wish.key(), number);
      held.add(number);
      return Answer.booked(number, "1");
    }

    @Override
    public synchronized Answer cancel(String number, String pin) {
      boolean removed = seats.values().stream().anyMatch(held -> held.remove(number));
      givenBack.add(number);
      return removed ? Answer.CANCELLED : Answer.other("not_found");
    }
  }

  private static LoadReport run(Door door) throws Exception {
    return new Load(PLAN, door, Executors.defaultThreadFactory()).run();
  }

  @Test
  void a_load_ends_with_every_seat_taken_and_its_ledger_agrees_with_the_desk() throws Exception {
    MemoryDoor door = new MemoryDoor(false);
    LoadReport report = run(door);
    assertThat(report.attempts()).isPositive().isLessThanOrEqualTo(5000 + 8);
    assertThat(report.complaints()).isEmpty();
    assertThat(report.cancelAnswers()).isPositive();
    assertThat(door.seats.values()).hasSize(2).allMatch(held -> held.size() == 5);
    assertThat(report.ledger().stream().filter(one -> one.state() == Entry.State.BOOKED))
        .hasSize(10);
  }

  @Test
  void a_second_number_under_one_key_is_complained_about() throws Exception {
    assertThat(run(new MemoryDoor(true)).complaints()).anyMatch(one -> one.contains(" got "));
  }

  @Test
  void a_key_called_given_back_that_nobody_gave_back_is_complained_about() throws Exception {
    Door forgetful =
        new Door() {
          private final MemoryDoor inner = new MemoryDoor(false);

          @Override
          public Answer book(Wish wish) {
            return wish.number() == null ? inner.book(wish) : Answer.GIVEN_BACK;
          }

          @Override
          public Answer cancel(String number, String pin) {
            return inner.cancel(number, pin);
          }
        };
    assertThat(run(forgetful).complaints()).anyMatch(one -> one.contains("nobody gave it back"));
  }

  @Test
  void a_report_survives_the_way_over_http() throws Exception {
    LoadReport report = run(new MemoryDoor(true));
    assertThat(LoadReport.parse(report.text())).isEqualTo(report);
  }

  @Test
  void a_plan_survives_the_way_over_http() {
    Map<String, String> words = new HashMap<>();
    for (String word : PLAN.query().split("&")) {
      words.put(word.split("=")[0], word.split("=")[1]);
    }
    assertThat(LoadPlan.of(words)).isEqualTo(PLAN);
  }
}
